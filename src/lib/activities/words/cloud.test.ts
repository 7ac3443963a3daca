// Laws of the typeset cloud: nothing dropped, nothing outside, nothing stirred without a reason.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, toneWords, type Counted, type Tone } from './arrange.ts';
import { setCloud, type Box } from './cloud.ts';
import { countLines, setLeaves } from './leaves.ts';

const boxes: readonly Box[] = [
	{ width: 1460, height: 640 },
	{ width: 940, height: 540 },
	{ width: 3500, height: 1560 },
	{ width: 640, height: 500 }
];
const measure = (label: string) => label.length * 0.56;
const floorOf = (box: Box) => box.height * 0.032;

const letters = fc.string({
	unit: fc.constantFrom(...'aeéirstnlcop ’'),
	minLength: 1,
	maxLength: 40
});
const counted = fc.uniqueArray(letters, { maxLength: 400, size: 'max' }).chain((labels) =>
	fc
		.array(fc.integer({ min: 1, max: 300 }), {
			minLength: labels.length,
			maxLength: labels.length
		})
		.map((counts): Counted[] =>
			labels.map((label, i) => ({ key: label, label, count: counts[i] ?? 1 }))
		)
);
const box = fc.constantFrom(...boxes);

const descending = (words: readonly Counted[]) => words.toSorted((a, b) => b.count - a.count);
const keys = (words: readonly Counted[]) => words.map(({ key }) => key);

