// Codes, draws, refusals: the small things that everything stands on.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, hashText } from './chance.ts';
import { codeAlphabet, codeLength, isCode, normaliseCode, showCode } from './code.ts';
import { idSchema } from './ids.ts';
import { isRefusal, refusalText, refuse, refuserOf } from './refusal.ts';

describe('codes', () => {
	const code = fc.string({
		unit: fc.constantFrom(...codeAlphabet),
		minLength: codeLength,
		maxLength: codeLength
	});

	it('use no sign that looks like another', () => {
		expect(codeAlphabet).not.toMatch(/[01OIL]/u);
		expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
	});

	it('are read as they are shown, in any case, with any spaces', () => {
		fc.assert(
			fc.property(code, (text) => {
				expect(isCode(text)).toBe(true);
				for (const typed of [
					showCode(text),
					text.toLowerCase(),
					` ${text.slice(0, 2)}-${text.slice(2)}.`
				]) {
					expect(normaliseCode(typed)).toBe(text);
				}
			})
		);
	});

	it.each(['', 'K7PM4', 'K7PM4TT', 'K7PM40', 'k7pm4t', 'K7PM4É'])('%j is none', (text) => {
		expect(isCode(text)).toBe(false);
	});
});

describe('ids', () => {
	it.each(['a', 'c1.2', 'from.group:x', 'A-b_c', 'x'.repeat(64)])('%s is one', (id) => {
		expect(idSchema.safeParse(id).success).toBe(true);
	});
	it.each(['', 'a b', 'é', 'a/b', 'x'.repeat(65), 7, null])('%j is none', (id) => {
		expect(idSchema.safeParse(id).success).toBe(false);
	});
});

describe('chance', () => {
	it('is the same from the same seed, whatever its kind', () => {
		const draw = (seed: number | string) => Array.from({ length: 5 }, chanceOf(seed).next);
		expect(draw('ada')).toEqual(draw('ada'));
		expect(draw('ada')).toEqual(draw(hashText('ada')));
		expect(draw('ada')).not.toEqual(draw('bob'));
	});

	it('draws within its bounds, and shuffles without loss', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.nat(), { maxLength: 20 }), (seed, list) => {
				const chance = chanceOf(seed);
				expect(chance.shuffle(list).toSorted()).toEqual(list.toSorted());
				expect(chance.below(7)).toBeLessThan(7);
				const picked = chance.pick(list);
				if (list.length > 0) expect(list).toContain(picked);
				else expect(picked).toBeUndefined();
			})
		);
	});

	it('is even enough', () => {
		const chance = chanceOf('even');
		const draws = Array.from({ length: 6000 }, () => chance.below(6));
		for (let side = 0; side < 6; side++) {
			const count = draws.filter((draw) => draw === side).length;
			expect(Math.abs(count - 1000)).toBeLessThan(150);
		}
	});
});

describe('refusals', () => {
	it('put figures in their place, and keep a place that has none', () => {
		expect(refusalText(refuse('too-long', { max: 40 }), 'en')).toContain('40 characters');
		expect(refusalText(refuse('too-long'), 'en')).toContain('{max}');
	});

	it('say the sentence of their kind, where they have one, and else that of all', () => {
		const refuseHere = refuserOf({
			'no-bread': { fr: 'Plus de pain : {left}.', en: 'No bread: {left}.' }
		});
		expect(refusalText(refuseHere('no-bread', { left: 0 }), 'en')).toBe('No bread: 0.');
		expect(refuseHere('empty')).toEqual(refuse('empty'));
	});

	it('are told from lists of events', () => {
		expect(isRefusal(refuse('empty'))).toBe(true);
		expect(isRefusal([])).toBe(false);
	});
});
