// The cards of workshop II, column by column.

import type { Card } from '../material.ts';

export const cooperation: Readonly<Record<string, readonly Card[]>> = {
	'Giving and receiving': [
		'A telephone hour between professionals, Thursdays from 9 to 11',
		'A library open to all members',
		'We lend a room, they lend us their psychologist once a term',
		'A news letter written in turn',
		'Taking in each other’s trainees',
		'A directory kept up to date, with “what I can bring”',
		'Reading each other’s projects before they are sent'
	],
	'Joint action': [
		'The open day of all our organisations',
		'A booklet of plain words made with residents',
		'Two days of training designed and led by three of us',
		'Surgeries held by two professions',
		'A survey of users, with questions decided together',
		'The winter collection, with one rota of volunteers',
		'A video explaining who does what'
	],
	'Working in step': [
		'A shared calendar, so as not to hold three meetings the same day',
		'The same referral sheet everywhere',
		'A yearly plan, revised in spring',
		'Twenty minutes every Monday between coordinators',
		'The same admission criteria, in black and white',
		'An agreed order for emergencies',
		'Sharing out the villages so that none is forgotten'
	]
};
