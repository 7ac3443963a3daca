// The board on the screen: every card is on some page, and a page never overflows.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitBoard, layoutsFor, paginate, turnAt, type Measured } from './fit.ts';

const column = (heights: number[], room: number): Measured => ({
	rooms: [room],
	cards: [heights],
	gap: 10
});

describe('[S9] the board on the screen', () => {
	test('[S9] every card is on one page, in order, and a page holds its column', () => {
		const heights = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 40 });
		fc.assert(
			fc.property(heights, fc.integer({ min: 50, max: 600 }), (cards, room) => {
				const pages = paginate(cards, room, 10);
				expect(pages[0]?.from).toBe(0);
				expect(pages.at(-1)?.to).toBe(cards.length);
				pages.forEach(({ from, to }, i) => {
					if (i > 0) expect(from).toBe(pages[i - 1]?.to);
					const sum = cards.slice(from, to).reduce((a, b) => a + b + 10, -10);
					expect(to - from === 1 || sum <= room).toBe(true);
				});
			})
		);
	});

	test('[S9] the largest type that holds; else the floor with pages; else one size below', () => {
		const sizes = (...heights: number[][]) => heights.map((cards) => column(cards, 100));
		const level = (...heights: number[][]) =>
			fitBoard([{ together: 1, sizes: sizes(...heights) }], 1).level;
		expect(level([40, 40], [30, 30], [20, 20])).toBe(0);
		expect(level([60, 60], [40, 40], [20, 20])).toBe(1);
		expect(
			fitBoard([{ together: 1, sizes: sizes([60, 60, 60], [50, 50, 50], [40, 40, 40]) }], 1)
		).toMatchObject({
			level: 1,
			columns: [
				[
					{ from: 0, to: 1 },
					{ from: 1, to: 2 },
					{ from: 2, to: 3 }
				]
			]
		});
		expect(level([300], [200], [90])).toBe(2);
		expect(level([300], [200], [150])).toBe(2);
		expect(fitBoard([], 2)).toEqual({ layout: 0, level: 0, columns: [] });
	});

	test('[S9] of two layouts, the larger type, else the fewer pages, else the more columns at once', () => {
		const one = (...sizes: Measured[]) => ({ together: 1, sizes });
		const narrow = one(column([80, 80], 200), column([60, 60], 200));
		const wide = one(column([60, 60], 100), column([40, 40], 100));
		expect(fitBoard([wide, narrow], 1)).toMatchObject({ layout: 1, level: 0 });
		const many = one(column([90, 90, 90], 100), column([80, 80, 80], 100));
		const few = one(column([90, 90, 90], 200), column([80, 80, 80], 200));
		expect(fitBoard([many, few], 1)).toMatchObject({ layout: 1, level: 1 });
		const halves = {
			together: 1,
			sizes: [{ rooms: [100, 100], cards: [[90], [90]], gap: 10 }]
		};
		const row = {
			together: 2,
			sizes: [{ rooms: [100, 100], cards: [[60, 60], [90]], gap: 10 }]
		};
		expect(fitBoard([halves, row], 0)).toMatchObject({ layout: 1 });
	});

	test('[S9] four columns on a narrow screen: two at a time, two by two, or all in a row', () => {
		expect(layoutsFor(4, 1340, 585)).toEqual([{ across: 4, down: 1 }]);
		expect(layoutsFor(4, 940, 540)).toEqual([
			{ across: 2, down: 1 },
			{ across: 2, down: 2 },
			{ across: 4, down: 1 }
		]);
		expect(layoutsFor(3, 940, 540)).toEqual([{ across: 3, down: 1 }]);
		expect(layoutsFor(0, 940, 540)).toEqual([{ across: 1, down: 1 }]);
	});

	test('[S9] columns that come two at a time turn all their pages before the next two', () => {
		const pages = (count: number) => Array.from({ length: count }, () => ({ from: 0, to: 1 }));
		const columns = [pages(2), pages(1), pages(1), pages(3)];
		const seen = Array.from({ length: 6 }, (_, turn) => turnAt(columns, 2, turn));
		expect(seen.map(({ first, page }) => [first, page])).toEqual([
			[0, 0],
			[0, 1],
			[2, 0],
			[2, 1],
			[2, 2],
			[0, 0]
		]);
		expect(turnAt(columns, 4, 1)).toEqual({ first: 0, page: 1, turns: 3 });
		expect(turnAt([], 4, 7)).toEqual({ first: 0, page: 0, turns: 1 });
	});
});
