// What ballots add up to, format by format.

import { describe, expect, test } from 'vitest';
import type { Ballot } from './schema.ts';
import { histogram, percent, spreadOf } from './spread.ts';
import { measures, otherRow, scoreOf, tallyOf, weights } from './tally.ts';

const ids = ['a', 'b', 'c'];

describe('adding up', () => {
	test('[P22] choices count people; shares are of respondents', () => {
		const ballots: Ballot[] = [
			{ format: 'multiple', options: ['a', 'b'] },
			{ format: 'multiple', options: ['a'], other: 'Un pont' }
		];
		const tally = tallyOf('multiple', ids, undefined, ballots);
		expect(tally).toEqual({
			shape: 'choice',
			people: 2,
			withdrawn: 0,
			others: 1,
			rows: [
				{ id: 'a', count: 2 },
				{ id: 'b', count: 1 },
				{ id: 'c', count: 0 }
			]
		});
		expect(percent(2, tally.people)).toBe(100);
		expect(percent(0, 0)).toBe(0);
		expect(weights(tally).get(otherRow)).toBe(1);
	});

	test('[P22] yes and no are the two rows of their question', () => {
		const ballots = [true, true, false].map((yes): Ballot => ({ format: 'yesno', yes }));
		expect(tallyOf('yesno', ['yes', 'no'], undefined, ballots)).toMatchObject({
			rows: [
				{ id: 'yes', count: 2 },
				{ id: 'no', count: 1 }
			]
		});
	});

	test('[P24] a scale keeps its distribution beside its mean', () => {
		const ballots: Ballot[] = [1, 1, 5, 5].map((a) => ({ format: 'scale', ratings: { a } }));
		const tally = tallyOf('scale', ids, undefined, ballots);
		expect(tally).toMatchObject({ rows: [{ id: 'a', counts: [2, 0, 0, 0, 2] }, {}, {}] });
		expect(measures(tally).get('a')).toBe(3);
		expect(spreadOf(histogram([2, 0, 0, 0, 2]))).toEqual({
			people: 4,
			mean: 3,
			low: 1,
			q1: 1,
			median: 3,
			q3: 5,
			high: 5
		});
		expect(spreadOf([])).toBeUndefined();
	});

	test('[P24] points keep who gave none', () => {
		const ballots: Ballot[] = [
			{ format: 'points', points: { a: 60, b: 40 } },
			{ format: 'points', points: { a: 100 } }
		];
		const tally = tallyOf('points', ids, undefined, ballots);
		expect(tally).toMatchObject({
			rows: [
				{
					id: 'a',
					gifts: [
						[60, 1],
						[100, 1]
					]
				},
				{
					id: 'b',
					gifts: [
						[0, 1],
						[40, 1]
					]
				},
				{ id: 'c', gifts: [[0, 2]] }
			]
		});
		expect(measures(tally).get('b')).toBe(20);
	});

	test('[P22] points given to what was hidden since are counted as withdrawn', () => {
		const ballots: Ballot[] = [{ format: 'points', points: { a: 3, gone: 7 } }];
		expect(tallyOf('points', ids, 10, ballots)).toMatchObject({ people: 1, withdrawn: 7 });
	});

	test('[P23] a first place is worth as many points as there are places', () => {
		const ballots: Ballot[] = [
			{ format: 'ranking', order: ['a', 'b'] },
			{ format: 'ranking', order: ['b', 'gone', 'a'] },
			{ format: 'ranking', order: ['a'] }
		];
		const tally = tallyOf('ranking', ids, undefined, ballots);
		expect(tally).toEqual({
			shape: 'ranking',
			people: 3,
			withdrawn: 1,
			places: 3,
			rows: [
				{ id: 'a', ranks: [2, 1, 0] },
				{ id: 'b', ranks: [1, 1, 0] },
				{ id: 'c', ranks: [0, 0, 0] }
			]
		});
		expect(scoreOf([2, 1, 0])).toBe(8);
		expect(tallyOf('ranking', ids, 2, ballots)).toMatchObject({ places: 2 });
	});
});
