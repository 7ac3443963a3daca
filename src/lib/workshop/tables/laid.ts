// The tables of a room: which are laid, who sits where, who holds each sheet, how many have no phone.
// Plain questions about them; what may be asked of them is in decide.ts.

import { keyed, type Shelf } from '../../base/shelf.ts';
import type { TableName } from '../../base/tables.ts';
import type { Person, Workshop } from '../state.ts';

/** A table is never forgotten: once cleared away it is `closed`, and what was written there keeps its name. */
export type Table = TableName & {
	/** Whoever holds the sheet: always somebody who sits there. */
	readonly rapporteur: string | null;
	/** How many sit there without a phone. */
	readonly without: number;
	/** The rapporteur’s phone answers for the whole table. */
	readonly oneVoice: boolean;
	readonly closed: boolean;
};

/** A world café: people change tables each round, rapporteurs stay. */
export type Rounds = {
	/** From 1. */
	readonly round: number;
	readonly of: number;
	readonly minutes: number;
	/** Where each person sat, round after round; `''` when nowhere. */
	readonly trail: Shelf<readonly string[]>;
};

/** Who sits where. */
export type Seats = readonly { readonly person: string; readonly table: string | null }[];

/** Tables in one room, those cleared away too. */
export const tablesMax = 60;

/** The tables that are laid now. */
export function laidTables(state: Workshop): readonly Table[] {
	return state.tables.filter(({ closed }) => !closed);
}

export function tableOf(state: Workshop, id: string): Table | undefined {
	return state.tables.find((table) => table.id === id);
}

/** Everyone by the table where they sit. */
export function seatings(
	state: Workshop
): ReadonlyMap<string, readonly (readonly [string, Person])[]> {
	const seated = new Map<string, (readonly [string, Person])[]>();
	for (const one of keyed(state.people)) {
		const { table } = one[1];
		if (table === undefined) continue;
		const there = seated.get(table);
		if (there) there.push(one);
		else seated.set(table, [one]);
	}
	return seated;
}

/** How many a table’s one phone answers for: those who sit there, with a phone or not. */
export function voicesAt(state: Workshop, table: Table): number {
	const there = seatings(state).get(table.id)?.length ?? 0;
	return Math.max(1, there + table.without);
}
