// The budget of wrong codes, second by second.

import { describe, expect, it } from 'vitest';
import { codeAlphabet, codeLength } from '../src/lib/base/code.ts';
import { Guesses, leniency, slowly } from './guesses.ts';

const spent = (now: number) => {
	const guesses = new Guesses();
	for (let i = 0; i <= leniency.burst; i++) guesses.wrong(now);
	return guesses;
};

describe('wrong codes', () => {
	it('a code has at least 29 bits', () => {
		expect(codeLength * Math.log2(codeAlphabet.length)).toBeGreaterThan(29);
		expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
	});

	it('right ones cost nothing, however many', () => {
		const guesses = new Guesses();
		for (let i = 0; i < 10_000; i++) expect(guesses.wait(i / 100, false)).toBe(0);
	});

	it('a few wrong ones cost nothing either, and are forgiven with time', () => {
		const guesses = new Guesses();
		for (let second = 0; second < 1000; second++) {
			expect(guesses.wait(second * 1000, false)).toBe(0);
			guesses.wrong(second * 1000);
		}
	});

	it('past the budget, so many a second are looked at, in turn, and no more wait than can be served', () => {
		const guesses = spent(0);
		const waits = Array.from({ length: 1000 }, () => guesses.wait(0, true));
		const waiting = waits.filter((wait) => typeof wait === 'number');
		const served = (slowly.perSecond * slowly.patience) / 1000;
		expect(Math.abs(waiting.length - served)).toBeLessThanOrEqual(1);
		expect(waiting).toEqual(waiting.toSorted((a, b) => a - b));
		expect(waiting.at(-1)).toBeLessThanOrEqual(slowly.patience);
	});

	it('past the budget, none is looked at without its proof, however many there are, and the others do not wait for them', () => {
		const guesses = spent(0);
		for (let now = 0; now < 900; now++) expect(guesses.wait(now, false)).toBe('unproved');
		expect(guesses.wait(500, true)).toBe(0);
	});

	it('one who guesses without end looks at so many codes a second', () => {
		const guesses = spent(0);
		let looked = 0;
		for (let now = 0; now < 60_000; now++) {
			const wait = guesses.wait(now, true);
			if (typeof wait !== 'number') continue;
			looked++;
			guesses.wrong(now + wait);
		}
		expect(looked).toBeLessThan((60 + slowly.patience / 1000) * slowly.perSecond + 1);
	});

	it('to open one of 1,000 sessions then takes eight hours, a given one most of a year', () => {
		const codes = codeAlphabet.length ** codeLength;
		const hours = (sessions: number) => codes / sessions / slowly.perSecond / 3600;
		expect(hours(1000)).toBeGreaterThan(8);
		expect(hours(1) / 24).toBeGreaterThan(300);
	});
});
