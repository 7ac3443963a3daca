// Atelier III of « Participer à un réseau formel », in English: accounting for it, and bringing it home.

import type { Atelier } from '../../shape.ts';

export const retour: Atelier = {
	id: 'retour',
	numeral: 'III',
	title: 'Reporting, bringing in',
	objective:
		'Choose how the delegate accounts for the network, and prepare the organisation to receive what it proposes.',
	steps: [
		{
			id: 'rendre-compte',
			kind: 'options',
			title: 'Reporting back',
			question: 'Which account do we ask of the person who represents us?',
			help: 'For each option, what it allows, what it costs, how to go about it. Then choose.',
			minutes: 22,
			notes:
				'Eight minutes to write, eight to read, six to vote. Ask everyone to write at least one drawback of the option they prefer. An account that nobody reads costs more than it brings: who will read it, and to do what? Check the other direction too: before the meeting, who tells the delegate what she may commit to? If the room wants everything at once, ask what comes first. Write the reason for the choice from the console, it will be in the report. On paper: one sheet an option, stickers for the vote.',
			config: {
				options: [
					{
						id: 'reunion-d-equipe',
						text: 'Ten minutes at the team meeting',
						detail: 'A fixed point on the agenda, the delegate tells and the team asks.'
					},
					{
						id: 'note',
						text: 'A one-page note',
						detail: 'Decided, to try, to settle here. Within the week.'
					},
					{
						id: 'entretien',
						text: 'A talk with the director',
						detail: 'Before and after each important meeting.'
					},
					{
						id: 'binome',
						text: 'A second person inside',
						detail: 'Someone who follows, relays and can stand in.'
					}
				],
				maxPerPerson: 6,
				vote: 'single',
				added: true
			}
		},
		{
			id: 'faire-entrer',
			kind: 'board',
			title: 'Bringing it home',
			question: 'How will what the network proposes enter our ways of working?',
			help: 'One proposal of the network a card, and what it asks of your organisation.',
			minutes: 16,
			notes:
				'Six minutes to write, ten to read. The third column is the most useful: a proposal that upsets a habit is neither good nor bad, it needs a trial, a length of time and someone to watch. Ask too how what one person has learnt serves the others: a visit, a demonstration, tutoring. If people answer “here it is impossible”, ask what should change, and who decides. If the network has proposed nothing yet, work on what you would ask of it. Without a phone: three posters, cards.',
			config: {
				columns: [
					{
						id: 'tel-quel',
						title: 'To take as it is',
						hint: 'What enters without disturbing anything'
					},
					{ id: 'a-adapter', title: 'To adapt', hint: 'What needs a trial, training, a tool' },
					{
						id: 'ce-qui-bouscule',
						title: 'What upsets us',
						hint: 'What questions our ways of working, and what it would take'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'synthese-participer',
			kind: 'synthesis',
			title: 'Synthesis: our conditions',
			question: 'On which conditions do we take part, and what do we expect?',
			help: 'For each point proposed, say whether you share it, would qualify it or do not share it.',
			minutes: 14,
			notes:
				'Write a sentence that could open a letter of mission: for which purpose, with which mandate, for how long. Pin the option retained for reporting and one proposal to try. Questions of power go to the debates without being softened, with both positions. Each way forward has a role and a date. If several organisations are in the room, do not seek a general agreement: say what holds for each. Fourteen minutes; on paper, cards of three colours.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
