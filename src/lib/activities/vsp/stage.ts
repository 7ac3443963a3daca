// The four moments of the step, in their usual order, and the three dimensions in the order of the
// triangle's corners. Without a schema, so that faces can read it.

import type { Dimension } from '../../base/blocks.ts';

export type Stage = 'position' | 'difficulties';
export type Round = 1 | 2;
export type Moment = { readonly stage: Stage; readonly round: Round };

/** What a facilitator opens one after the other, and may go back to. */
export const moments: readonly Moment[] = [
	{ stage: 'position', round: 1 },
	{ stage: 'difficulties', round: 1 },
	{ stage: 'position', round: 2 },
	{ stage: 'difficulties', round: 2 }
];

/** Top, bottom left, bottom right. */
export const corners = ['vouloir', 'savoir', 'pouvoir'] as const satisfies readonly Dimension[];

/** Longest text of a difficulty. */
export const textMax = 80;

/** Difficulties that may stand on the list at once. */
export const listMax = 60;

/** Whether a moment comes at or after another in the usual order. */
export function reached(now: Moment, { stage, round }: Moment): boolean {
	const place = (moment: Moment) =>
		moments.findIndex((one) => one.stage === moment.stage && one.round === moment.round);
	return place(now) >= place({ stage, round });
}
