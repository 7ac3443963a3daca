// The categories of a sort as rings, where its items are the moments of cycles: in the order of the
// configuration, each moment blank until its reference is shown.

import type { State } from './state.ts';

/** A ring needs this many moments. */
export const ringLeast = 3;

/** A moment without words is not shown yet. */
export type Moment = { readonly id: string; readonly text?: string };
export type Ring = {
	readonly id: string;
	readonly title: string;
	readonly moments: readonly Moment[];
};

/** The rings as far as the room has seen where each moment belongs; none where items are no moments of cycles. */
export function ringsOf({ config, items, shown }: State): readonly Ring[] {
	if (!config.cycles) return [];
	return config.categories.flatMap(({ id, title }) => {
		const moments = items
			.filter(({ answer, hidden }) => answer === id && !hidden)
			.map(({ id, text }) => ({ id, ...(shown.includes(id) && { text }) }));
		return moments.length < ringLeast ? [] : [{ id, title, moments }];
	});
}
