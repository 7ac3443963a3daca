// Cards that suit a column nobody announced.

import type { Card } from '../material.ts';

export const anywhere: readonly Card[] = [
	'Meet once a month, always on the same day',
	'Warn the others before, not after',
	'An up-to-date list of contacts',
	'Start small, with those who are there',
	'Write the decisions at the end of the meeting',
	'A pair from two different jobs',
	'Ask the people concerned',
	'Take stock in six months',
	'Share what exists rather than do it again',
	'Say thank you'
];
