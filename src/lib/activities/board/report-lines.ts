// The lines that a report makes of a board: a group, or all the cards that say the same in the same
// words, each with what stands behind it. The heaviest come first.

import { groupName } from './offers.ts';
import { tableLabel, type TableName } from '../../base/tables.ts';
import type { BoardWords } from './report-words.ts';
import { placeOf, type Card, type Group, type Standing, type State } from './state.ts';
import { tablesBehind } from './tables.ts';
import { groupWeight, heaviestFirst, type Tally } from './tally.ts';

export type Told = {
	readonly state: State;
	readonly there: Standing;
	readonly counts: Tally;
	/** Whether this reader may be told how many stickers and disagreements: not those of a few people. */
	readonly counted: boolean;
	readonly words: BoardWords;
	/** How many tables wrote, when there are several to compare. */
	readonly writing: number;
	/** What the tables are called, for whoever may read which one is alone. */
	readonly name: (table: string) => string;
};

/** Names tables for the trainer; the participants’ version says of none that it stood alone. */
export function naming(
	tables: readonly TableName[],
	language: 'fr' | 'en',
	trainer: boolean
): Told['name'] {
	return (id) => {
		const table = trainer ? tables.find((one) => one.id === id) : undefined;
		return table ? tableLabel(table, language) : '';
	};
}

export type Line = {
	readonly text: string;
	/** The other half, when the board is paired and it was written; a group has those of all its cards. */
	readonly pair: string;
	/** The cards behind it; a group's own title says nothing of how many. */
	readonly cards: readonly Card[];
	readonly group?: Group;
	readonly stickers: number;
	readonly flashes: number;
};

const sum = (cards: readonly Card[], counts: ReadonlyMap<string, number>) =>
	cards.reduce((total, { id }) => total + (counts.get(id) ?? 0), 0);

const sameWords = ({ text, pair = '' }: Card) => `${text}\u0000${pair}`;

/** Cards said once, those that say the same together, in the order in which they came. */
export function alike(cards: readonly Card[]): readonly (readonly Card[])[] {
	return [...Map.groupBy(cards, sameWords).values()];
}

/** What stands in one column, or on the whole board. */
export function linesOf({ state, there, counts }: Told, column?: string): readonly Line[] {
	const here = (id: string) => column === undefined || id === column;
	const groups = there.groups
		.filter((group) => here(group.column))
		.map((group): Line => {
			const cards = group.cards.flatMap((id) => there.byId.get(id) ?? []);
			return {
				text: groupName(group.title, cards),
				pair: [...new Set(cards.flatMap(({ pair }) => pair || []))].join('\u00A0· '),
				cards,
				group,
				stickers: groupWeight(group, counts),
				flashes: sum(cards, counts.flashes)
			};
		});
	const alone = there.cards.filter(
		(card) => !there.grouped.has(card.id) && here(placeOf(state, card))
	);
	const single = alike(alone).map((cards): Line => ({
		text: cards[0]?.text ?? '',
		pair: cards[0]?.pair ?? '',
		cards,
		stickers: sum(cards, counts.stickers),
		flashes: sum(cards, counts.flashes)
	}));
	return heaviestFirst([...groups, ...single], ({ stickers }) => stickers);
}

/** « 3 tablées sur 5 », or the one that holds it alone. */
export function tablesOf({ cards }: Line, { words, writing, name }: Told): string {
	const behind = tablesBehind(cards);
	const [first] = behind;
	if (writing < 2 || first === undefined) return '';
	return behind.length > 1 ? words.tables(behind.length, writing) : words.weak(name(first));
}

/** « écrit 2 fois, 3 tablées sur 5, 3 gommettes, 1 désaccord ». */
export function signsOf(line: Line, told: Told): string {
	const { cards, group, stickers, flashes } = line;
	const { words, counted } = told;
	return [
		...(group ? [words.cards(cards.length)] : cards.length > 1 ? [words.times(cards.length)] : []),
		tablesOf(line, told),
		...(counted && stickers > 0 ? [words.stickers(stickers)] : []),
		...(counted && flashes > 0 ? [words.flashes(flashes)] : [])
	]
		.filter(Boolean)
		.join(', ');
}

/** The cards of a group in one line, all of them or the first; what its name says already is not said again. */
export function insideOf(
	{ cards, group }: Line,
	words: BoardWords,
	most = Number.POSITIVE_INFINITY
): string {
	const texts = alike(cards).map((same) => same[0]?.text ?? '');
	const others =
		group?.title === '' ? texts.slice(1) : texts.filter((text) => text !== group?.title);
	const more = others.length - most;
	return [...others.slice(0, most), ...(more > 0 ? [words.more(more)] : [])].join(words.between);
}
