// Which contributions are shown first when there are too many to show.

import { describe, expect, it } from 'vitest';
import { foremost } from './foremost.ts';

type Card = { readonly id: string; readonly words: string; readonly weight: number };
const of = {
	id: ({ id }: Card) => id,
	words: ({ words }: Card) => words,
	weight: ({ weight }: Card) => weight
};
const cards = (...weights: readonly number[]): readonly Card[] =>
	weights.map((weight, i) => ({ id: `c${i}`, words: `words ${i}`, weight }));
const ids = (things: readonly Card[], forward: readonly string[], most: number) =>
	foremost(things, forward, most, of).map(({ id }) => id);

describe('the foremost of many', () => {
	it('begins with what was put forward, in that order, then the heaviest', () => {
		expect(ids(cards(1, 0, 9, 4, 0, 0), ['c4', 'c0', 'gone'], 4)).toEqual(['c4', 'c0', 'c2', 'c3']);
	});
	it('shows the same words once, and first when several wrote them', () => {
		const said = ['Du temps', 'du temps !', 'la confiance', 'DU TEMPS', ''].map((words, i) => ({
			id: `c${i}`,
			words,
			weight: 0
		}));
		expect(ids(said, [], 9)).toEqual(['c0', 'c2', 'c4']);
		expect(ids(said, ['c3'], 9)).toEqual(['c3', 'c2', 'c4']);
	});
	it('takes some from all along a list where nothing weighs more', () => {
		expect(ids(cards(...Array<number>(300).fill(0)), [], 4)).toEqual(['c0', 'c75', 'c150', 'c225']);
	});
	it('never shows more than asked, nor anything twice', () => {
		for (const most of [0, 1, 3, 50]) {
			const shown = ids(cards(0, 3, 0, 0, 2, 0, 1), ['c1', 'c5'], most);
			expect(shown).toHaveLength(Math.min(most, 7));
			expect(new Set(shown).size).toBe(shown.length);
		}
		expect(ids([], ['c1'], 3)).toEqual([]);
	});
});
