// The cards of the closing, column by column.

import type { Card } from '../material.ts';

export const cloture: Readonly<Record<string, readonly Card[]>> = {
	'As of tomorrow, me': [
		'Call back the colleague I met this morning, before Friday',
		'Tell my team about the day on Monday, ten minutes',
		'Prepare an agenda for the next meeting',
		'Visit a service I do not know before the end of the month',
		'Let others speak first',
		'Tell my manager how much time I spend on it',
		'Name my deputy'
	],
	'Within three months, our network': [
		'Write the charter, two meetings are enough',
		'Choose two facilitators and give them time',
		'List what we stop doing',
		'Organise the first exchange visit',
		'Open one space for documents, only one',
		'Convene the committee in its new form',
		'Set the dates for the whole year'
	],
	'What we ask for': [
		'Two days a month in job descriptions',
		'A written delegation for our representatives',
		'Funding over three years rather than one',
		'One review for all funders',
		'To be involved before the call for projects is written',
		'Travel costs covered',
		'Facilitation training open to volunteers'
	]
};
