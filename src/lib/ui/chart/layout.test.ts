import { describe, expect, it } from 'vitest';
import { layoutLines, wrapLabel, type Item, type Measure } from './layout.ts';

const measure: Measure = (text, size) => text.length * size * 0.5;
const item = (label: string): Item => ({ label, end: '12', marked: true, twofold: false });
const items = (count: number, label = 'Lassitude') =>
	Array.from({ length: count }, () => item(label));

describe('layoutLines', () => {
	it('keeps every line within the height', () => {
		for (const count of [1, 3, 7, 12]) {
			const layout = layoutLines(
				items(count),
				{ width: 700, height: 500, floor: 14, page: 0 },
				measure
			);
			expect(layout.pages).toBe(1);
			expect(layout.placed).toHaveLength(count);
			expect(Math.max(...layout.placed.map(({ barY }) => barY))).toBeLessThan(500);
		}
	});

	it('shrinks to the floor, then deals pages that hold every line once', () => {
		const room = { width: 700, height: 400, floor: 16, page: 0 };
		const first = layoutLines(items(40), room, measure);
		expect(first.size).toBe(16);
		expect(first.pages).toBeGreaterThan(1);
		const seen = Array.from({ length: first.pages }, (_, page) => {
			const { from, placed } = layoutLines(items(40), { ...room, page }, measure);
			return placed.map((_, n) => from + n);
		}).flat();
		expect(seen).toEqual(Array.from({ length: 40 }, (_, n) => n));
	});

	it('turns round after the last page, and copes with no line and no room', () => {
		const room = { width: 700, height: 300, floor: 16, page: 0 };
		const { pages } = layoutLines(items(40), room, measure);
		expect(layoutLines(items(40), { ...room, page: pages }, measure).from).toBe(0);
		expect(layoutLines([], room, measure).placed).toEqual([]);
		expect(layoutLines(items(4), { ...room, height: 1 }, measure).pages).toBe(4);
	});

	it('is as tall as its lines when no height is given', () => {
		const one = layoutLines(items(1), { width: 400, floor: 16, page: 0 }, measure);
		const four = layoutLines(items(4), { width: 400, floor: 16, page: 0 }, measure);
		expect(four.size).toBe(16);
		expect(four.height).toBeCloseTo(4 * one.height);
	});
});

describe('wrapLabel', () => {
	const narrow = (text: string) => text.length;

	it('breaks between words and ends with an ellipsis when it must', () => {
		expect(wrapLabel('pas de langage commun', 12, narrow, 2)).toEqual(['pas de', 'langage com…']);
		expect(wrapLabel('pas de langage', 20, narrow, 2)).toEqual(['pas de langage']);
		expect(wrapLabel('anticonstitutionnellement', 10, narrow, 2)).toEqual(['anticonst…']);
	});
});
