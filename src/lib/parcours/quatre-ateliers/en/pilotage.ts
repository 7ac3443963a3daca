// Workshop III: who leads, who links, who carries people along; choosing a committee, setting rules.

import type { Atelier } from '../../shape.ts';

export const pilotage: Atelier = {
	id: 'pilotage',
	numeral: 'III',
	title: 'Steering',
	objective:
		'Tell steering, coordinating and facilitating apart, choose how to decide, and set rules we can keep.',
	steps: [
		{
			id: 'qui-fait-quoi',
			kind: 'board',
			title: 'Who does what?',
			question: 'Steering, coordinating, facilitating: who does what?',
			help: 'One task per card, under the person who really does it, even if it is written nowhere.',
			minutes: 20,
			notes:
				'Set the image in one minute: the navigator chooses the road and answers for it, the driver holds the wheel and keeps everyone on board. Ask for tasks, not titles: convening, deciding, following up, reporting. Eight minutes to write, twelve to read. The same task in two columns deserves a stop: misunderstandings begin there. If the person who steers and the one who facilitates the same network are both here, let each speak of their own role, never of the other’s. Without a phone: three posters, one task per card.',
			config: {
				columns: [
					{
						id: 'pilote',
						title: 'Steering, the “navigator”',
						hint: 'Sets the course, the dates and the means, and answers for them'
					},
					{
						id: 'coordination',
						title: 'Coordination',
						hint: 'Prepares decisions and links actions together'
					},
					{
						id: 'animateur',
						title: 'Facilitator, the “driver”',
						hint: 'Gets things moving, links members, keeps the will alive'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'comite-de-pilotage',
			kind: 'poll',
			title: 'Choosing a steering committee',
			question: 'Which steering committee would suit your network best?',
			help: 'Read the pros and cons, then choose. There will be a second vote after we talk.',
			minutes: 18,
			notes:
				'Leave three minutes for reading before you open the vote. When you share, pair people who chose differently: five minutes to convince each other, then the second round. What matters is the shift between the two votes: ask someone who changed their mind what decided them. If everyone chooses the same option, argue against it yourself for two minutes. No committee suits every network: politely refuse to give the right answer. On paper: six posters, people walk to theirs, and you type in both counts.',
			config: {
				format: 'single',
				shuffle: true,
				secondRound: true,
				options: [
					{
						id: 'responsables',
						text: 'Managers only',
						detail:
							'For: decisions are made on the spot and each organisation is committed. Against: far from practice, and diaries clash.'
					},
					{
						id: 'mixte-competences',
						text: 'Mixed, chosen for their skills',
						detail:
							'For: solid advice, recognised legitimacy. Against: always the same experts, and the others keep quiet.'
					},
					{
						id: 'mixte-concernes',
						text: 'Mixed, among those most concerned',
						detail:
							'For: energy, and answers close to daily work. Against: each of them must first be delegated by their managers.'
					},
					{
						id: 'ouvert',
						text: 'Open to every organisation',
						detail:
							'For: nobody is left out, support comes early. Against: long meetings, decisions that take time.'
					},
					{
						id: 'chef-de-projet',
						text: 'One person appointed project lead',
						detail:
							'For: a clear contact, regular follow-up. Against: everything rests on one person, whose departure weakens the network.'
					},
					{
						id: 'tournant',
						text: 'Peers taking turns',
						detail:
							'For: everyone does their share, power moves round. Against: memory is lost unless the handover is written down.'
					}
				]
			}
		},
		{
			id: 'conditions-du-comite',
			kind: 'board',
			title: 'This choice, on what conditions?',
			question: 'With this committee, what do we gain, what do we risk, how do we start?',
			help: 'Take the committee that came first, even if it was not your choice. Two cards at most.',
			minutes: 12,
			notes:
				'Say clearly which committee we are talking about: the one the second vote put first. Five minutes to write, seven to read, ending with the strategy: whom to invite first, with what letter, where to meet, how often. Invite those who voted otherwise to fill in the drawbacks: their eye is the most useful. If two strategies clash, ask which one could be tried for three months. Skip this step if you are late; on paper, three columns on a board.',
			config: {
				columns: [
					{
						id: 'avantages',
						title: 'Advantages',
						hint: 'What this choice allows and we want to keep'
					},
					{
						id: 'inconvenients',
						title: 'Drawbacks',
						hint: 'What we shall have to watch'
					},
					{
						id: 'strategie',
						title: 'Strategy',
						hint: 'How to go about it: who, how, where, when'
					}
				],
				maxPerPerson: 2,
				stickers: 2,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'charte-de-fonctionnement',
			kind: 'board',
			title: 'A working charter',
			question: 'What rules would you write so that we work well together?',
			help: 'One rule per card, precise enough to know whether it is kept.',
			minutes: 25,
			notes:
				'Give the five sections to groups of four: ten minutes to write, then fifteen to read and place stickers. A good rule starts with a verb and can be checked; when you read “respect each other”, ask how one would see it. Stickers say what each person would adopt as of next week. When people disagree, keep both wordings side by side: that will be the network’s work after today. If time is short, do only “Methods and roles” and “Exchanges and tools”. On paper: one large sheet per section, passed from group to group.',
			config: {
				columns: [
					{
						id: 'contexte-et-objectifs',
						title: 'Context and objectives',
						hint: 'Why we meet, and what we want to obtain'
					},
					{
						id: 'methodes-et-roles',
						title: 'Methods and roles',
						hint: 'Who prepares, who writes, how we decide'
					},
					{
						id: 'productions',
						title: 'What we produce',
						hint: 'What we make, and whom it belongs to'
					},
					{
						id: 'echanges-et-outils',
						title: 'Exchanges and tools',
						hint: 'How we talk from one meeting to the next'
					},
					{
						id: 'evaluation',
						title: 'Evaluation',
						hint: 'When we take stock, and of what'
					}
				],
				maxPerPerson: 3,
				stickers: 5,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'synthese-pilotage',
			kind: 'synthesis',
			title: 'Synthesis: steering',
			question: 'What do we keep about steering and facilitating?',
			help: 'For each point, say whether you share it, would qualify it, or do not share it.',
			minutes: 15,
			notes:
				'This is the most delicate synthesis: it touches money, decisions and hierarchy. Begin with what brings people together, such as the best supported rules, before the question of how independent the facilitator should be. If voices rise, put the two positions into words, write both under the debates and move on: seeing them written is often enough. If someone in authority answers everything, ask them to speak last. Check that each way forward says who could take it up. Fifteen minutes, then the break; without a phone, raise one card per point.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	]
};
