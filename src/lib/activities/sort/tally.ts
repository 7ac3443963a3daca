// What the sheets of one round add up to. Every placement is counted: in its category, or as
// `withdrawn` when its item was hidden. No row says who.

import { keyed } from '../../base/shelf.ts';
import { heard } from '../voices.ts';
import type { Round } from './schema.ts';
import { filledSheets, heardSheets, sheetOf, visibleItems, voiceKey, type State } from './state.ts';

/** One visible item: people per category, and those who sorted other items but not this one. */
export type Row = {
	readonly item: string;
	readonly counts: readonly number[];
	readonly unplaced: number;
};

/** Rows in the order of the items; `people` placed one item or more. */
export type Tally = {
	readonly people: number;
	readonly rows: readonly Row[];
	readonly withdrawn: number;
};

/** Of the people who placed an item in both rounds, how many moved it. */
export type Move = { readonly both: number; readonly moved: number };

/** The round whose results are told: an empty second round does not replace the first. */
export function toldRound(state: State): Round {
	return state.round === 2 && filledSheets(state, 2).length > 0 ? 2 : 1;
}

/** Adds up the sheets of a round, over the items that the room sees. */
export function tallyRound(state: State, round: Round): Tally {
	const sheets = heardSheets(state, round);
	const places = new Map(state.config.categories.map(({ id }, at) => [id, at]));
	const visible = visibleItems(state);
	const counts = new Map(visible.map(({ id }) => [id, [...places].map(() => 0)]));
	let withdrawn = 0;
	for (const sheet of sheets) {
		for (const { item, category } of sheet) {
			const row = counts.get(item);
			const at = places.get(category);
			if (row && at !== undefined) row[at] = (row[at] ?? 0) + 1;
			else withdrawn++;
		}
	}
	const rows = visible.map(({ id }) => {
		const row = counts.get(id) ?? [];
		const placed = row.reduce((total, count) => total + count, 0);
		return { item: id, counts: row, unplaced: sheets.length - placed };
	});
	return { people: sheets.length, rows, withdrawn };
}

/** How each visible item moved between the rounds. */
export function movesOf(state: State): ReadonlyMap<string, Move> {
	const moves = new Map<string, Move>();
	const sheets = keyed(state.second).map(
		([person, second]) => [voiceKey(person, 2), { person, second }] as const
	);
	for (const { person, second } of heard(sheets, state.voices)) {
		const first = new Map(sheetOf(state, person, 1).map(({ item, category }) => [item, category]));
		for (const { item, category } of second) {
			const before = first.get(item);
			if (before === undefined) continue;
			const { both = 0, moved = 0 } = moves.get(item) ?? {};
			moves.set(item, { both: both + 1, moved: moved + (before === category ? 0 : 1) });
		}
	}
	return moves;
}
