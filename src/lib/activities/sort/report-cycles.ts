// The categories of a sort as rings, where its items are the moments of cycles: each in the order of the
// configuration, with how many put it there. The table of references carries the same.

import type { Block } from '../../base/blocks.ts';
import { placedOf } from './agreement.ts';
import { ringLeast } from './rings.ts';
import type { SortItem, State } from './state.ts';
import type { Terms } from './terms.ts';
import type { Results } from './view.ts';

/** The rings, once this reader may see where each item belongs; nothing of those who answered when they are few. */
export function cycles(
	state: State,
	{ rows }: Results,
	readable: readonly SortItem[],
	counted: boolean,
	words: Terms
): readonly Block[] {
	const { categories, cycles: drawn } = state.config;
	const placed = state.items.filter(({ answer, hidden }) => answer && !hidden);
	if (!drawn || readable.length < placed.length) return [];
	const counts = new Map(rows.map((row) => [row.item, row.counts]));
	const turns = categories.flatMap(({ id, title }, at) => {
		const moments = placed
			.filter(({ answer }) => answer === id)
			.map((item) => {
				const found = counts.get(item.id) ?? [];
				const detail = words.of(found[at] ?? 0, placedOf(found));
				return { text: item.text, ...(counted && { detail }) };
			});
		return moments.length < ringLeast ? [] : [{ label: title, moments }];
	});
	if (turns.length === 0) return [];
	const told = turns.map(
		({ label, moments }) => `${label}, ${moments.map(({ text }) => text).join(' → ')}`
	);
	return [
		{
			type: 'figure',
			id: 'cycles',
			caption: words.cyclesCaption,
			alt: words.cyclesAlt(told),
			chart: { shape: 'cycle', turns }
		}
	];
}
