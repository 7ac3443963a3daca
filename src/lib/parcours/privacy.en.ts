// The privacy notice in English: what is kept, why, who sees it, until when, and what each person
// may ask. One page, plain words.

import type { TextPage } from './text-page.ts';

export const privacyEn: TextPage = {
	title: 'What we keep, and until when',
	sections: [
		{
			id: 'en-bref',
			title: 'In short',
			paragraphs: [
				'You take part without an account and without giving your name. Your answers serve to lead the session and to write its synthesis, then everything is erased on the date shown on your phone. You can erase them yourself before that.'
			]
		},
		{
			id: 'ce-qui-est-garde',
			title: 'What is kept',
			paragraphs: [
				'A random identifier, which lets your phone find its place again. It says nothing about you and is used for this session only.',
				'What you write and what you choose, with the time.',
				'If you are asked and if you wish: a first name or pseudonym, your organisation, your role. Organisation and role are used for counting, and offered back to you if a questionnaire asks for them again.'
			]
		},
		{
			id: 'ce-qui-ne-l-est-pas',
			title: 'What is not',
			paragraphs: [
				'No cookie, no tracking, no advertising, no outside service. Neither your number, nor your position, nor your contacts, nor your phone’s technical address is stored with your answers.',
				'Your browser keeps your identifier, the language you chose and the answers not yet sent. Clearing the data of this site removes them, but you will not find your place again.'
			]
		},
		{
			id: 'qui-voit-quoi',
			title: 'Who sees what',
			paragraphs: [
				'The room sees your answers only when the facilitator shares them, or as they come if the step is announced as live; they always appear without your name. The facilitator sees them earlier, under a mere number, beside your pseudonym if you gave one.',
				'No result is broken down by organisation or role for fewer than five people.',
				'Write as though the room were going to read you: name nobody, least of all a person you support.'
			]
		},
		{
			id: 'etre-cite',
			title: 'Being quoted',
			paragraphs: [
				'Before your words are quoted in the synthesis, you are asked for your consent on your phone. The quote appears without your name. You may refuse, or change your mind until the synthesis is closed, under “My data and settings”.'
			]
		},
		{
			id: 'ou-et-jusqu-a-quand',
			title: 'Where, and until when',
			paragraphs: [
				'Answers are stored on the computer that hosts the session or, if it is hosted online, on servers in the European Union. The facilitator’s browser keeps a copy, to reopen the session if that server is lost; it goes on the same day as the session.',
				'The erasure date is set by the facilitator, thirty days after the session if no other is chosen. You can read it at the bottom of your page, under “My data and settings”. On that day the whole session disappears. The synthesis and documents already exported remain with those who have them.',
				'If the session is hosted online, the hosting company keeps for thirty days what it takes to restore an earlier state; only the holder of the hosting account can use it.'
			]
		},
		{
			id: 'vos-droits',
			title: 'Your rights',
			paragraphs: [
				'Answering is up to you: you may leave a question unanswered. You can read and correct your answers as long as the step is open.',
				'To erase everything, open “My data and settings”, then “Erase everything I wrote”. Your answers leave the session and its record at once; the last technical traces leave the computer that hosts the session when the room has been silent for a few seconds. What the room has already taken up in a synthesis, or what has already been exported, does not bear your name; ask the facilitator to remove it.',
				'The organisation that invited you is responsible for this data. Send it any request to see, correct, object to or erase it. If the reply does not satisfy you, you may turn to your country’s data protection authority.',
				'The attendance sheet, if there is one, is kept apart. Nothing allows it to be matched with your answers.'
			]
		}
	]
};
