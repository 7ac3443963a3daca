// A day as the tests of the report tell it: every step of a parcours opened, then what happened.

import { isRefusal } from '../base/refusal.ts';
import { findParcours } from '../parcours/library.ts';
import type { Entry } from '../workshop/event.ts';
import { replay } from '../workshop/evolve.ts';
import { readParcours, stepsOf } from '../workshop/agenda.ts';
import { assemble } from './assemble.ts';

const read = readParcours(await findParcours('quatre-ateliers', 'fr'));
/** Its ateliers. */
export const ateliers = isRefusal(read) ? [] : read.parcours.ateliers;
/** What a day is, at the head of its journal. */
export const session = {
	title: 'Une journée',
	place: '',
	date: '2026-03-02',
	language: 'fr' as const,
	code: 'ABCDEF',
	parcours: 'quatre-ateliers',
	eraseOn: '2026-04-02',
	profile: [],
	rehearsal: true
};
/** Who does everything in it. */
export const line = { at: 1, person: 'host', role: 'host' as const };
/** Every step of it, opened one after the other. */
export const journal: Entry[] = [
	{
		...line,
		seq: 1,
		command: 'a',
		type: 'open',
		events: [{ type: 'sessionOpened', session, ateliers }]
	},
	...stepsOf(ateliers).map(({ id: step }, n): Entry => ({
		...line,
		seq: n + 2,
		command: step,
		type: 'enter',
		events: [{ type: 'stepEntered', step }]
	}))
];
/** Its report. */
export const of = (readership: 'participants' | 'trainer') =>
	assemble(replay(journal), { language: 'fr', readership });

/** The same day with what was noted and who was there. */
export function day(events: Entry['events']) {
	const more: Entry = { ...line, seq: 99, command: 'more', type: 'more', events };
	return assemble(replay([...journal, more]), { language: 'fr', readership: 'trainer' });
}
