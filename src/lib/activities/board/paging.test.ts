// How a board too large for the screen is turned.

import { describe, expect, it } from 'vitest';
import { given, written } from './given.ts';
import { arrange, foremostIn } from './arrangement.ts';
import { shared } from './view.ts';
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

describe('the overview of a long board', () => {
	const texts = Array.from({ length: 60 }, (_, i) => written(`k${i}`, `p${i}`, `Carte ${i}`));
	const state = given({ columns: [{ id: 'a', title: 'Moyens' }], stickers: 3 }, [
		...texts,
		written('again', 'ana', 'carte 7 !'),
		{ type: 'cardsGrouped', group: 'pair', cards: ['k20', 'k21'], column: 'a' },
		{ type: 'cardsGrouped', group: 'three', cards: ['k30', 'k31', 'k32'], column: 'a' },
		{ type: 'stickersCast', person: 'ana', placed: [{ target: 'k40', count: 2 }] },
		{ type: 'stageOpened', stage: 'result' }
	]);
	const seenBy = (role: 'screen' | 'participant', forward: readonly string[]) =>
		shared(state, { role, revealed: true, phase: 'share', forward });
	const first = (forward: readonly string[]) => {
		const board = seenBy('screen', forward);
		return foremostIn(arrange(board).get('a') ?? [], board.forward ?? []).map(({ id }) => id);
	};

	it('[B48] begins with what was put forward, then groups, stickers, and the same words', () => {
		expect(first(['k50']).slice(0, 5)).toEqual(['k50', 'three', 'pair', 'k40', 'k7']);
		expect(first([]).slice(0, 4)).toEqual(['three', 'pair', 'k40', 'k7']);
	});
	it('[B48] goes on with cards from all along the column, the same ones each time', () => {
		const others = first([]).slice(4);
		expect(others).toEqual(first([]).slice(4));
		expect(new Set(others).size).toBe(8);
		expect(Number(others.at(-1)?.slice(1))).toBeGreaterThan(45);
	});
	it('[B48] knows of nothing put forward before the board is shared', () => {
		const hidden = shared(state, {
			role: 'screen',
			revealed: false,
			phase: 'collect',
			forward: ['k50']
		});
		expect(hidden).not.toHaveProperty('forward');
	});
});
