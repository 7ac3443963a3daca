// Atelier III of « Lancer un réseau formel », in English: the purpose that gathers, what is made, what follows.

import type { Atelier } from '../../shape.ts';

export const suites: Atelier = {
	id: 'suites',
	numeral: 'III',
	title: 'Purpose and what follows',
	objective:
		'Write a purpose that brings people together, foresee what will be made, how to report it and what it will change.',
	steps: [
		{
			id: 'finalite-federatrice',
			kind: 'board',
			title: 'A purpose that gathers',
			question: 'Which purpose for all, and which aims for each?',
			help: 'A purpose holds in one sentence. An aim answers what one organisation expects.',
			minutes: 18,
			notes:
				'Seven minutes to write, eleven to read. A purpose gathers if each organisation can say in what it concerns her: try it aloud with those of part I. Aims come underneath, one for each expectation; if one is missing for someone, she will not come for long. In the third column, look for concrete things: a tool, a procedure, a change of practice, a coordination, something shared. Stickers choose a single purpose. If two collide, look for the word that troubles rather than for a compromise. On paper: three posters.',
			config: {
				columns: [
					{
						id: 'finalite',
						title: 'The purpose',
						hint: 'Why this network, for all organisations at once'
					},
					{
						id: 'objectifs',
						title: 'The aims',
						hint: 'What each organisation will be able to solve with it'
					},
					{
						id: 'productions',
						title: 'What we shall make',
						hint: 'Tools, procedures, practices, coordination, sharing'
					}
				],
				maxPerPerson: 4,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'restituer',
			kind: 'options',
			title: 'Reporting the work',
			question: 'How do we make known what the network makes?',
			help: 'Advantages, drawbacks, how to go about it. Think of those who never come.',
			minutes: 18,
			notes:
				'Seven minutes to write, six to read, five to vote. The question underneath: does what the network makes reach the teams, or stay in the heads of representatives? For each option, ask who takes care of it and how many hours it takes. A study day forces one to produce, but once a year; a journal links, if someone writes it. Two options may complete each other, say which comes first. On paper: one sheet an option, one sticker each.',
			config: {
				options: [
					{
						id: 'par-les-representants',
						text: 'Through each representative',
						detail: 'Each reports at home, with a common support.'
					},
					{
						id: 'journal',
						text: 'Through a journal of the network',
						detail: 'One regular page, sent to every team.'
					},
					{
						id: 'journee-d-etude',
						text: 'Through a study day',
						detail: 'All managers are invited to see, try and discuss.'
					},
					{
						id: 'essais-sur-place',
						text: 'Through trials in the teams',
						detail: 'The network comes and shows the tool where it will serve.'
					}
				],
				maxPerPerson: 8,
				vote: 'single',
				added: true
			}
		},
		{
			id: 'conventions',
			kind: 'board',
			title: 'What it changes in agreements',
			question: 'What becomes of our partnerships with this network?',
			help: 'One agreement a card, written or not: with which kind of organisation, about what.',
			minutes: 14,
			notes:
				'Five minutes to write, nine to read. A network may enrich an agreement, give birth to one, or show that nothing had better be written. For each card in the first column, ask for the sentence to add; in the second, who signs and who has it in her work. If people want agreements for everything, ask what writing protects, and what it freezes. If there is none, work on the most useful one to obtain. Without a phone: three posters, cards.',
			config: {
				columns: [
					{
						id: 'enrichir',
						title: 'An agreement to enrich',
						hint: 'What should be added to one in force'
					},
					{
						id: 'creer',
						title: 'An agreement to create',
						hint: 'With which kind of organisation, on what, for how long'
					},
					{
						id: 'sans-ecrit',
						title: 'A link to leave free',
						hint: 'What works without paper, and why'
					}
				],
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 3
			}
		},
		{
			id: 'effets-attendus',
			kind: 'poll',
			title: 'Expected effects',
			question: 'In a year, by what shall we see that this network was of use?',
			help: 'Three answers at most, those you would be ready to check.',
			minutes: 8,
			notes:
				'Two minutes to choose. The first three lines become the points of the account: write at once who will check them and when. An effect nobody could observe is none, reword it with the room. Ask how each effect brings a solution to one organisation in particular, not to the network in general. If people choose what will please the funder, ask what would please someone you support. On paper: seven lines, three stickers.',
			config: {
				format: 'multiple',
				shuffle: true,
				max: 3,
				other: true,
				options: [
					{ id: 'outil', text: 'A tool that several teams use' },
					{ id: 'procedure', text: 'A simpler procedure between organisations' },
					{ id: 'pratique', text: 'A way of working that has changed' },
					{ id: 'coordination', text: 'Better coordinated action' },
					{ id: 'mutualisation', text: 'Means put in common' },
					{ id: 'partenariat', text: 'A partnership born or enriched' },
					{ id: 'personnes', text: 'A difference seen by the people concerned' }
				]
			}
		},
		{
			id: 'synthese-lancer',
			kind: 'synthesis',
			title: 'Synthesis: our launch',
			question: 'What do we decide, and what is still to be settled?',
			help: 'For each point proposed, say whether you share it, would qualify it or do not share it.',
			minutes: 14,
			notes:
				'Pin the favourite purpose, and check that the choices of steering, invitation and reporting go together: a committee of managers and building together from the start, for instance, need an explanation. Write as agreements what could be read aloud at the first meeting. Ways forward are the first steps: who calls whom, before which date. What depends on someone absent goes to the debates, with what will be asked of her. Fourteen minutes; on paper, cards of three colours.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
