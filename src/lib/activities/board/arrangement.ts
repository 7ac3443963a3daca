// From the shared view to what stands in a column: titled groups, then cards that stand alone, the
// heaviest first once the result is open. For faces: nothing here knows the rules.

import { foremost } from '../../base/foremost.ts';
import type { Language } from '../../base/language.ts';
import { tableLabel } from '../../base/tables.ts';
import type { CardView, ColumnView, GroupView, Shared } from './view.ts';

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

/** The columns to draw, what stands in each, and what is said of a card or a group beside its words. */
export type Drawn = {
	readonly columns: readonly ColumnView[];
	readonly items: ReadonlyMap<string, readonly Item[]>;
	/** The column of a card where tables are the columns, its table where they are together. */
	tag(card: CardView): string;
	/** How many tables stand behind a group, out of those that wrote. */
	behind(cards: readonly CardView[]): { readonly count: number; readonly of: number } | undefined;
};

/** The words that a picture of the tables needs. */
export type DrawnWords = {
	readonly language: Language;
	readonly free: string;
	readonly nowhere: string;
};

const nowhere = '';

/** A board as it is drawn: its own columns, or one a table where the boards of the tables stand side by side. */
export function drawn(board: Shared, { language, free, nowhere: none }: DrawnWords): Drawn {
	const { tables } = board;
	if (!tables) {
		return {
			columns: board.columns,
			items: arrange(board),
			tag: () => '',
			behind: () => undefined
		};
	}
	const names = new Map(tables.all.map((table) => [table.id, tableLabel(table, language)]));
	const titles = new Map(board.columns.map(({ id, title }) => [id, title || free]));
	const side = !tables.together && tables.shown === undefined;
	const behind = (cards: readonly CardView[]) => {
		const count = new Set(cards.flatMap(({ table }) => table ?? [])).size;
		return count > 0 && tables.writing > 1 && tables.shown === undefined
			? { count, of: tables.writing }
			: undefined;
	};
	if (!side) {
		const tag = ({ table }: CardView) =>
			tables.shown === undefined ? (names.get(table ?? nowhere) ?? none) : '';
		return { columns: board.columns, items: arrange(board), tag, behind };
	}
	const apart = board.cards.some(({ table }) => table === undefined || !names.has(table));
	const columns: ColumnView[] = tables.all.map(({ id, count }) => ({
		id,
		title: names.get(id) ?? '',
		...(count !== undefined && { count })
	}));
	if (apart) columns.push({ id: nowhere, title: none });
	const cards = board.cards.map((card) => ({
		...card,
		column: names.has(card.table ?? nowhere) ? (card.table ?? nowhere) : nowhere
	}));
	const own = new Map(board.cards.map(({ id, column }) => [id, column]));
	return {
		columns: columns.map((column) =>
			column.id === nowhere
				? { ...column, count: cards.filter((card) => card.column === nowhere).length }
				: column
		),
		items: arrange({ ...board, columns, cards, groups: [] }),
		tag: ({ id }) => (board.columns.length > 1 ? (titles.get(own.get(id) ?? '') ?? '') : ''),
		behind
	};
}

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

/** How many contributions of a column may stand for it. */
const most = 12;

/** The words of a card, or what a group is called. */
export function wordsOf(item: Item): string {
	return item.is === 'card' ? item.card.text : item.group.title || (item.cards[0]?.text ?? '');
}

/** Those of a column that stand for it when it holds too many: put forward, then groups, then the heaviest. */
export function foremostIn(items: readonly Item[], forward: readonly string[]): readonly Item[] {
	const groups = items
		.flatMap((item) => (item.is === 'group' ? [item] : []))
		.toSorted((a, b) => b.weight - a.weight || b.cards.length - a.cards.length)
		.map(({ id }) => id);
	const first = [...forward, ...groups.filter((id) => !forward.includes(id))];
	return foremost(items, first, most, {
		id: ({ id }) => id,
		weight: ({ weight }) => weight,
		words: wordsOf
	});
}
