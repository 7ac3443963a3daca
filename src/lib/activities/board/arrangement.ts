// From the shared view to what stands in a column: titled groups, then cards that stand alone, the
// heaviest first once the result is open. For faces: nothing here knows the rules.

import type { CardView, GroupView, Shared } from './view.ts';

/** A group with its cards, or a card alone. `id` is that of the thing itself. */
export type Item =
	| {
			readonly is: 'group';
			readonly id: string;
			readonly group: GroupView;
			readonly cards: readonly CardView[];
			readonly weight: number;
	  }
	| { readonly is: 'card'; readonly id: string; readonly card: CardView; readonly weight: number };

/** What stands in each column, by the column's id. */
export function arrange(board: Shared): ReadonlyMap<string, readonly Item[]> {
	const byId = new Map(board.cards.map((card) => [card.id, card]));
	const grouped = new Set(board.groups.flatMap((group) => group.cards));
	const columns = new Map<string, Item[]>(board.columns.map(({ id }) => [id, []]));
	for (const group of board.groups) {
		const cards = group.cards.flatMap((id) => byId.get(id) ?? []);
		const weight = cards.reduce((sum, card) => sum + (card.stickers ?? 0), group.stickers ?? 0);
		columns.get(group.column)?.push({ is: 'group', id: group.id, group, cards, weight });
	}
	for (const card of board.cards) {
		if (grouped.has(card.id)) continue;
		columns.get(card.column)?.push({ is: 'card', id: card.id, card, weight: card.stickers ?? 0 });
	}
	if (board.stage === 'result') {
		for (const items of columns.values()) items.sort((a, b) => b.weight - a.weight);
	}
	return columns;
}
