import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf, bySplit, byLot, majorityOf, roomAgreement, splitsRoom } from './agreement.ts';

/** Every pair of two different people, looked at one by one. */
function pairByPair(counts: readonly number[]): number {
	const people = counts.flatMap((count, category) => Array<number>(count).fill(category));
	const pairs = people.flatMap((one, i) => people.slice(i + 1).map((other) => one === other));
	return pairs.filter(Boolean).length / pairs.length;
}

test('[T20] agreement is the part of all pairs of people who chose alike', () => {
	const some = fc.array(fc.nat(9), { minLength: 2, maxLength: 6 });
	fc.assert(
		fc.property(some, (counts) => {
			const people = counts.reduce((sum, count) => sum + count, 0);
			const agreement = agreementOf(counts);
			if (people < 2) expect(agreement).toBeUndefined();
			else expect(agreement).toBeCloseTo(pairByPair(counts));
		})
	);
	expect(agreementOf([7, 0, 0])).toBe(1);
	expect(agreementOf([1, 1, 1])).toBe(0);
	expect(agreementOf([1000, 1000])).toBeCloseTo(byLot(2), 2);
});

test('[T20] the room’s is the mean of the items that two people placed', () => {
	const rows = [{ counts: [4, 0] }, { counts: [2, 2] }, { counts: [1, 0] }];
	expect(roomAgreement(rows)).toBeCloseTo((1 + 1 / 3) / 2);
	expect(roomAgreement([])).toBeUndefined();
});

test('[T21] an item splits the room when no category has two thirds of it', () => {
	expect(
		[
			[6, 3],
			[5, 3],
			[2, 0],
			[1, 0],
			[0, 0]
		].map(splitsRoom)
	).toEqual([false, true, false, false, false]);
	const rows = [{ counts: [1, 0] }, { counts: [9, 0] }, { counts: [5, 5] }, { counts: [8, 1] }];
	expect(bySplit(rows).map(({ counts }) => counts[0])).toEqual([5, 8, 9, 1]);
	expect(
		[
			[2, 2],
			[0, 3],
			[0, 0]
		].map(majorityOf)
	).toEqual([undefined, 1, undefined]);
});
