// What each role sees of a sort, built up from nothing. Totals go to the hosts at once, to the others
// when the step reveals them; the place that the trainer gives to an item goes to the others only once
// the answers are shared and the host has shown it. Nobody's name goes anywhere.

import type { Audience } from '../kind.ts';
import { bySplit } from './agreement.ts';
import type { Category, Order, Round } from './schema.ts';
import { ringsOf, type Ring } from './rings.ts';
import { sheetOf, visibleItems, type Place, type SortItem, type State } from './state.ts';
import { movesOf, tallyRound, toldRound, type Move, type Row, type Tally } from './tally.ts';

/** An item on a face. `hidden`, `added` and `shown` are for the hosts. */
export type ItemView = {
	readonly id: string;
	/** As on paper: it never changes, even when an item before it is hidden. */
	readonly number: number;
	readonly text: string;
	/** The reference, when this role may see it. */
	readonly answer?: string;
	readonly why?: string;
	readonly shown?: boolean;
	readonly hidden?: boolean;
	readonly added?: boolean;
};

/** One item's results; in the second round, with what they were and how many people moved it. */
export type RowView = Row & { readonly before?: readonly number[]; readonly move?: Move };

export type Results = {
	/** The round that is told: the second one from its first placement on. */
	readonly round: Round;
	readonly people: number;
	/** How many took part in the first round, once the second one is told. */
	readonly peopleBefore?: number;
	/** In the order of the screen. */
	readonly rows: readonly RowView[];
	readonly withdrawn: number;
};

export type Shared = {
	readonly categories: readonly Category[];
	readonly items: readonly ItemView[];
	readonly shuffle: boolean;
	readonly secondRound: boolean;
	readonly round: Round;
	readonly order: Order;
	/** The item that the room debates, once results may be seen. */
	readonly debate: string | null;
	/** Where the items are moments of cycles, for the screen once it may be seen and for hosts: the rings, and whether the screen has them. */
	readonly cycles?: { readonly drawn: boolean; readonly rings: readonly Ring[] };
	/** Nothing until it may be seen. */
	readonly results: Results | null;
};

/** What one person placed: in the current round, and in the first one during the second. */
export type Own = { readonly places: readonly Place[]; readonly first: readonly Place[] };

function rowsOf(state: State, now: Tally, before: Tally | undefined): readonly RowView[] {
	const earlier = new Map(before?.rows.map(({ item, counts }) => [item, counts]));
	const moves = before ? movesOf(state) : undefined;
	const rows = now.rows.map((row) => {
		const counts = earlier.get(row.item);
		const move = moves?.get(row.item);
		return { ...row, ...(counts && { before: counts }), ...(move && { move }) };
	});
	return state.order === 'split' ? bySplit(rows) : rows;
}

/** What the room answered, in the round that is told. */
export function resultsOf(state: State): Results {
	const round = toldRound(state);
	const now = tallyRound(state, round);
	const before = round === 2 ? tallyRound(state, 1) : undefined;
	return {
		round,
		people: now.people,
		...(before && { peopleBefore: before.people }),
		rows: rowsOf(state, now, before),
		withdrawn: now.withdrawn
	};
}

function itemView(item: SortItem, number: number, state: State, { role }: Audience, told: boolean) {
	const host = role === 'host';
	const shown = state.shown.includes(item.id);
	const { id, text, answer, why, hidden, added } = item;
	const reference =
		host || (told && shown) ? { ...(answer && { answer }), ...(why && { why }) } : {};
	const marks = { ...(shown && { shown }), ...(hidden && { hidden }), ...(added && { added }) };
	return { id, number, text, ...reference, ...(host && marks) };
}

/** What all who hold a role see. */
export function shared(state: State, audience: Audience): Shared {
	const host = audience.role === 'host';
	const open = host || audience.revealed;
	const told = audience.revealed && (audience.phase === 'share' || audience.phase === 'conclude');
	const { categories, shuffle, secondRound } = state.config;
	const seen = new Set((host ? state.items : visibleItems(state)).map(({ id }) => id));
	const rings = host || (told && audience.role === 'screen') ? ringsOf(state) : [];
	const debated = state.debate !== null && seen.has(state.debate);
	return {
		categories,
		items: state.items.flatMap((item, at): readonly ItemView[] =>
			seen.has(item.id) ? [itemView(item, at + 1, state, audience, told)] : []
		),
		shuffle,
		secondRound,
		round: state.round,
		order: state.order,
		debate: debated && (host || told) ? state.debate : null,
		...(rings.length > 0 && { cycles: { drawn: state.drawn, rings } }),
		results: open ? resultsOf(state) : null
	};
}

/** What one person alone sees: her own placements. */
export function own(state: State, person: string): Own {
	return {
		places: sheetOf(state, person, state.round),
		first: state.round === 2 ? sheetOf(state, person, 1) : []
	};
}
