// The budget of wrong codes, second by second, and the turns of those who bring proofs.

import { describe, expect, it } from 'vitest';
import { codeAlphabet, codeLength } from '../src/lib/base/code.ts';
import { proofBits } from '../src/lib/wire/proof.ts';
import { Guesses, leniency, slowly } from './guesses.ts';

const spent = (now: number) => {
	const guesses = new Guesses();
	for (let i = 0; i <= leniency.burst; i++) guesses.wrong(now);
	return guesses;
};

/** Those who bring proofs, and what each was told; time goes by in steps of ten milliseconds. */
function door() {
	const guesses = spent(0);
	const told = new Map<string, { readonly looked: boolean; readonly at: number }>();
	let now = 0;
	return {
		guesses,
		told,
		bring: (text: string, bits: number = proofBits) =>
			guesses.join({ text, bits }, now, (looked) => void told.set(text, { looked, at: now })),
		pass(ms: number) {
			for (const end = now + ms; now < end; now += 10) guesses.serve(now);
		},
		looked: () => [...told].filter(([, { looked }]) => looked).map(([text]) => text)
	};
}

describe('wrong codes', () => {
	it('a code has at least 29 bits', () => {
		expect(codeLength * Math.log2(codeAlphabet.length)).toBeGreaterThan(29);
		expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
	});

	it('a few cost nothing, and are forgiven with time; past the budget, none is looked at as it is', () => {
		const guesses = new Guesses();
		for (let second = 0; second < 1000; second++) {
			expect(guesses.isLenient(second * 1000)).toBe(true);
			guesses.wrong(second * 1000);
		}
		expect(spent(0).isLenient(0)).toBe(false);
		expect(spent(0).isLenient(5000)).toBe(true);
	});

	it('to open one of 1,000 sessions then takes eight hours, a given one most of a year', () => {
		const codes = codeAlphabet.length ** codeLength;
		const hours = (sessions: number) => codes / sessions / slowly.perSecond / 3600;
		expect(hours(1000)).toBeGreaterThan(8);
		expect(hours(1) / 24).toBeGreaterThan(300);
	});
});

describe('proofs', () => {
	it('a proof is looked at at once while nobody else brings one; what is none never is', () => {
		const { bring, pass, told, looked } = door();
		bring('none', 0);
		expect(told.get('none')).toEqual({ looked: false, at: 0 });
		bring('ada');
		pass(10);
		expect(looked()).toEqual(['ada']);
	});

	it('a thousand a second are looked at at the pace of all, and no more wait than are told soon', () => {
		const { bring, pass, told, looked } = door();
		for (let i = 0; i < 10_000; i++) {
			bring(`bot ${i}`);
			if (i % 10 === 0) pass(10);
		}
		expect(looked().length).toBeLessThanOrEqual(10 * slowly.perSecond + 1);
		expect(looked().length).toBeGreaterThan(8 * slowly.perSecond);
		pass(2 * slowly.patience);
		expect(told.size).toBe(10_000);
	});

	it('whoever worked more goes before a crowd that guesses, once she is told how much', () => {
		const { guesses, bring, pass, looked, told } = door();
		for (let i = 0; i < 1000; i++) bring(`bot ${i}`);
		bring('ada', proofBits);
		pass(10);
		expect(told.get('ada')?.looked).toBe(false);
		expect(guesses.worth).toBe(proofBits + 1);
		bring('ada, again', guesses.worth);
		pass(100);
		expect(looked()).toContain('ada, again');
	});

	it('a crowd that works as hard as she does makes her work harder, to an end', () => {
		const { guesses, bring, pass } = door();
		for (let bits = proofBits; bits < 40; bits++) {
			for (let i = 0; i < slowly.most; i++) bring(`bot ${bits}.${i}`, bits);
			pass(100);
		}
		expect(guesses.worth).toBe(22);
		pass(2 * slowly.patience);
		expect(guesses.worth).toBe(proofBits);
	});

	it('one proof is good once, also while it waits', () => {
		const { bring, pass, told, looked } = door();
		bring('strong', 30);
		bring('strong', 30);
		expect(told.get('strong')?.looked).toBe(false);
		pass(100);
		expect(looked()).toEqual(['strong']);
		for (let i = 0; i < 100; i++) bring('strong', 30);
		expect(told.get('strong')?.looked).toBe(false);
		bring('ada');
		pass(40);
		expect(told.get('ada')).toMatchObject({ looked: true });
	});

	it('a clock that was set back keeps nobody waiting', () => {
		const guesses = spent(0);
		const told: boolean[] = [];
		guesses.join({ text: 'a', bits: proofBits }, 1e9, (looked) => told.push(looked));
		guesses.serve(1e9);
		guesses.join({ text: 'b', bits: proofBits }, 1000, (looked) => told.push(looked));
		guesses.serve(1000);
		expect(told).toEqual([true, true]);
	});
});
