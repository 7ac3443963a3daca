// Answers to the difficulties of workshop IV: some of their own, then those that any difficulty of
// the same dimension may receive.

import type { Lists } from '../material.ts';

export const levers: Lists['levers'] = {
	vouloir: [
		'Open the next meeting with a round: “What do I come for?” (the facilitator)',
		'Thank in writing the managers whose teams took part',
		'Choose a small action we are sure to finish before the summer',
		'Write a page of rules and have it voted',
		'A shared meal at the start of the year',
		'Name someone to turn to when there is tension'
	],
	savoir: [
		'Half a day in each other’s service every term',
		'A glossary of thirty words, read by every profession',
		'Train two facilitators a year and rotate them',
		'A one-page guide for each tool',
		'A welcome kit for newcomers',
		'Keep one tool, drop three'
	],
	pouvoir: [
		'A one-page letter of mission signed by each manager',
		'Write two days a month into job descriptions',
		'Apply together for three-year funding',
		'Set the year’s dates in September',
		'A map of the area’s networks, to merge two',
		'A one-page rule: who decides what, and when'
	]
};

export const leversOf: Lists['leversOf'] = {
	'Organisations with conflicting interests': {
		dimension: 'vouloir',
		cards: ['Say who answers which call for projects, before the deadline']
	},
	'Weariness, fewer and fewer people come': {
		dimension: 'vouloir',
		cards: ['Every other meeting becomes a visit']
	},
	'One person takes all the room': {
		dimension: 'vouloir',
		cards: ['A moment of writing before each discussion']
	},
	'We cannot see what we gain': {
		dimension: 'vouloir',
		cards: ['End each meeting with “I leave with…”']
	},
	'We leave it to the others': {
		dimension: 'vouloir',
		cards: ['No action is listed without a name beside it']
	},
	'Too much drive, which wears the group out': {
		dimension: 'vouloir',
		cards: ['Three priorities a year, the rest waits']
	},
	'No common language': {
		dimension: 'savoir',
		cards: ['A red card to raise at every unknown acronym']
	},
	'Digital tools we do not master': {
		dimension: 'savoir',
		cards: ['One hour’s practice before the meeting, for whoever wants it']
	},
	'The habit of working each on our own': {
		dimension: 'savoir',
		cards: ['Hold a surgery in pairs, once a month']
	},
	'We know little of each other’s jobs': {
		dimension: 'savoir',
		cards: ['Ten minutes a meeting: one job is told']
	},
	'Meetings with no method or follow-up': {
		dimension: 'savoir',
		cards: ['Decisions written on the screen as they are made']
	},
	'Not enough time or people': {
		dimension: 'pouvoir',
		cards: ['Count the time spent and show it to managers']
	},
	'Too many networks, unconnected': {
		dimension: 'pouvoir',
		cards: ['One day a year with the facilitators of all networks']
	},
	'Information does not reach everyone': {
		dimension: 'pouvoir',
		cards: ['Five lines by message on the first Monday of the month']
	},
	'No clear mandate to commit': {
		dimension: 'pouvoir',
		cards: ['Say at the start what each of us may decide']
	}
};
