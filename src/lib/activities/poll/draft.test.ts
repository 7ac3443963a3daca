// Filling a ballot on a phone.

import { describe, expect, test } from 'vitest';
import {
	blank,
	moved,
	pointsLeft,
	pointsStep,
	ready,
	shuffled,
	toggled,
	withoutGone
} from './draft.ts';
import { options } from './given.ts';
import type { Ballot } from './schema.ts';
import { sameBallot } from './view.ts';

describe('a draft', () => {
	test('each person has one order, which an added option does not disturb', () => {
		const ids = (seed: string, list = options) => shuffled(list, seed).map(({ id }) => id);
		expect(ids('ada')).toEqual(ids('ada'));
		expect(ids('ada').toSorted()).toEqual(['a', 'b', 'c', 'd']);
		const orders = new Set(Array.from({ length: 40 }, (_, i) => ids(`p${i}`).join('')));
		expect(orders.size).toBeGreaterThan(10);
		const more = [...options, { id: 'e', text: 'Option e' }];
		expect(ids('ada', more).filter((id) => id !== 'e')).toEqual(ids('ada'));
	});

	test('can be sent when there is something in it', () => {
		for (const format of ['single', 'multiple', 'scale', 'ranking', 'points'] as const) {
			expect(ready(blank(format), 10)).toBe(false);
		}
		expect(ready(blank('yesno'), 10)).toBe(false);
		expect(ready({ format: 'yesno', yes: false }, 10)).toBe(true);
		expect(ready({ format: 'single', other: '  ' }, 10)).toBe(false);
		expect(ready({ format: 'multiple', options: [], other: 'Un pont' }, 10)).toBe(true);
		expect(ready({ format: 'points', points: { a: 9 } }, 10)).toBe(false);
		expect(ready({ format: 'points', points: { a: 9, b: 1 } }, 10)).toBe(true);
	});

	test('[P10] ranks by tapping, then up and down', () => {
		const tapped = ['c', 'a', 'b', 'a'].reduce<string[]>(toggled, []);
		expect(tapped).toEqual(['c', 'b']);
		expect(moved(['c', 'b', 'a'], 'b', -1)).toEqual(['b', 'c', 'a']);
		expect(moved(['c', 'b', 'a'], 'a', 1)).toEqual(['c', 'b', 'a']);
	});

	test('[P11] knows what is left, and steps that fall right', () => {
		expect(pointsLeft({ format: 'points', points: { a: 70, b: 40 } }, 100)).toBe(-10);
		expect([100, 200, 50, 20, 10, 7].map(pointsStep)).toEqual([5, 10, 2, 1, 1, 1]);
	});

	test('[P16] lets go of options that were withdrawn', () => {
		const ballots: Ballot[] = [
			{ format: 'single', option: 'b' },
			{ format: 'multiple', options: ['a', 'b'], other: 'x' },
			{ format: 'scale', ratings: { a: 1, b: 2 } },
			{ format: 'ranking', order: ['b', 'a'] },
			{ format: 'points', points: { a: 4, b: 6 } }
		];
		expect(ballots.map((ballot) => withoutGone(ballot, ['a']))).toEqual([
			{ format: 'single' },
			{ format: 'multiple', options: ['a'], other: 'x' },
			{ format: 'scale', ratings: { a: 1 } },
			{ format: 'ranking', order: ['a'] },
			{ format: 'points', points: { a: 4 } }
		]);
		expect(withoutGone({ format: 'pictures', option: 'b' }, ['a'])).toBeNull();
	});

	test('[P25] the same answer in another order of clicks is the same', () => {
		const same = (a: Ballot, b: Ballot) => sameBallot(a, b);
		const many = (...named: string[]): Ballot => ({ format: 'multiple', options: named });
		const rank = (...order: string[]): Ballot => ({ format: 'ranking', order });
		expect(same(many('a', 'b'), many('b', 'a'))).toBe(true);
		expect(same(rank('a', 'b'), rank('b', 'a'))).toBe(false);
		expect(
			same(
				{ format: 'scale', ratings: { a: 1, b: 2 } },
				{ format: 'scale', ratings: { b: 2, a: 1 } }
			)
		).toBe(true);
	});
});
