// Atelier II of « Grille de mutualisation », in English: our own practices in the grid, today and tomorrow.

import type { Atelier } from '../../shape.ts';

export const situer: Atelier = {
	id: 'situer',
	numeral: 'II',
	title: 'Placing',
	objective: 'Fill the grid with our own practices, say where we stand and what to move towards.',
	steps: [
		{
			id: 'notre-grille',
			kind: 'board',
			title: 'Our grid',
			question: 'In which box do your common practices go?',
			help: 'Take up your inventory: one card a practice, in the variant that suits it. Add what is missing.',
			minutes: 22,
			notes:
				'The five columns are the variants of the grid: two of exchange, two of cooperation, one of collaboration. Eight minutes to place, fourteen to read. A practice that hesitates between two boxes is changing its nature: ask which way. When a box is empty, ask whether it is really missed. Stickers go to practices one would like to see move to the next box, not to the most successful. As the title of a group, write what makes the practice possible. On paper: a large grid of five boxes, cards to move.',
			config: {
				columns: [
					{
						id: 'echange-de-ressources',
						title: 'Exchange of resources',
						hint: 'Each opens to the other what it owns'
					},
					{
						id: 'echange-de-pratiques',
						title: 'Exchange of practices',
						hint: 'Ways of working and analyses are passed on'
					},
					{ id: 'achat-groupe', title: 'Group purchase', hint: 'We join to buy, rent or hire' },
					{
						id: 'complementarite',
						title: 'Complementary parts',
						hint: 'Each takes the part it does best'
					},
					{ id: 'consortium', title: 'Consortium', hint: 'We join to create what did not exist' }
				],
				maxPerPerson: 4,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'ou-en-sommes-nous',
			kind: 'poll',
			title: 'Where we stand',
			question: 'What is your common work made of, this year?',
			help: 'Share 100 points between the three forms, from the grid.',
			minutes: 8,
			notes:
				'Two minutes, no reckoning: an order of magnitude is enough. When you share, look at the gaps from one person to another before the mean: two members of one network do not live the same network. Ask someone who put everything on exchange whether anything is missing; sometimes nothing is. Keep these figures, they will be compared with those of the next step. If a definition is disputed, read it again and go on. On paper: ten stickers of ten points over three columns.',
			config: {
				format: 'points',
				shuffle: false,
				options: [
					{
						id: 'echange',
						text: 'Exchange',
						detail: 'Each keeps its work and opens to the other what it has or knows.'
					},
					{
						id: 'cooperation',
						text: 'Cooperation',
						detail: 'We buy together, or divide the work up.'
					},
					{ id: 'collaboration', text: 'Collaboration', detail: 'We join to create something new.' }
				]
			}
		},
		{
			id: 'vers-quoi-aller',
			kind: 'poll',
			title: 'Where to go',
			question: 'In two years, how should it be shared out?',
			help: '100 points again. There is no need to change: today’s form may be enough.',
			minutes: 8,
			notes:
				'The same gesture, another question: do not show the earlier figures again before you share. Then compare aloud, form by form: what rises, what falls. Look for the smallest step that would go that way, and who could take it. A room that wants more collaboration must say what it will stop doing: creating takes time. If the wish comes only from an order, say so and note it as a debate. On paper: ten stickers of another colour on the same columns.',
			config: {
				format: 'points',
				shuffle: false,
				options: [
					{
						id: 'echange',
						text: 'Exchange',
						detail: 'Each keeps its work and opens to the other what it has or knows.'
					},
					{
						id: 'cooperation',
						text: 'Cooperation',
						detail: 'We buy together, or divide the work up.'
					},
					{ id: 'collaboration', text: 'Collaboration', detail: 'We join to create something new.' }
				]
			}
		}
	]
};
