// Atelier I of « Charte de réseau », in English: why one comes, who does what, what happens when someone leaves.

import type { Atelier } from '../../shape.ts';

export const roles: Atelier = {
	id: 'roles',
	numeral: 'I',
	title: 'Roles',
	objective:
		'Say what we come for, share out what belongs to the lead, the facilitator and members, prepare for departures.',
	steps: [
		{
			id: 'ce-que-j-y-cherche',
			kind: 'poll',
			title: 'What I look for',
			question: 'What do you come to this network for?',
			help: 'Three answers at most, yours and not your organisation’s.',
			minutes: 8,
			live: true,
			notes:
				'Answers come live. Recall what makes a professional network: a common interest, the wish to exchange and help each other, a frame written or not, and ranks left at the door. Read the first three lines: the charter must serve them. Then ask who chose the least chosen, and why. The picture of a net suits here: it links, and it also holds the one whose job is changing. On paper: eight lines on the wall, three stickers each.',
			config: {
				format: 'multiple',
				shuffle: true,
				max: 3,
				other: true,
				options: [
					{ id: 'echanger', text: 'Exchange on my practice' },
					{ id: 'entraide', text: 'Find help, and give some' },
					{ id: 'apprendre', text: 'Learn and keep up to date' },
					{ id: 'produire', text: 'Make common tools' },
					{ id: 'veille', text: 'Know things sooner' },
					{ id: 'metier', text: 'Have my trade recognised' },
					{ id: 'remonter', text: 'Pass on what I observe' },
					{ id: 'rencontrer', text: 'Meet other organisations' }
				]
			}
		},
		{
			id: 'qui-fait-quoi',
			kind: 'sort',
			title: 'Who does what?',
			question: 'To whom does each task belong?',
			help: 'Lead and deputy, facilitator or member: place each task with whoever should carry it.',
			minutes: 16,
			notes:
				'Four minutes to place alone. Lead and deputy carry meaning, aims and continuity; the facilitator gives life, links, encourages exchanges and channels them; members bring, receive and get involved. One person may hold two roles, provided people know which one she holds when she speaks. When you share, take the disputed tasks and ask who does them today. A task that everyone gives to another is the first to write in the charter. If someone feels judged, recall that we sort tasks. On paper: strips, three envelopes.',
			config: {
				shuffle: true,
				categories: [
					{ id: 'pilote', title: 'Lead and deputy', hint: 'Meaning, aims, the whole picture' },
					{
						id: 'animateur',
						title: 'Facilitator',
						hint: 'The life of the group, exchanges, the link between meetings'
					},
					{ id: 'membre', title: 'Member', hint: 'Contribution, reciprocity, learning' }
				],
				items: [
					{
						id: 'dire-le-sens',
						text: 'Say what the network is for and where it goes',
						answer: 'pilote',
						why: 'The lead carries vocation, values and aims.'
					},
					{
						id: 'remplacer',
						text: 'Take over when the first is absent',
						answer: 'pilote',
						why: 'That is what a deputy is for: continuity.'
					},
					{
						id: 'faire-remonter',
						text: 'Pass concerns on, bring answers back',
						answer: 'pilote',
						why: 'She links the network to those who decide, both ways.'
					},
					{
						id: 'autres-reseaux',
						text: 'Start an exchange with a neighbouring network',
						answer: 'pilote',
						why: 'Lead or deputy opens the door to other communities.'
					},
					{
						id: 'conduire-la-charte',
						text: 'Lead the writing of the charter with all',
						answer: 'pilote',
						why: 'She leads it and brings every member in.'
					},
					{
						id: 'distribuer-la-parole',
						text: 'Let people talk freely, then bring them back',
						answer: 'animateur',
						why: 'Encouraging exchanges and channelling them, together.'
					},
					{
						id: 'faire-vivre',
						text: 'Restart the conversation between two meetings',
						answer: 'animateur',
						why: 'A network lives outside meetings too.'
					},
					{
						id: 'accueillir',
						text: 'Put a newcomer in touch with the others',
						answer: 'animateur',
						why: 'The facilitator is an active interface.'
					},
					{
						id: 'raconter',
						text: 'Bring an experience, a failure included',
						answer: 'membre',
						why: 'Members exchange their practice as equals.'
					},
					{
						id: 'passerelle',
						text: 'Link this network to another where one sits',
						answer: 'membre',
						why: 'Whoever is in several networks is a bridge.'
					},
					{ id: 'compte-rendu', text: 'Write the record of decisions' }
				]
			}
		},
		{
			id: 'si-quelqu-un-part',
			kind: 'board',
			title: 'If someone leaves',
			question: 'What becomes of the network if its lead or facilitator goes?',
			help: 'Imagine she leaves within a month. One consequence, or one precaution, a card.',
			minutes: 14,
			notes:
				'Five minutes to write, nine to read. A network holds as long as the problem that gave birth to it remains, and may fall because one person goes, or because another, less committed, replaces her. Nobody is wishing for a departure: say so, above all if the person is there. Each precaution of the third column may become an article of the charter, keep them in sight. If everything seems to rest on one person, ask what she would like to hand on first. Without a phone: three posters.',
			config: {
				columns: [
					{ id: 's-arrete', title: 'What stops', hint: 'What nobody else knows or does' },
					{ id: 'continue', title: 'What goes on', hint: 'What members already carry' },
					{
						id: 'se-prepare',
						title: 'What can be prepared',
						hint: 'Deputy, relay, writing, training'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		}
	]
};