describe('the typeset cloud', () => {
	it('[W20] sets every word exactly once, on one page or on several', () => {
		fc.assert(
			fc.property(counted, box, (words, box) => {
				const cloud = setCloud(words, box, measure, floorOf(box));
				expect(cloud.placed.map(({ word }) => word.key)).toEqual(keys(words));
				const pages = new Set(cloud.placed.map(({ page }) => page));
				expect(pages.size).toBe(cloud.pages);
			}),
			{ numRuns: 60 }
		);
	});

	it('[W20] keeps every word inside the box, and no two words on top of each other', () => {
		fc.assert(
			fc.property(counted, box, (words, box) => {
				const { placed } = setCloud(words, box, measure, floorOf(box));
				for (const { x, y, size, width } of placed) {
					expect(x).toBeGreaterThanOrEqual(-0.01);
					expect(x + width).toBeLessThanOrEqual(box.width + 0.01);
					expect(y - 0.8 * size).toBeGreaterThanOrEqual(-0.01);
					expect(y + 0.24 * size).toBeLessThanOrEqual(box.height + 0.01);
				}
				placed.forEach((one, i) => {
					const next = placed[i + 1];
					if (!next || next.page !== one.page) return;
					if (next.y === one.y) expect(next.x).toBeGreaterThan(one.x + one.width);
					else
						expect(next.y - 0.8 * next.size).toBeGreaterThanOrEqual(one.y + 0.24 * one.size - 0.01);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('[W21] sets nothing under the floor, and pages only what would be', () => {
		fc.assert(
			fc.property(counted, box, (words, box) => {
				const floor = floorOf(box);
				const { placed, pages } = setCloud(words, box, measure, floor);
				for (const { size } of placed) expect(size).toBeGreaterThanOrEqual(floor - 0.001);
				if (words.length > 0 && words.length <= 40) expect(pages).toBe(1);
			}),
			{ numRuns: 60 }
		);
	});

	it('[W21] makes the more shared words larger, unless the box is too narrow for them', () => {
		const words = ['confiance', 'écoute', 'choix'].map((label, i) => {
			return { key: label, label, count: [12, 5, 1][i] ?? 1 };
		});
		const { placed } = setCloud(words, { width: 1460, height: 640 }, measure, 20);
		const sizes = placed.map(({ size }) => size);
		expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
		expect(new Set(sizes).size).toBe(3);
	});

	it('[W21] holds 93 words, 300 people and phrases of 40 signs', () => {
		const room = (distinct: number, length: number) =>
			Array.from({ length: distinct }, (_, i) => {
				const label = `${i} ${'réseau '.repeat(8)}`.slice(0, length);
				return { key: `${i}`, label, count: Math.max(1, Math.round(60 / (i + 1))) };
			});
		for (const box of boxes.slice(0, 3)) {
			const floor = floorOf(box);
			expect(setCloud(room(34, 12), box, measure, floor).pages).toBe(1);
			expect(setCloud(room(450, 11), box, measure, floor).pages).toBeLessThanOrEqual(4);
			expect(setCloud(room(60, 40), box, measure, floor).placed).toHaveLength(60);
		}
	});

	it('sets nothing when there is no word or no room', () => {
		expect(setCloud([], { width: 10, height: 10 }, measure, 1).pages).toBe(0);
		const word = { key: 'a', label: 'a', count: 1 };
		expect(setCloud([word], { width: 0, height: 10 }, measure, 1).placed).toEqual([]);
		expect(setCloud([word], { width: 10, height: 10 }, measure, 0).placed).toEqual([]);
	});
});

describe('the order of the words', () => {
	it('[W22] does not move when one count changes by one', () => {
		fc.assert(
			fc.property(counted, fc.nat(), fc.constantFrom(-1, 1), (words, at, by) => {
				const before = arrange([], descending(words));
				const changed = descending(
					before.map((word, i) =>
						i === at % before.length ? { ...word, count: Math.max(1, word.count + by) } : word
					)
				);
				expect(keys(arrange(keys(before), changed))).toEqual(keys(before));
			}),
			{ numRuns: 100 }
		);
	});

	it('[W22] moves only the word whose count changed, whatever the order was', () => {
		fc.assert(
			fc.property(counted, fc.nat(), fc.nat({ max: 40 }), (words, at, by) => {
				const before = arrange(keys(words), words);
				const moved = before[at % Math.max(1, before.length)]?.key;
				const changed = before.map((word) =>
					word.key === moved ? { ...word, count: word.count + by } : word
				);
				const rest = (order: readonly Counted[]) => keys(order).filter((key) => key !== moved);
				expect(rest(arrange(keys(before), changed))).toEqual(rest(before));
			}),
			{ numRuns: 100 }
		);
	});

	it('[W22] is settled: arranging again changes nothing, and a large lead always shows', () => {
		fc.assert(
			fc.property(counted, (words) => {
				const once = arrange(keys(words), words);
				expect(keys(arrange(keys(once), once))).toEqual(keys(once));
				let worst = 0;
				for (const { count } of once.toReversed()) {
					if (worst >= count) expect(worst).toBeLessThan(count);
					worst = Math.max(worst, count - Math.max(2, Math.ceil(count * 0.2)));
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('[W22] keeps a word’s colour while its share stays near the same', () => {
		const word = (key: string, count: number) => ({ key, label: key, count });
		const first = toneWords(new Map(), [word('a', 12), word('b', 8), word('c', 1)]);
		expect([...first.values()]).toEqual(['top', 'top', 'light']);
		const next = toneWords(first, [word('a', 13), word('b', 8), word('c', 1)]);
		expect(next.get('b')).toBe('top');
		const later = toneWords(next, [word('a', 20), word('b', 8), word('c', 1)]);
		expect(later.get('b')).toBe('strong');
		const none: ReadonlyMap<string, Tone> = new Map();
		expect(toneWords(none, [word('a', 1), word('b', 1)]).get('b')).toBe('strong');
	});
});

describe('the leaves of sentences', () => {
	const measures = { word: measure, text: measure };
	const sheaf = fc.record({
		key: fc.uuid(),
		word: letters,
		texts: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 240 }), {
			minLength: 1,
			maxLength: 30
		})
	});

	it('[W23] keeps every sentence, under its word', () => {
		fc.assert(
			fc.property(fc.array(sheaf, { maxLength: 20 }), box, (sheaves, box) => {
				const { pages, size } = setLeaves(sheaves, box, measures, floorOf(box));
				const pieces = pages.flat(2);
				const texts = pieces.filter(({ shape }) => shape === 'text').map(({ text }) => text);
				expect(texts).toEqual(sheaves.flatMap(({ texts }) => texts));
				expect(size).toBeGreaterThanOrEqual(floorOf(box));
				for (const column of pages.flat()) {
					expect(column.at(-1)?.shape).toBe('text');
					expect(column[0]?.shape).toBe('word');
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('[W23] counts the lines that a text takes', () => {
		expect(countLines('un deux trois', 100, (text) => text.length)).toBe(1);
		expect(countLines('un deux trois', 7, (text) => text.length)).toBe(2);
		expect(countLines('anticonstitutionnellement', 10, (text) => text.length)).toBe(3);
	});
});
