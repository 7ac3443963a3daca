// When the pages of a projected list turn, and which one is seen.

import { describe, expect, it } from 'vitest';
import { decidedOn, pageOf, turnsItself } from './turning.ts';

describe('the pages of a projected list', () => {
	it('[U1] turn by themselves when they can be watched, and else wait for the facilitator', () => {
		const led = [0, 1, 2, 3, 4, 27].map((pages) => turnsItself(pages, true));
		expect(led).toEqual([false, false, true, true, false, false]);
		expect(turnsItself(27, true, { page: null })).toBe(true);
		expect(turnsItself(2, true, { page: 1 })).toBe(false);
	});
	it('[U1] turn by themselves where nobody can turn them', () => {
		expect([turnsItself(27, false), turnsItself(1, false)]).toEqual([true, false]);
	});
	it('[U2] are as decided of this list, and of no other', () => {
		const turned = { list: 'board', page: 4 };
		expect(decidedOn(turned, 'board')).toBe(turned);
		expect(decidedOn(turned, 'words')).toBeUndefined();
		expect(decidedOn(undefined, 'words')).toBeUndefined();
	});
	it('[U2] come round, however far they were turned, by hand or on a screen with fewer of them', () => {
		expect([-1, 0, 3, 4, 30].map((turn) => pageOf(turn, 4))).toEqual([3, 0, 3, 0, 2]);
		expect(pageOf(7, 0)).toBe(0);
	});
});
