// What a room writes in “VSP express”, step by step.

import type { Lists } from '../../material.ts';

export const vspExpress: Lists['steps'] = {
	climat: {
		spoken: {
			6: ['tired'],
			5: ['alive', 'waiting'],
			4: ['fragile', 'breathless', 'solid'],
			3: ['stuck', 'motivated', 'scattered', 'in progress'],
			2: ['curious', 'shaken', 'asleep', 'fine', 'uneven', 'restless', 'to restart', 'lively'],
			1: [
				'under strain',
				'overloaded',
				'it depends on the month',
				'sluggish',
				'cheerful',
				'slowing down',
				'in transition',
				'too full',
				'confident'
			]
		}
	},
	'synthese-express': {
		columns: {
			convergences: [
				'The will is there, recognised time is what we lack',
				'The next step must fit within the month',
				'One action done is better than three planned',
				'Without a written mandate, everyone commits by half',
				'We speak one language only when we take the time to explain',
				'What holds us back is not what we thought when we came in'
			],
			debates: [
				'Ask for a mandate first, or start and show?',
				'Does weariness come from the pace or from the lack of results?',
				'Should we name the person who takes all the room?'
			],
			progress: [
				'A request for a letter of mission, carried by three organisations, before the end of the month',
				'One exchange visit at the next meeting',
				'Draw the triangle again in six months and compare',
				'End each meeting with a round: “What do I leave with?”'
			]
		}
	}
};
