// What other steps may take from a sort: its items, each in the category where most people put it.

import type { Offer } from '../kind.ts';
import { majorityOf } from './agreement.ts';
import { visibleItems, type State } from './state.ts';
import { tallyRound, toldRound } from './tally.ts';

/** Visible items with what they weigh in the round that is told; no place where two categories come first together. */
export function offers(state: State): readonly Offer[] {
	const rows = new Map(
		tallyRound(state, toldRound(state)).rows.map(({ item, counts }) => [item, counts])
	);
	return visibleItems(state).map(({ id, text }): Offer => {
		const counts = rows.get(id) ?? [];
		const category = state.config.categories[majorityOf(counts) ?? -1];
		const weight = Math.max(0, ...counts);
		return { id, shape: 'option', text, ...(category && { place: category.title }), weight };
	});
}
