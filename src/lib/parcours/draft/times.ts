// The length of a parcours, and when each of its steps would begin. Hours are minutes since midnight.

import type { Draft, DraftAtelier } from './draft.ts';

const plain = (minutes: number) => (Number.isFinite(minutes) ? Math.max(0, minutes) : 0);

export function minutesIn({ steps }: Pick<DraftAtelier, 'steps'>): number {
	return steps.reduce((sum, { minutes }) => sum + plain(minutes), 0);
}

const restIn = ({ pause }: DraftAtelier) => plain(pause?.minutes ?? 0);

/** The whole day, its breaks too. */
export function minutesOf({ ateliers }: Draft): number {
	return ateliers.reduce((sum, atelier) => sum + minutesIn(atelier) + restIn(atelier), 0);
}

/** When each step begins, by its id, and each break, by its atelier’s, from the hour at which the day does. */
export function startsOf({ ateliers }: Draft, start: number): ReadonlyMap<string, number> {
	const starts = new Map<string, number>();
	let at = start;
	for (const atelier of ateliers) {
		for (const { id, minutes } of atelier.steps) {
			starts.set(id, at);
			at += plain(minutes);
		}
		starts.set(atelier.id, at);
		at += restIn(atelier);
	}
	return starts;
}

/** `9:05`, as a clock field reads it: `09:05`. */
export function hourOf(minutes: number): string {
	const whole = ((Math.round(minutes) % 1440) + 1440) % 1440;
	const two = (n: number) => String(n).padStart(2, '0');
	return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}

/** What a clock field says; nothing when it is not an hour. */
export function minutesAt(hour: string): number | undefined {
	const [, h = '', m = ''] = /^(\d{1,2}):(\d{2})$/u.exec(hour) ?? [];
	const minutes = Number(h) * 60 + Number(m);
	return h === '' || Number(h) > 23 || Number(m) > 59 ? undefined : minutes;
}
