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
			id: 'piloter-coordonner-animer',
			kind: 'sort',
			title: 'Steering, coordinating, facilitating',
			question: 'To which function does each task belong?',
			help: 'Place each task with whoever should take it on. Two boxes quarrel over some of them.',
			minutes: 10,
			notes:
				'Set the image in one minute: the navigator chooses the road and answers for it, the driver holds the wheel and keeps everyone on board; between them, coordination helps to decide and links the actions. Three minutes to place alone. When you share, take only the disputed tasks: who does it in your place, and who should? Then show our reading. Whoever facilitates also keeps the right to say no to the lead: have someone who has lived it say so. If a person feels targeted, recall that we sort tasks. On paper: strips and three envelopes.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'pilote',
						title: 'Steering, the “navigator”',
						hint: 'Sets the course, deadlines and means, and answers for them'
					},
					{
						id: 'coordination',
						title: 'Coordination',
						hint: 'Helps to decide and links actions together'
					},
					{
						id: 'animateur',
						title: 'Facilitator, the “driver”',
						hint: 'Gets things going, links members, keeps the will alive'
					}
				],
				items: [
					{
						id: 'attentes',
						text: 'Say what is expected of the network, and by when',
						answer: 'pilote',
						why: 'That is the order: specifications, deadlines, means.'
					},
					{
						id: 'feuille-de-route',
						text: 'Settle the roadmap and its indicators',
						answer: 'pilote',
						why: 'Directions commit whoever answers for them.'
					},
					{
						id: 'preparer-une-decision',
						text: 'Prepare a decision, with its consequences in figures',
						answer: 'coordination',
						why: 'Helping to decide is its first service to steering.'
					},
					{
						id: 'relier-les-actions',
						text: 'See that two groups do not do the same thing',
						answer: 'coordination',
						why: 'It links activities together.'
					},
					{
						id: 'relancer',
						text: 'Call those who no longer come',
						answer: 'animateur',
						why: 'She sets in motion and goes along, day after day.'
					},
					{
						id: 'compromis',
						text: 'Find a compromise between two members',
						answer: 'animateur',
						why: 'Negotiating is part of the job.'
					},
					{
						id: 'dire-non',
						text: 'Tell the lead that the request does not hold',
						answer: 'animateur',
						why: 'A guard rail and a counterweight: she speaks from the network.'
					},
					{ id: 'rendre-compte', text: 'Report on what the network lives' }
				]
			}
		},
		{
			id: 'qui-fait-quoi',
			kind: 'board',
			title: 'Who does what?',
			question: 'Steering, coordinating, facilitating: who does what?',
			help: 'One task per card, under the person who really does it, even if it is written nowhere.',
			minutes: 10,
			notes:
				'Set the image in one minute: the navigator chooses the road and answers for it, the driver holds the wheel and keeps everyone on board. Ask for tasks, not titles: convening, deciding, following up, reporting. Four minutes to write, six to read. The same task in two columns deserves a stop: misunderstandings begin there. If the person who steers and the one who facilitates the same network are both here, let each speak of their own role, never of the other’s. Without a phone: three posters, one task per card.',
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
			kind: 'options',
			title: 'Choosing a steering committee',
			question: 'Which steering committee would suit your network best?',
			help: 'Write advantages, drawbacks, a way to go about it. The vote comes after.',
			minutes: 20,
			notes:
				'Eight minutes to write, six to read, six to vote. Everyone writes about two options at least, one of them disliked: those are the most useful lines. Strategy says where to begin: whom to invite first, with what letter, where to meet, how often, and which obstacle is bypassed. Before the vote, pair people who disagree, three minutes to convince each other. No committee suits every network: politely refuse to give the right answer, and write the reason for the choice from the console. If everyone chooses the same option, argue against it yourself. On paper: one poster an option, three columns, one sticker each.',
			config: {
				options: [
					{
						id: 'responsables',
						text: 'Managers only',
						detail: 'Each can commit her organisation on the spot.'
					},
					{
						id: 'mixte-competences',
						text: 'Mixed, chosen for skill',
						detail: 'Managers and professionals recognised on the subject.'
					},
					{
						id: 'mixte-concernes',
						text: 'Mixed, from those concerned',
						detail: 'Managers and professionals who live the problem every day.'
					},
					{
						id: 'ouvert',
						text: 'Open to every organisation',
						detail: 'Each organisation sends whom it wants.'
					},
					{
						id: 'chef-de-projet',
						text: 'One project leader',
						detail: 'Appointed, with a mandate and time.'
					},
					{
						id: 'tournant',
						text: 'Peers taking turns',
						detail: 'The network changes lead at a set date.'
					}
				],
				maxPerPerson: 6,
				vote: 'single',
				added: true
			}
		},
		{
			id: 'charte-de-fonctionnement',
			kind: 'charter',
			title: 'A working charter',
			question: 'What rules would you write so that we work well together?',
			help: 'Propose a rule, or improve another’s. Precise enough to know whether it is kept.',
			minutes: 28,
			notes:
				'Ten minutes to propose, nine to amend, nine to vote. Give the five sections to groups of four. A good rule starts with a verb and can be checked; when you read “respect each other”, ask how one would see it. Read each article aloud before you open its vote, and stop at about ten: nobody keeps more. An article refused is not a failure, it says where the room stands. If time is short, do only “Methods and roles” and “Exchanges and tools”. The adopted charter is exported on its own, with a sheet to sign. On paper: one large sheet per section, passed around, then raised hands that you type in.',
			config: {
				sections: [
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
					{ id: 'evaluation', title: 'Evaluation', hint: 'When we take stock, and of what' }
				],
				maxPerPerson: 3,
				threshold: 66,
				signatories: 'structures'
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
	],
	pause: { title: 'Break', minutes: 15 }
};
