// Atelier II of the evaluation, in English: what was aimed at, what came of it, what the network rests on.

import type { Atelier } from '../../shape.ts';

export const objectifs: Atelier = {
	id: 'objectifs',
	numeral: 'II',
	title: 'From aims to results',
	objective:
		'Take up what the network wanted to obtain, set against it what happened, and say what made it possible.',
	steps: [
		{
			id: 'objectifs-et-resultats',
			kind: 'board',
			title: 'Aimed at, obtained',
			question: 'What did the network want, and what became of it?',
			help: 'On one side the aim as people put it, on the other a fact that you could show.',
			minutes: 25,
			notes:
				'If there is a roadmap, put it on the wall; if not, that is already an answer: “Our aims, who wrote them, and where?” Eight minutes to write, alone then in pairs, seventeen to read. Hold on to the arrow: a result is a fact with a date or a place, not an impression. A result that nobody aimed at deserves its card, networks yield many. Faced with a failure, ask what was missing (will, skill, means) rather than who. If someone defends himself, recall that the column counts aims, not people. On paper: a sheet folded in two, the aim on the left, the fact on the right.',
			config: {
				columns: [
					{ id: 'atteint', title: 'Reached', hint: 'It is done, and can be shown' },
					{ id: 'en-chemin', title: 'On the way', hint: 'Something has begun, some is missing' },
					{
						id: 'oublie',
						title: 'Dropped or forgotten',
						hint: 'Said and not done, or it no longer has a purpose'
					}
				],
				paired: { left: 'Aim', right: 'Result observed' },
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'points-d-appui',
			kind: 'poll',
			title: 'What we can rely on',
			question: 'What can this network really count on?',
			help: 'Three answers at most. Choose what already exists, not what ought to.',
			minutes: 8,
			notes:
				'A short step, which puts people back on their feet after the forgotten aims. Two minutes to choose, then read the first three lines and ask for a proof of each, in one sentence. Look too at the line that nobody chose: a network can live without it for a while, seldom for long. If people hesitate, have them think of the last hard time: “What held us together?” Without a phone: nine lines on the wall, three stickers each.',
			config: {
				format: 'multiple',
				shuffle: true,
				max: 3,
				other: true,
				options: [
					{ id: 'lisibilite', text: 'People know who we are and what we do' },
					{ id: 'animation', text: 'Coordination and facilitation that are there' },
					{ id: 'vision', text: 'One direction, projects done together' },
					{ id: 'evaluation', text: 'Aims that we look at squarely' },
					{ id: 'reciprocite', text: 'Exchanges in which all give and receive' },
					{ id: 'langage', text: 'Words that everyone understands' },
					{ id: 'moyens', text: 'Means that we share' },
					{ id: 'memoire', text: 'Well-kept traces, open to all' },
					{ id: 'assiduite', text: 'Regular meetings, to which people come' }
				]
			}
		},
		{
			id: 'synthese-objectifs',
			kind: 'synthesis',
			title: 'Synthesis: the way travelled',
			question: 'What do we keep of what the network obtained?',
			help: 'For each point proposed, say whether you share it, would qualify it or do not share it.',
			minutes: 12,
			notes:
				'Pin the pairs of aim and result with most stickers: they become the first lines of the account. Begin with what was reached and have it confirmed, it is always forgotten. Then one forgotten aim only: take it up again, or strike it out? Both answers are good, no answer is not. Write among the ways forward who will follow the indicators chosen, and at which meeting you will look at them. Twelve minutes; without a phone, cards of three colours.',
			config: { sections: ['problems', 'convergences', 'progress'] }
		}
	]
};
