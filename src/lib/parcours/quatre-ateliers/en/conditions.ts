// Workshop IV: what makes cooperation hard, what can be done about it, what makes a network last.

import type { Atelier } from '../../shape.ts';
import { difficulties, levers } from '../../vsp.en.ts';

export const conditions: Atelier = {
	id: 'conditions',
	numeral: 'IV',
	title: 'Conditions for success',
	objective:
		'Place our difficulties between wanting, knowing how and being able, then find what depends on us.',
	steps: [
		{
			id: 'triangle-vsp',
			kind: 'vsp',
			title: 'Wanting, knowing how, being able',
			question: 'In your network, where is cooperating hardest?',
			help: 'Share 10 points between wanting, knowing how and being able, then put 3 stickers on the heaviest difficulties.',
			minutes: 40,
			notes:
				'Three parts: the points (8 minutes), the difficulties and the stickers (12), the debate and the second round (20). Say: “Wanting is about desire and interest; knowing how is about words and methods; being able is about time, mandate and means.” Points go where it is hard, not where it matters: have someone say it back before you open. When you share, let the room look at the triangle for a whole minute, then ask whether anyone wants to speak about a point far from the others. If people start aiming at someone who is absent, return to the situation: “What in our organisation makes this possible?” On paper: a triangle on the wall, one sticker each, three more for the list, and another colour for the second round.',
			config: {
				subject: 'my network',
				points: 10,
				difficulties,
				stickers: 3,
				stacking: true,
				proposals: 2,
				levers,
				heaviest: 4
			}
		},
		{
			id: 'leviers',
			kind: 'board',
			title: 'Levers to move forward',
			question: 'What can we do about the heaviest difficulties?',
			help: 'One action per card, feasible within the year, saying who could carry it.',
			minutes: 20,
			from: 'triangle-vsp',
			notes:
				'The columns come from the vote: read them, and say that those which are not there are not forgotten. Seven minutes to write, thirteen to read and place stickers. The families of answer help people start: wanting calls for recognition and trust, knowing how for training and tools, being able for a mandate, time and rules. When you hear “someone should”, ask who and when; when you hear “the institution should”, ask what depends on this room. If nothing comes, have people tell of a time when it went well. Without a phone: one poster per difficulty, and groups move on every four minutes.',
			config: {
				columns: [],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'conditions-de-reussite',
			kind: 'poll',
			title: 'Conditions for success',
			question: 'What makes a network last?',
			help: 'Rank these conditions, the most decisive first. Think of a network that lasted.',
			minutes: 12,
			notes:
				'Ask everyone to think of a real network that lasted, not the one they dream of. Four minutes to rank, then look together at what rises and, above all, at what divides the room. Let someone speak who put first what others put last. If people say that everything matters, ask what they would begin with if they had only half a day. On paper: the printed list, numbers in the margin, typed in during the synthesis.',
			config: {
				format: 'ranking',
				shuffle: true,
				options: [
					{ id: 'lisibilite', text: 'We know who is in the network and what it does' },
					{ id: 'animation', text: 'Someone has the time to facilitate it' },
					{ id: 'vision', text: 'A shared direction, projects carried together' },
					{ id: 'evaluation', text: 'Clear objectives and results that we look at' },
					{ id: 'reciprocite', text: 'Everyone gives and everyone receives' },
					{ id: 'communication', text: 'We understand each other, with the same words' },
					{ id: 'moyens', text: 'Pooled resources' },
					{ id: 'memoire', text: 'A written memory that is easy to find' },
					{ id: 'assiduite', text: 'Regular meetings that people attend' }
				]
			}
		},
		{
			id: 'synthese-conditions',
			kind: 'synthesis',
			title: 'Synthesis: conditions for success',
			question: 'What do we keep so that our networks succeed?',
			help: 'For each point, say whether you share it, would qualify it, or do not share it.',
			minutes: 15,
			notes:
				'Pin the two best supported levers and the condition that most divided the room. Prefer three simple points that can be kept to a long list: “Which one could be done before the summer?” Bring back ways forward from earlier workshops that say the same thing, and merge them aloud. People are tired: have them answer standing, or in pairs, if voices drop. If a disagreement remains, it is written as it is, and nobody has lost. Fifteen minutes; without a phone, a green, orange or red sticker per point.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	]
};
