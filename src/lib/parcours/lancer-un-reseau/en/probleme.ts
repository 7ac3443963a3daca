// Atelier I of « Lancer un réseau formel », in English: the common problem, and what would decide the others.

import type { Atelier } from '../../shape.ts';

export const probleme: Atelier = {
	id: 'probleme',
	numeral: 'I',
	title: 'The common problem',
	objective:
		'Describe the problem, find the organisations it touches and what would decide them to commit.',
	steps: [
		{
			id: 'fiche-de-lancement',
			kind: 'form',
			title: 'Launch sheet',
			question: 'Which network do you want to launch, and why now?',
			help: 'Answer for your idea of a network, even a vague one. One line is enough, so is an empty box.',
			minutes: 25,
			standing: true,
			notes:
				'The sheet is the draft of a note that could be shown to one’s director. Twenty-five minutes, alone or by project; it may be opened before you meet and completed after. Go and see those who are already writing about means: ask for the problem first, with an example of this week. An organisation is described by what it does, nobody is named. When you share, show the reasons to commit, and ask which would hold before someone in a hurry. Whoever has no project answers for a neighbour’s. Without a phone: the printed sheet.',
			config: {
				respondent: 'person',
				sections: [
					{
						id: 'probleme',
						title: 'The problem',
						questions: [
							{
								id: 'constat',
								type: 'long',
								text: 'Which problem do you see, that nobody solves alone?',
								required: true
							},
							{
								id: 'touchees',
								type: 'long',
								text: 'Which organisations does it touch, and in what way each?'
							},
							{
								id: 'interessees',
								type: 'long',
								text: 'Which might want the project without being touched?'
							},
							{
								id: 'urgence',
								type: 'scale',
								text: 'How pressing is it?',
								scale: { low: 'Can wait', high: 'Very pressing' }
							}
						]
					},
					{
						id: 'engagement',
						title: 'What would decide them',
						questions: [
							{
								id: 'projet',
								type: 'long',
								text: 'Which common project would decide these organisations to come?'
							},
							{
								id: 'arguments',
								type: 'long',
								text: 'With which arguments? What does each gain, what do you gain?',
								help: 'An agreement in which all gain can be said in two sentences, one for each side.'
							},
							{
								id: 'mon-interet',
								type: 'multiple',
								text: 'And you, what do you expect from it?',
								options: [
									{ id: 'expertise', text: 'New expertise' },
									{ id: 'environnement', text: 'Knowing better who acts around us' },
									{ id: 'relations', text: 'A stronger set of relations' },
									{ id: 'place', text: 'A recognised place in my organisation' }
								]
							},
							{ id: 'ma-part', type: 'text', text: 'Which part will you take in it yourself?' }
						]
					},
					{
						id: 'mandat',
						title: 'The mandate',
						questions: [
							{
								id: 'initiative',
								type: 'single',
								text: 'Where does the initiative come from?',
								options: [
									{ id: 'direction', text: 'From directors or funders' },
									{ id: 'terrain', text: 'From front-line professionals' },
									{ id: 'les-deux', text: 'From both' }
								]
							},
							{
								id: 'accord',
								type: 'text',
								text: 'Whose consent above you will be needed, by role?',
								when: { question: 'initiative', is: ['terrain', 'les-deux'] }
							},
							{
								id: 'terrain-associe',
								type: 'text',
								text: 'How will front-line professionals be brought in?',
								when: { question: 'initiative', is: ['direction'] }
							}
						]
					}
				]
			}
		},
		{
			id: 'ce-qui-les-deciderait',
			kind: 'board',
			title: 'Touched, decided',
			question: 'What does each organisation live, and what would make it come?',
			help: 'On the left, what it lives. On the right, what would decide it. One kind of organisation a card.',
			minutes: 20,
			notes:
				'Eight minutes to write, twelve to read. The exercise is to stand in the other’s place: the right half must be a gain for it, not for you. Faced with “the common good”, ask what its director would write in a yearly report. An organisation with nothing to gain will not come twice, one may as well know. Stickers go to the organisations without which the network would make no sense. If a past refusal is quoted, look for what has changed since. On paper: a folded sheet for each organisation.',
			config: {
				columns: [
					{
						id: 'touchees',
						title: 'Touched by the problem',
						hint: 'They meet it, each in its own way'
					},
					{
						id: 'interessees',
						title: 'Interested in the project',
						hint: 'They would gain without being touched directly'
					}
				],
				paired: { left: 'What it lives', right: 'What would decide it' },
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'quatre-sources',
			kind: 'poll',
			title: 'What launching would give me',
			question: 'Which position would launching this network give you?',
			help: 'A mark from 1 to 5 on each line. Nobody will know who answered what.',
			minutes: 10,
			notes:
				'Whoever launches a network gains a position, better know it before others do. The four sources come from Crozier and Friedberg: expertise, environment, information, rules. Two minutes to mark, eight to talk. In front of the radar, ask: “Which of these four powers would worry a partner?” then what would reassure: open minutes, shared steering, a chair that rotates. If people deny it, recall that the power to act is part of the project. On paper: four axes, a cross on each.',
			config: {
				format: 'scale',
				radar: true,
				shuffle: false,
				scale: { low: 'Nothing more', high: 'A great deal' },
				options: [
					{
						id: 'expertise',
						text: 'Expertise',
						detail: 'Becoming the one who is consulted on this problem.'
					},
					{
						id: 'environnement',
						text: 'Command of the environment',
						detail: 'Holding the links with the outside.'
					},
					{
						id: 'information',
						text: 'Command of information',
						detail: 'Knowing first what is being prepared.'
					},
					{
						id: 'regle',
						text: 'Command of the rules',
						detail: 'Writing the agenda, the frame, the charter.'
					}
				]
			}
		}
	]
};
