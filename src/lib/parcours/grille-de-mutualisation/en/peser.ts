// Atelier III of « Grille de mutualisation », in English: what each brings and gains, and what it may cost.

import type { Atelier } from '../../shape.ts';

export const peser: Atelier = {
	id: 'peser',
	numeral: 'III',
	title: 'Weighing',
	objective:
		'Say what each brings, what each expects back, and what sharing makes us gain or lose.',
	steps: [
		{
			id: 'apports-et-retours',
			kind: 'board',
			title: 'What I bring, what I expect',
			question: 'What do you put in common, and what do you expect back?',
			help: 'One pair a card. “Nothing” is a possible return: then say who gains.',
			minutes: 16,
			notes:
				'Seven minutes to write, nine to read. Many networks live on gifts and counter-gifts that nobody counts: have people say what circulates without being written. Sharing, in the strong sense, is sometimes putting in with nothing back for oneself, because others gain: the second column is there for that. A card with no return and nobody who gains deserves a question, weariness often starts there. If people begin to count who gives most, go back to what the people you support receive. On paper: a folded sheet, on the left what is brought, on the right what comes back.',
			config: {
				columns: [
					{
						id: 'avec-retour',
						title: 'Give and take',
						hint: 'What is exchanged, even later, even otherwise'
					},
					{
						id: 'sans-retour',
						title: 'Put in common',
						hint: 'What goes into the pot, and who benefits'
					}
				],
				paired: { left: 'I bring', right: 'In return' },
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'gains-et-pertes',
			kind: 'poll',
			title: 'What sharing changes',
			question: 'When you share, what really happens?',
			help: 'A mark from 1 to 5 on each line, from what you have seen.',
			minutes: 8,
			notes:
				'Two minutes to mark. The first three lines are gains, the last three are risks: read them together, sharing may improve the service and reduce means at the same time. If the line about the budget rises, ask for a precise case: did one common budget replace two whole ones, or two halves? A cautious room sometimes has good reasons. Let funders answer like the others and speak afterwards. On paper: six lines, a cross on each.',
			config: {
				format: 'scale',
				shuffle: false,
				scale: { low: 'Never seen', high: 'Very clear' },
				options: [
					{ id: 'service', text: 'The people we support gain from it' },
					{ id: 'temps', text: 'We save time or money' },
					{ id: 'apprendre', text: 'We learn from others' },
					{ id: 'moyens', text: 'Means shrink as a whole' },
					{ id: 'identite', text: 'We lose a little of our identity' },
					{ id: 'charge', text: 'Coordination eats what we gain' }
				]
			}
		},
		{
			id: 'synthese-grille',
			kind: 'synthesis',
			title: 'Synthesis: our grid',
			question: 'What must change box, and what may stay where it is?',
			help: 'For each point proposed, say whether you share it, would qualify it or do not share it.',
			minutes: 12,
			notes:
				'Pin the two practices of the grid with most support, and one pair of what is brought and returned. A good agreement names a practice and its box: “Our training remains an exchange, and that is as it should be.” For each change of box, a way forward with a first step, a name, a date. Fears about means go to the debates with the example behind them. Twelve minutes; without a phone, cards of three colours, and you type in the counts.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	]
};
