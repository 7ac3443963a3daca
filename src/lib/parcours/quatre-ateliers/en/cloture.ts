// Closing: say the three words again, decide what comes next, evaluate the day while it is fresh.

import type { Atelier } from '../../shape.ts';

export const cloture: Atelier = {
	id: 'cloture',
	numeral: '',
	title: 'Closing',
	objective: 'See what has moved since this morning, decide what comes next, and say goodbye.',
	steps: [
		{
			id: 'trois-mots-du-soir',
			kind: 'words',
			title: 'Three words, once more',
			question: 'Tonight, what are your three words for cooperation?',
			help: 'The same or others, as you feel. This morning’s words stay as they are.',
			minutes: 8,
			from: 'trois-mots',
			notes:
				'Do not show the morning’s words again before you share, or people will try to do well. Two minutes of silence, then put the two clouds side by side and let people look. Ask: “What has appeared, what has gone?” Keeping one’s three words is as interesting as changing them, say so. If the room is silent, pick a new word yourself and ask where it comes from. On paper: three cards of another colour.',
			config: { count: 3, max: 40, language: 'en', mode: 'words' }
		},
		{
			id: 'decisions-et-actions',
			kind: 'board',
			title: 'Decisions and actions',
			question: 'What changes as of tomorrow?',
			help: 'One action per card: what, who, by when. Choose one small enough to be done.',
			minutes: 15,
			notes:
				'Five minutes to write, ten to read. Begin with the first column: a modest personal commitment is kept more often than a grand plan. For each action of the network, ask aloud who takes it and by when, then enter it among the decisions on the console. An action without a volunteer is parked, with no insistence. Do not let an absent person be appointed. Without a phone: one postcard each, addressed to oneself, which you will send in a month.',
			config: {
				columns: [
					{
						id: 'moi',
						title: 'As of tomorrow, me',
						hint: 'Something that depends on you alone'
					},
					{
						id: 'notre-reseau',
						title: 'Within three months, our network',
						hint: 'What is decided and done together'
					},
					{
						id: 'nos-institutions',
						title: 'What we ask for',
						hint: 'From our managers or funders: one precise request'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'evaluation-a-chaud',
			kind: 'poll',
			title: 'Before you go',
			question: 'How was this day for you?',
			help: 'A mark from 1 to 5 per line, quite freely: nobody will know who answered what.',
			minutes: 6,
			notes:
				'Open this poll before coats come out, and keep quiet while people answer. Show the results at once, including what disappoints, and thank the room: you will be trusted all the more. Pick the line where opinions differ most and ask for a single suggestion. Say when the synthesis will be sent and on what date the answers will be erased. On paper: five lines, one cross per line, in a box near the door.',
			config: {
				format: 'scale',
				shuffle: false,
				scale: { low: 'Not at all', high: 'Very much' },
				options: [
					{ id: 'parole', text: 'I was able to say what I had to say' },
					{ id: 'ecoute', text: 'I learnt something from another network' },
					{ id: 'clarte', text: 'I understood where each workshop was going' },
					{ id: 'rythme', text: 'The pace suited me' },
					{ id: 'utilite', text: 'I leave with something to try' }
				]
			}
		}
	]
};
