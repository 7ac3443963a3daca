// Atelier IV of the evaluation, in English: go on, change or close, and on which conditions.

import type { Atelier } from '../../shape.ts';

export const suite: Atelier = {
	id: 'suite',
	numeral: 'IV',
	title: 'Go on, change or close',
	objective: 'Decide on the future of the network from what we have just seen, closing included.',
	steps: [
		{
			id: 'faut-il-continuer',
			kind: 'poll',
			title: 'Should we go on?',
			question: 'What should become of our network?',
			help: 'One answer, for the coming year. A second vote will follow the discussion.',
			minutes: 18,
			notes:
				'Ask the question plainly: a network that has reached its purpose may stop, and that is a success. Two minutes to vote, then ten of discussion: one voice for each option chosen, even by a single person, two minutes each. Then the second vote. If the room worries, say who really decides and what this vote will become: an opinion passed on, or a decision. If closing is chosen by a few, ask them what should be saved. If everyone answers “go on as it is”, ask what would change your minds in a year. On paper: seven posters, people stand by theirs, twice.',
			config: {
				format: 'single',
				shuffle: false,
				secondRound: true,
				options: [
					{
						id: 'tel-quel',
						text: 'Go on as it is',
						detail: 'The purpose holds, and so does the way we work.'
					},
					{
						id: 'autrement',
						text: 'Go on, organised otherwise',
						detail: 'The purpose holds; pace, roles or tools need another look.'
					},
					{
						id: 'resserrer',
						text: 'Narrow the purpose',
						detail: 'Fewer subjects, fewer meetings, an aim that can be reached.'
					},
					{
						id: 'rapprocher',
						text: 'Move closer to another network',
						detail: 'The same people meet elsewhere on neighbouring subjects.'
					},
					{
						id: 'suspendre',
						text: 'Pause, and come back to it',
						detail: 'No meeting for six months, and a date set to talk again.'
					},
					{
						id: 'but-atteint',
						text: 'Close: the purpose is reached',
						detail: 'We tell what was done, tidy up, and celebrate.'
					},
					{
						id: 'sans-objet',
						text: 'Close: the purpose has gone',
						detail: 'The need has disappeared, or others meet it better.'
					}
				]
			}
		},
		{
			id: 'a-quelles-conditions',
			kind: 'board',
			title: 'On which conditions',
			question: 'If this answer prevails, what do we keep, change, stop?',
			help: 'Start from the answer that came first, even if it is not yours. One idea a card.',
			minutes: 14,
			notes:
				'Say aloud which answer the second vote put first, and that you work with that one. Five minutes to write, nine to read. Begin with “stop”: it is the column that frees time for the others, and the one people fill least. Each card of “change” needs a first step and someone. If you close, “keep” becomes: contacts, documents, memory, and whom to trust them to. Those who voted otherwise see risks better, invite them. Without a phone: three columns on a board.',
			config: {
				columns: [
					{ id: 'garder', title: 'Keep', hint: 'What works, or must be saved' },
					{ id: 'changer', title: 'Change', hint: 'The first step, and who takes it' },
					{ id: 'arreter', title: 'Stop', hint: 'What takes time and is of no more use' }
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'synthese-suite',
			kind: 'synthesis',
			title: 'Synthesis: what comes next',
			question: 'What shall we tell those who were not there?',
			help: 'For each point proposed, say whether you share it, would qualify it or do not share it.',
			minutes: 14,
			notes:
				'Write for those who are absent: directors, funders, members who no longer come. Three sentences are enough: what we obtained, what we change, what we ask for. Pin the rule and the task with most support in the previous workshop, then let people answer. Each way forward has a name and a date, and one of them is the date of the next evaluation. If the vote on the future stays divided, write it as a debate, with both figures: that is more useful than a forced agreement. Fourteen minutes; on paper, coloured cards.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
