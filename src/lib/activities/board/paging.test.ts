// How a board too large for the screen is turned.

import { describe, expect, it } from 'vitest';
import { pageAt, pagesOf, shareLanes, sheetsOf } from './paging.ts';

const columns = (count: number) =>
	Array.from({ length: count }, (_, i) => ({ id: `c${i}`, title: `C ${i}` }));

describe('paging', () => {
	it('spreads columns evenly over sheets', () => {
		expect(sheetsOf(columns(6), 6).map(({ length }) => length)).toEqual([6]);
		expect(sheetsOf(columns(6), 4).map(({ length }) => length)).toEqual([3, 3]);
		expect(sheetsOf(columns(7), 3).map(({ length }) => length)).toEqual([3, 3, 1]);
		expect(sheetsOf(columns(5), 1)).toHaveLength(5);
	});
	it('counts pages from widths', () => {
		expect(pagesOf(400, 400, 12)).toBe(1);
		expect(pagesOf(606, 400, 12)).toBe(2);
		expect(pagesOf(812, 400, 12)).toBe(2);
		expect(pagesOf(900, 400, 12)).toBe(3);
		expect(pagesOf(0, 0, 0)).toBe(1);
	});
	it('gives the spare lanes to what is longest', () => {
		expect(shareLanes([2, 1, 1], 4)).toEqual([2, 1, 1]);
		expect(shareLanes([9, 2, 1], 6)).toEqual([4, 1, 1]);
		expect(shareLanes([9, 7, 1], 6)).toEqual([3, 2, 1]);
		expect(shareLanes([1, 1], 5)).toEqual([1, 1]);
		expect(shareLanes([3, 3, 3], 2)).toEqual([1, 1, 1]);
		expect(shareLanes([], 2)).toEqual([]);
	});
	it('turns every page of a sheet before the next sheet', () => {
		const sheets = sheetsOf(columns(2), 1);
		const pages = new Map([['c0', 2]]);
		const seen = [0, 1, 2, 3].map((turn) => pageAt(sheets, pages, turn));
		expect(seen.map(({ sheet, page }) => [sheet, page])).toEqual([
			[0, 0],
			[0, 1],
			[1, 0],
			[0, 0]
		]);
		expect(seen[0]?.turns).toBe(3);
		expect(pageAt([], new Map(), 5)).toEqual({ sheet: 0, page: 0, turns: 0 });
	});
});
