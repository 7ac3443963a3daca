// Several finished sessions opened together: each with a name that tells it from the others, the oldest
// first. What was simulated is never set beside what was lived.

import { regions, type Language } from '../../base/language.ts';
import type { Workshop } from '../../workshop/state.ts';
import { longDay } from '../day.ts';

/** One session among those compared. */
export type Remembered = {
	/** « Reims », « Reims, 12 mars 2027 »: as short as it can be. */
	readonly name: string;
	readonly state: Workshop;
};

/** Why these sessions are not compared. */
export type Hindrance = 'too-few' | 'same-twice' | 'rehearsal-mixed';

/** When it was held: its day, or the moment when its first step opened. */
function heldOn({ session, steps }: Workshop): string {
	const opened = Object.values(steps).flatMap(({ openedAt }) => openedAt ?? []);
	const first = opened.length > 0 ? new Date(Math.min(...opened)).toISOString() : '';
	return `${session?.date ?? ''} ${first}`;
}

/** Where two names would be the same, the day is added; then a number. */
function named(states: readonly Workshop[], language: Language): readonly string[] {
	const short = states.map(({ session }) => session?.place || session?.title || '');
	const dated = states.map(({ session }, at) =>
		[short[at], session?.date && longDay(session.date, language)].filter(Boolean).join(', ')
	);
	const repeated = (names: readonly string[], name: string | undefined) =>
		name === '' || names.filter((one) => one === name).length > 1;
	return states.map((_, at) => {
		if (!repeated(short, short[at])) return short[at] ?? '';
		if (!repeated(dated, dated[at])) return dated[at] ?? '';
		return `${dated[at] ?? ''} (${at + 1})`.trim();
	});
}

/** The sessions in the order in which they were held. */
export function remember(states: readonly Workshop[], language: Language): readonly Remembered[] {
	const order = new Intl.Collator(regions[language]);
	const inOrder = states.toSorted((a, b) => order.compare(heldOn(a), heldOn(b)));
	const names = named(inOrder, language);
	return inOrder.map((state, at) => ({ name: names[at] ?? '', state }));
}

/** What stands in the way of comparing them, if anything. */
export function hindrance(states: readonly Workshop[]): Hindrance | undefined {
	if (states.length < 2) return 'too-few';
	const simulated = states.filter(({ session }) => session?.rehearsal).length;
	if (simulated > 0 && simulated < states.length) return 'rehearsal-mixed';
	const names = states.map((state) => `${state.session?.code ?? ''} ${heldOn(state)}`);
	return new Set(names).size < names.length ? 'same-twice' : undefined;
}
