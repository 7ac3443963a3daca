// Atelier I of « Grille de mutualisation », in English: what is shared today, and how to tell forms apart.

import type { Atelier } from '../../shape.ts';

export const reperer: Atelier = {
	id: 'reperer',
	numeral: 'I',
	title: 'Finding',
	objective:
		'Take stock of what we already share, then learn to tell three ways of doing it apart.',
	steps: [
		{
			id: 'ce-que-nous-partageons',
			kind: 'board',
			title: 'What we already share',
			question: 'What do you put in common with another organisation?',
			help: 'One card a practice: what, with which kind of organisation, since when. Small and informal count.',
			minutes: 18,
			notes:
				'An inventory, with no sorting yet. Six minutes to write, twelve to read. Ask for things that can be shown: a key, a schedule, a file, an invoice. Lending the minibus counts as much as the common project, say so at once. If a column overflows, that is an answer; if another is empty, ask what prevents it. Do not use the words exchange, cooperation, collaboration yet: they come with the next step. Without a phone: four posters, one card a practice.',
			config: {
				columns: [
					{ id: 'ressources', title: 'Resources', hint: 'Rooms, vehicles, equipment, documents' },
					{
						id: 'savoir-faire',
						title: 'Know-how',
						hint: 'Advice, analysis, good practice, training'
					},
					{
						id: 'achats-et-taches',
						title: 'Purchases or tasks',
						hint: 'What several of us pay for, what we divide up'
					},
					{ id: 'projets', title: 'Projects', hint: 'What we made together and did not exist' }
				],
				maxPerPerson: 4,
				stickers: 0,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'trois-formes',
			kind: 'sort',
			title: 'Exchange, cooperate, collaborate?',
			question: 'To which form does each example belong?',
			help: 'Exchange: each keeps her own work. Cooperation: we join or divide up. Collaboration: we create.',
			minutes: 18,
			notes:
				'Take one example that grows: two canteens lend each other crates, then buy a van together, then open a third kitchen. Four minutes to place alone. When you share, discuss only the examples that divide, and ask what would make them change box. The question that nearly always settles it: in the end, is there one work, two works, or a new one? Then show our reading. Say again that no box is better: one needs the form that is enough. If people get stuck in words, go back to what happens on Monday morning. On paper: strips and three envelopes.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'echange',
						title: 'Exchange',
						hint: 'Resources or ways of working pass from one to the other'
					},
					{
						id: 'cooperation',
						title: 'Cooperation',
						hint: 'We buy together, or each takes the part she does best'
					},
					{
						id: 'collaboration',
						title: 'Collaboration',
						hint: 'We join to make something new exist'
					}
				],
				items: [
					{
						id: 'vehicules',
						text: 'One lends a minibus on Wednesdays, the other a room on Saturdays',
						answer: 'echange',
						why: 'Resources go both ways; each keeps its own activity.'
					},
					{
						id: 'comptes-rendus',
						text: 'Two teams tell each other how they welcome a newcomer',
						answer: 'echange',
						why: 'What is exchanged cannot be touched: ways of working, analyses.'
					},
					{
						id: 'stagiaires',
						text: 'A school and a service hand on knowledge around a trainee',
						answer: 'echange',
						why: 'Each learns from the other within a signed frame; each keeps its own work.'
					},
					{
						id: 'logiciel',
						text: 'Six associations negotiate one subscription to a program',
						answer: 'cooperation',
						why: 'It is a group purchase: joining for a better price.'
					},
					{
						id: 'compostage',
						text: 'Three gardens buy a shredder at shared cost',
						answer: 'cooperation',
						why: 'Equipment bought and kept up together.'
					},
					{
						id: 'specialites',
						text: 'One does first reception, the other the paperwork',
						answer: 'cooperation',
						why: 'Each specialises: the two parts complete each other.'
					},
					{
						id: 'festival',
						text: 'Four organisations create a festival none had imagined',
						answer: 'collaboration',
						why: 'Something new, carried by all: a consortium.'
					},
					{
						id: 'lieu',
						text: 'Two services open together a place of a new kind',
						answer: 'collaboration',
						why: 'Neither would have done it alone.'
					},
					{
						id: 'formation-commune',
						text: 'Three professions design a course and give it, expecting nothing back'
					},
					{ id: 'enveloppe', text: 'Two funders melt their two budgets into a single one' }
				]
			}
		}
	]
};
