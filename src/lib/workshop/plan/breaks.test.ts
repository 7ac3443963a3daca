// The breaks of an agenda, changed while people are in it.

import { describe, expect, it } from 'vitest';
import { after, opened, refusal, withPeople, type Day } from '../given.ts';
import { hostView } from '../see-host.ts';

const start = withPeople(opened(), 'ada', 'bob');
const order = ({ state }: Day) =>
	state.ateliers.map(({ steps }) => steps.map(({ id }) => id).join(' ')).join(' | ');
const undo = (command: string) => ({ type: 'undo', command });

describe('breaks', () => {
	const lunch = { title: ' Déjeuner ', minutes: 75 };
	const set = (pause: object | null, atelier = 'one') => ({ type: 'setBreak', atelier, pause });
	const breaks = ({ state }: Day) => state.ateliers.map(({ pause }) => pause);

	it('[PL11] a break is added, changed and taken off', () => {
		const day = after(start, ['host', set(lunch), 'lunch']);
		expect(breaks(day)).toEqual([{ title: 'Déjeuner', minutes: 75 }, undefined]);
		expect(day.state.acts.at(-1)).toMatchObject({ type: 'setBreak', about: 'Déjeuner' });
		expect(hostView(day.state, 2).ateliers[0]?.pause).toEqual({ title: 'Déjeuner', minutes: 75 });
		const longer = after(day, ['host', set({ title: 'Repas', minutes: 90 })]);
		expect(breaks(longer)).toEqual([{ title: 'Repas', minutes: 90 }, undefined]);
		expect(breaks(after(longer, ['host', set(null)]))).toEqual([undefined, undefined]);
		expect(breaks(after(day, ['host', undo('lunch')]))).toEqual([undefined, undefined]);
		expect(order(day)).toBe(order(start));
		expect(refusal(start, 'host', set({ ...lunch, title: ' ' }))).toBe('empty');
		expect(refusal(start, 'host', set({ ...lunch, title: 'x'.repeat(81) }))).toBe('too-long');
		expect(refusal(start, 'host', set(lunch, 'none'))).toBe('unknown-item');
		expect(refusal(start, 'ada', set(lunch))).toBe('not-allowed');
	});

	it('[PL11] a break that is being taken goes on', () => {
		const rest = { title: 'Déjeuner', until: Date.UTC(2026, 10, 21, 9), atelier: 'one' };
		const day = after(start, ['host', set(lunch)]);
		const until = (day.journal.at(-1)?.at ?? 0) + 3_600_000;
		const away = after(day, ['host', { type: 'pause', paused: true, rest: { ...rest, until } }]);
		expect(after(away, ['host', set(null)]).state.rest).toEqual({ ...rest, until });
	});
});
