import { expect, test } from 'vitest';
import { inOwnOrder, nextFree, sheetWith } from './draft.ts';

const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

test('[T31] an order of one’s own, which a new item does not disturb', () => {
	const mine = inOwnOrder(items, 'ada');
	expect(inOwnOrder(items, 'ada')).toEqual(mine);
	expect(inOwnOrder(items, 'bob')).not.toEqual(mine);
	const more = inOwnOrder([...items, { id: 'new' }], 'ada').filter(({ id }) => id !== 'new');
	expect(more).toEqual(mine);
});

test('[T31] the last tap wins over what waits, and what waits over what is kept', () => {
	const kept = [
		{ item: 'a', category: 'p' },
		{ item: 'b', category: 'p' }
	];
	const waiting = [{ type: 'place', places: [{ item: 'a', category: 'r' }] }];
	const taps = [
		{ item: 'b', category: null },
		{ item: 'c', category: 'x' }
	];
	expect([...sheetWith(kept, waiting, taps)]).toEqual([
		['a', 'r'],
		['c', 'x']
	]);
});

test('[T31] what comes next is the first item without a place', () => {
	const sheet = new Map([
		['a', 'p'],
		['c', 'p']
	]);
	expect(nextFree(items, sheet, 0)).toBe(1);
	expect(nextFree(items, sheet, 2)).toBe(3);
	expect(nextFree(items.slice(0, 1), sheet, 0)).toBeUndefined();
});
