// What one session says in figures, so that several can be set side by side.

import type { Dimension } from '../base/blocks.ts';

/**
 * One figure of a step. `id` is the same in every session that ran the step, whoever was there.
 * `people`, `stickers` and `cards` are counts; `share` goes from 0 to 1; `points` are out of `of`.
 */
export type Measure = {
	readonly id: string;
	readonly label: string;
	/** The heading it stands under: a round, an article, a question. */
	readonly group?: string;
	readonly value: number;
	readonly unit: 'people' | 'stickers' | 'cards' | 'share' | 'points';
	readonly of?: number;
	readonly dimension?: Dimension;
};
