// Welcome: people come in, say where they stand and what a network looks like to them.

import type { Atelier } from '../../shape.ts';

export const accueil: Atelier = {
	id: 'accueil',
	numeral: '',
	title: 'Welcome',
	objective: 'Arrive, connect, and say what the network you work in looks like to you.',
	steps: [
		{
			id: 'image-du-reseau',
			kind: 'poll',
			title: 'A picture of the network',
			question: 'Which picture looks most like your network?',
			help: 'Think of one network, the one you know best. No picture is better than another.',
			minutes: 12,
			live: true,
			notes:
				'Say: “Don’t pick the picture you would like, pick the one you live in.” Two minutes of voting are enough; choices reach the screen as they come, so everyone can check that their phone works. Then ask one person per picture what they recognised in it, in one sentence. If nobody starts, begin with the least chosen picture: someone always stands up for it. Settle nothing, these pictures will come back all day. Without a phone, people raise a hand and you add their answers from the console.',
			config: {
				format: 'pictures',
				shuffle: true,
				options: [
					{
						id: 'toile',
						text: 'A web',
						detail: 'Threads in every direction. You can go through anyone.',
						picture: 'web'
					},
					{
						id: 'arborescence',
						text: 'A tree',
						detail:
							'A trunk and its branches. Sooner or later, everything passes through the trunk.',
						picture: 'tree'
					},
					{
						id: 'rhizome',
						text: 'A rhizome',
						detail: 'A root that runs underground and comes up where nobody expects it.',
						picture: 'rhizome'
					},
					{
						id: 'filet',
						text: 'A net',
						detail: 'Knots tied one by one. It holds, it carries, it can tear.',
						picture: 'net'
					}
				]
			}
		},
		{
			id: 'qui-est-la',
			kind: 'poll',
			title: 'Who is in the room?',
			question: 'What is your place in your networks?',
			help: 'Choose as many as you like. Only totals will be shown.',
			minutes: 5,
			notes:
				'Five minutes, instead of going round the table. Read the totals aloud and thank the room, without asking anyone to identify themselves. If very few people fund or steer a network, do not dwell on their line: they will speak more freely. Keep these figures in mind when you mix the groups. Without a phone: a sheet at the door, one cross per line.',
			config: {
				format: 'multiple',
				shuffle: false,
				other: true,
				options: [
					{ id: 'membre', text: 'I take part in one' },
					{ id: 'delegation', text: 'I represent my organisation in one' },
					{ id: 'animation', text: 'I facilitate one' },
					{ id: 'coordination', text: 'I coordinate one' },
					{ id: 'pilotage', text: 'I steer one' },
					{ id: 'financement', text: 'I fund or commissioned one' },
					{ id: 'decouverte', text: 'I am new to this, I have none yet' }
				]
			}
		}
	]
};
