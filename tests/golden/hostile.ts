// Texts that try to be something else, and blocks that hold them everywhere a text can stand.

import fc from 'fast-check';
import type { Block, Chart } from '../../src/lib/base/blocks.ts';
import { corpus } from './corpus.ts';

/** Any text, often a bad one. */
export const hostileText = fc.oneof(
	fc.constantFrom(...corpus),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.tuple(fc.constantFrom(...corpus), fc.string({ maxLength: 10 })).map((both) => both.join(''))
);

const value = fc.oneof(fc.nat(50), fc.double({ min: 0, max: 1000, noNaN: true }), fc.constant(-3));
const share = fc.tuple(value, value, value);
const dimension = fc.constantFrom('vouloir' as const, 'savoir' as const, 'pouvoir' as const);

/** Any chart, with hostile labels and odd figures. */
export const anyChart: fc.Arbitrary<Chart> = fc.oneof(
	fc.record({
		shape: fc.constant('bars' as const),
		unit: hostileText,
		bars: fc.array(
			fc.record(
				{ label: hostileText, value, before: value, dimension },
				{ requiredKeys: ['label', 'value'] }
			),
			{ maxLength: 40 }
		)
	}),
	fc.record({
		shape: fc.constant('triangle' as const),
		corners: fc.tuple(hostileText, hostileText, hostileText),
		rounds: fc.array(
			fc.record(
				{ label: hostileText, points: fc.array(share, { maxLength: 60 }), mean: share },
				{ requiredKeys: ['label', 'points'] }
			),
			{ maxLength: 3 }
		)
	}),
	fc.record({
		shape: fc.constant('cloud' as const),
		words: fc.array(fc.record({ text: hostileText, count: fc.nat(60) }), { maxLength: 200 })
	}),
	fc.record({
		shape: fc.constant('shares' as const),
		parts: fc.array(hostileText, { maxLength: 7 }),
		rows: fc.array(
			fc.record({ label: hostileText, values: fc.array(value, { maxLength: 7 }) }),
			{ maxLength: 30 }
		)
	}),
	fc.record({
		shape: fc.constant('radar' as const),
		least: value,
		most: value,
		axes: fc.array(
			fc.record(
				{ label: hostileText, value, low: value, high: value, before: value },
				{ requiredKeys: ['label', 'value'] }
			),
			{ maxLength: 14 }
		)
	}),
	fc.record({
		shape: fc.constant('cycle' as const),
		turns: fc.array(
			fc.record({
				label: hostileText,
				moments: fc.array(
					fc.record({ text: hostileText, detail: hostileText }, { requiredKeys: ['text'] }),
					{ maxLength: 14 }
				)
			}),
			{ maxLength: 6 }
		)
	})
);

/** Any block, with hostile texts in every place. */
export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
	fc.record({
		type: fc.constant('heading' as const),
		level: fc.integer({ min: 1, max: 4 }),
		text: hostileText
	}),
	fc.record({ type: fc.constant('paragraph' as const), text: hostileText }),
	fc.record({
		type: fc.constant('list' as const),
		items: fc.array(fc.record({ text: hostileText, detail: hostileText }), { maxLength: 4 }),
		ordered: fc.boolean()
	}),
	fc.record({
		type: fc.constant('pairs' as const),
		items: fc.array(fc.record({ left: hostileText, right: hostileText, detail: hostileText }), {
			maxLength: 4
		})
	}),
	fc.record({ type: fc.constant('quote' as const), text: hostileText, source: hostileText }),
	fc.record({
		type: fc.constant('table' as const),
		caption: hostileText,
		head: fc.array(hostileText, { maxLength: 8 }),
		rows: fc.array(fc.array(fc.oneof(hostileText, value), { maxLength: 9 }), { maxLength: 15 }),
		annex: fc.boolean()
	}),
	fc.record({
		type: fc.constant('figure' as const),
		caption: hostileText,
		alt: hostileText,
		chart: anyChart
	})
);
