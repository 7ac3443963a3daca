// Where a dragged card lands.

import { describe, expect, it } from 'vitest';
import { dropCommands } from './drop.ts';
import { given, written } from './given.ts';
import { shared } from './view.ts';

const columns = [
	{ id: 'a', title: 'Moyens' },
	{ id: 'b', title: 'Pratiques' }
];
const state = given({ columns }, [
	written('k1', 'ana', 'Un'),
	written('k2', 'bob', 'Deux'),
	written('k3', 'cid', 'Trois'),
	{ type: 'cardsGrouped', group: 'g', cards: ['k3'], column: 'a' }
]);
const board = shared(state, { role: 'host', revealed: true, phase: 'share' });

describe('dropCommands', () => {
	it('on a card makes a group with it, on itself nothing', () => {
		expect(dropCommands(board, ['k1'], undefined, 'card:k2')).toEqual([
			{ type: 'groupCards', cards: ['k2', 'k1'] }
		]);
		expect(dropCommands(board, ['k1'], undefined, 'card:k1')).toEqual([]);
	});
	it('on a group joins it, leaving the one it came from', () => {
		expect(dropCommands(board, ['k1', 'k2'], undefined, 'group:g')).toEqual([
			{ type: 'groupCards', cards: ['k1', 'k2'], group: 'g' }
		]);
		expect(dropCommands(board, ['k3'], 'g', 'group:g')).toEqual([]);
		expect(dropCommands(board, ['k3'], 'g', 'card:k1')).toEqual([
			{ type: 'groupCards', cards: ['k1', 'k3'], from: 'g' }
		]);
	});
	it('on a column moves what is not already there alone', () => {
		expect(dropCommands(board, ['k1', 'k3'], undefined, 'column:a')).toEqual([
			{ type: 'moveCard', card: 'k3', column: 'a' }
		]);
		expect(dropCommands(board, ['k1'], undefined, 'column:from.x:y')).toEqual([
			{ type: 'moveCard', card: 'k1', column: 'from.x:y' }
		]);
		expect(dropCommands(board, ['k1'], undefined, undefined)).toEqual([]);
	});
});
