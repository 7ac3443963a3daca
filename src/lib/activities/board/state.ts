// What a board is at one moment, in plain JSON, and what stands on it. Hiding takes nothing away:
// it marks. A ballot keeps what its author placed; only what stands on the board is counted.

import type { Dimension } from '../../base/blocks.ts';
import type { Offer } from '../kind.ts';
import { columnsMax, groupsPerCard, hintMax, titleMax } from './limits.ts';
import type { Config, Placed, Stage } from './schema.ts';

/** The free column has no title until the facilitator gives it one: each language has its own words for it. */
export type Column = {
	readonly id: string;
	readonly title: string;
	readonly hint?: string;
	readonly dimension?: Dimension;
};

/** A `draft` is its author's alone, a `pending` card waits for the facilitator, a `published` one stands. */
export type Card = {
	readonly id: string;
	readonly person: string;
	readonly column: string;
	readonly text: string;
	readonly pair?: string;
	readonly is: 'draft' | 'pending' | 'published';
	readonly hidden: boolean;
	/** The table where it was written. */
	readonly table?: string;
	/** It is the table’s own word: whoever holds its sheet may correct it. */
	readonly sheet?: true;
};

export type Group = {
	readonly id: string;
	readonly title: string;
	readonly column: string;
	readonly cards: readonly string[];
};

export type Ballot = { readonly person: string; readonly placed: Placed };
export type Flash = { readonly card: string; readonly person: string };

export type State = {
	readonly config: Config;
	readonly columns: readonly Column[];
	readonly cards: readonly Card[];
	readonly groups: readonly Group[];
	readonly ballots: readonly Ballot[];
	readonly flashes: readonly Flash[];
	readonly stage: Stage;
	/** The cards of all tables together; their boards side by side otherwise. */
	readonly together: boolean;
};

const freeColumnId = 'free';

function seeded(seeds: readonly Offer[], heaviest: number): readonly Column[] {
	const prepared = seeds.filter(({ shape, text }) => shape !== 'entry' && text !== '');
	const heavy = prepared.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0)).slice(0, heaviest);
	return heavy.map(({ id, text, pair, dimension }) => ({
		id: `from.${id}`,
		title: text.slice(0, titleMax),
		...(pair && { hint: pair.slice(0, hintMax) }),
		...(dimension && { dimension })
	}));
}

/** Before anyone writes: the prepared columns, then those of the linked step; never none. */
export function start(config: Config, seeds: readonly Offer[]): State {
	const known = [...config.columns, ...seeded(seeds, config.heaviest)];
	const columns: Column[] = [];
	for (const column of known) {
		if (columns.length < columnsMax && !columns.some(({ id }) => id === column.id))
			columns.push(column);
	}
	const free = config.freeColumn === true && columns.length < columnsMax;
	if (free || columns.length === 0) columns.push({ id: freeColumnId, title: '' });
	const empty = { cards: [], groups: [], ballots: [], flashes: [] };
	return { config, columns, ...empty, stage: 'write', together: false };
}

/** On the board: published, and not hidden. */
export function stands(card: Card): boolean {
	return card.is === 'published' && !card.hidden;
}

export function findCard(state: State, id: string): Card | undefined {
	return state.cards.find((card) => card.id === id);
}

export function findGroup(state: State, id: string): Group | undefined {
	return state.groups.find((group) => group.id === id);
}

export function findColumn(state: State, id: string): Column | undefined {
	return state.columns.find((column) => column.id === id);
}

/** The groups that a card stands in. */
export function groupsOf(state: State, card: string): readonly Group[] {
	return state.groups.filter((group) => group.cards.includes(card));
}

/** The column in which a card is seen: its first group's, or its own. */
export function placeOf(state: State, card: Card): string {
	return groupsOf(state, card.id)[0]?.column ?? card.column;
}

/** A card has room for one more group. */
export function joins(state: State, card: string): boolean {
	return groupsOf(state, card).length < groupsPerCard;
}

/** What stands on the board: its cards, and its groups with the cards of theirs that stand. */
export type Standing = {
	readonly cards: readonly Card[];
	readonly byId: ReadonlyMap<string, Card>;
	readonly groups: readonly Group[];
	/** Cards that stand in a group. */
	readonly grouped: ReadonlySet<string>;
};

/** A group whose cards are all hidden does not show. */
export function standing(state: State): Standing {
	const cards = state.cards.filter(stands);
	const byId = new Map(cards.map((card) => [card.id, card]));
	const groups = state.groups
		.map((group) => ({ ...group, cards: group.cards.filter((id) => byId.has(id)) }))
		.filter((group) => group.cards.length > 0);
	return { cards, byId, groups, grouped: new Set(groups.flatMap((group) => group.cards)) };
}
