// The tables of a room: which are laid, who sits where, who holds each sheet, how many have no phone.
// Plain questions about them; what may be asked of them is in decide.ts.

import { keyed } from '../../base/shelf.ts';
import type { Person, Workshop } from '../state.ts';
import type { Table } from './table.ts';

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

/** How many people the one phone of a table answers for: all who sit there, with a phone or not. */
export function voicesAt(state: Workshop, table: Table): number {
	const there = seatings(state).get(table.id)?.length ?? 0;
	return Math.max(1, there + table.without);
}
