// How pages wait: bounds that hold for every failure and every draw.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beatFor, isMissing, patience, waitBefore } from './schedule.ts';

const straits = { failures: 0, unwelcome: 0, visible: true, posting: false };

describe('waiting before the next socket', () => {
	it('draws the first wait evenly between nothing and a second and a half', () => {
		expect(waitBefore(straits, 0)).toBe(0);
		expect(waitBefore(straits, 0.5)).toBe(750);
		expect(waitBefore(straits, 1)).toBe(1500);
	});

	it('grows up to less than two seconds while someone looks, thirty while nobody does', () => {
		const longest = (failures: number, visible: boolean) =>
			waitBefore({ ...straits, failures, visible }, 1);
		expect([0, 1, 2, 3, 4].map((failures) => longest(failures, true))).toEqual([
			1500, 1800, 1800, 1800, 1800
		]);
		expect([0, 1, 9].map((failures) => longest(failures, false))).toEqual([6000, 9000, 30_000]);
	});

	it('gives a room that opens but does not welcome up to five seconds', () => {
		const waits = [1, 2, 3, 9].map((unwelcome) => waitBefore({ ...straits, unwelcome }, 1));
		expect(waits).toEqual([2250, 3375, 5000, 5000]);
	});

	it('is never negative nor beyond its bound', () => {
		const some = fc.record({
			failures: fc.nat(10_000),
			unwelcome: fc.nat(10_000),
			visible: fc.boolean(),
			posting: fc.boolean()
		});
		fc.assert(
			fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (known, chance) => {
				const wait = waitBefore(known, chance);
				const bound = known.posting ? 60_000 : known.visible ? 5000 : 30_000;
				expect(wait).toBeGreaterThanOrEqual(0);
				expect(wait).toBeLessThanOrEqual(bound);
			})
		);
	});

	it('while plain requests work, tries a socket soon, then seldom', () => {
		const wait = (failures: number) => waitBefore({ ...straits, failures, posting: true }, 1);
		expect([2, 3, 4, 9].map(wait)).toEqual([4000, 8000, 16_000, 60_000]);
	});
});

describe('a silent line', () => {
	it('is given up within ten seconds while someone looks', () => {
		expect(beatFor(true) + patience.answer).toBeLessThan(10_000);
	});

	it('is asked again by a page that slept meanwhile', () => {
		expect(isMissing(1000, 5010, 4000)).toBe(true);
		expect(isMissing(1000, 605_000, 4000)).toBe(false);
	});
});
