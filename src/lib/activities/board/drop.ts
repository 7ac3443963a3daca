// What letting a card go over something means, as commands. For the console: the rules answer.

import type { Command } from './schema.ts';
import type { Shared } from './view.ts';

/** `target` is `card:…`, `group:…` or `column:…`; `from` is the group the card was taken from. */
export function dropCommands(
	board: Shared,
	cards: readonly string[],
	from: string | undefined,
	target: string | undefined
): readonly Command[] {
	const cut = target?.indexOf(':') ?? -1;
	const id = target?.slice(cut + 1) ?? '';
	const grouping = (group?: string, more: readonly string[] = []): Command => ({
		type: 'groupCards',
		cards: [...more, ...cards],
		...(group && { group }),
		...(from && { from })
	});
	switch (target?.slice(0, cut)) {
		case 'card':
			return cards.includes(id) ? [] : [grouping(undefined, [id])];
		case 'group':
			return id === from ? [] : [grouping(id)];
		case 'column':
			return cards
				.filter((card) => {
					const grouped = board.groups.some((group) => group.cards.includes(card));
					return grouped || board.cards.some((one) => one.id === card && one.column !== id);
				})
				.map((card) => ({ type: 'moveCard', card, column: id }));
		default:
			return [];
	}
}
