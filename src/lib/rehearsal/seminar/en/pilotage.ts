// The cards of workshop III, column by column.

import type { Card } from '../material.ts';

export const pilotage: Readonly<Record<string, readonly Card[]>> = {
	'Steering, the “navigator”': [
		'Writes the road map for the year',
		'Goes and finds the funding',
		'Decides when we cannot choose',
		'Invites new organisations',
		'Speaks for the network to elected members',
		'Sets the dates and has them kept',
		'Answers for the results, good or bad'
	],
	Coordination: [
		'Prepares the files before each committee',
		'Keeps the calendar of all the groups',
		'Links the three sectors',
		'Follows the budget every quarter',
		'Checks that two groups are not doing the same thing',
		'Gathers the figures for the annual review',
		'Warns when a date will slip'
	],
	'Facilitator, the “driver”': [
		'Calls those we have not seen for two months',
		'Passes the floor round',
		'Welcomes newcomers fifteen minutes early',
		'Prepares the room, the coffee, the labels',
		'Sends the notes within five days',
		'Eases tension during the break',
		'Offers a method when we go round in circles'
	],
	Advantages: [
		'What is decided in session is applied the next day',
		'Field and management hear each other at last',
		'We know whom to ask',
		'Small organisations have a voice',
		'Answers fit real situations',
		'We do not depend on one person',
		'It makes people want to join in'
	],
	Drawbacks: [
		'Directors send someone who cannot decide',
		'Twelve diaries to reconcile',
		'Whoever hosts the meetings ends up in charge',
		'Staff dare not contradict their boss',
		'One more committee',
		'Everyone agrees and nobody does it',
		'Volunteers cannot come in the daytime'
	],
	Strategy: [
		'Meet each manager once before the first meeting',
		'A personal letter saying what each one gains',
		'Change places each time, so that nobody is always the host',
		'Begin with a small success within three months',
		'Ask for a written delegation, one page',
		'Four sessions a year, dates set in September',
		'Have it chaired by one manager and one practitioner'
	],
	'Context and objectives': [
		'Recall in three lines why the network was created',
		'Set two objectives a year, no more',
		'Say for whom we work: the people of the area',
		'Name what the network will not do',
		'State the area concerned, with a map',
		'Revise the charter when a third of the members have changed',
		'Write what each organisation expects'
	],
	'Methods and roles': [
		'Send the agenda a week before',
		'Finish on time, even if all has not been said',
		'Name a different secretary each time',
		'Decide by majority if two meetings bring no agreement',
		'Name a deputy for each organisation',
		'Never speak of a situation with a name',
		'Write who does what at the end of each item'
	],
	'What we produce': [
		'Name every organisation on every document',
		'A two-page review each year',
		'Documents stay open to changes by members',
		'Have a user read it before it goes out',
		'One useful tool a year rather than ten brochures',
		'Date documents and withdraw the old ones',
		'Ask before using somebody else’s sheet'
	],
	'Exchanges and tools': [
		'One channel for emergencies: the telephone',
		'Answer the network’s messages within three working days',
		'No “reply to all” without need',
		'A space for documents open to every member',
		'No personal data by e-mail',
		'Meet in person at least four times a year',
		'Train those who are not at ease with the tool'
	],
	Evaluation: [
		'Take stock each June, half a day',
		'Ask members whether they would come back',
		'Count the referrals that succeeded',
		'Ask ten people we support for their view',
		'Ask ourselves whether to go on',
		'Compare what we planned with what we did',
		'Share the results with our managers'
	]
};
