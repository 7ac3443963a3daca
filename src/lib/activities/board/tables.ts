// A board in a room with tables: at which table each card was written, which tables stand behind a
// group, and the sheet that a table’s rapporteur keeps for it.

import type { Seat } from '../kind.ts';
import type { TableName } from '../../base/tables.ts';
import { sheetMax } from './limits.ts';
import { stands, type Card, type State } from './state.ts';

/** The tables that wrote these cards, each once. */
export function tablesBehind(cards: readonly Card[]): readonly string[] {
	return [...new Set(cards.flatMap(({ table }) => table ?? []))];
}

/** The tables that have something on the board: what « 4 tablées sur 5 » counts out of. */
export function tablesWriting(state: State): readonly string[] {
	return tablesBehind(state.cards.filter(stands));
}

/** How many tables have answered, where tables do and not each person: a vote is of people. */
export function tablesAnswered(state: State): number | undefined {
	const each = state.config.byTable !== true || state.stage === 'vote';
	return each ? undefined : tablesWriting(state).length;
}

/** The tables to show: those of the room, and those cleared away that left something here. */
export function tablesShown(
	state: State,
	all: readonly TableName[]
): readonly (TableName & { readonly count: number })[] {
	const standing = state.cards.filter(stands);
	const counted = all.map((table) => ({
		...table,
		count: standing.filter((card) => card.table === table.id).length
	}));
	return counted.filter(({ closed, count }) => !closed || count > 0);
}

/** Whether this card is of the sheet that she holds. */
export function isOnSheet(card: Card, seat: Partial<Seat>): boolean {
	return card.sheet === true && seat.rapporteur === true && card.table === seat.table;
}

/** What is written now goes on the sheet of a table: its rapporteur writes, or its paper is typed. */
export function writesSheet(state: State, seat: Partial<Seat>, host: boolean): boolean {
	return state.config.byTable === true && seat.table !== undefined && (host || !!seat.rapporteur);
}

/** A sheet has room for one more card. */
export function sheetHasRoom(state: State, table: string): boolean {
	return state.cards.filter((card) => card.sheet && card.table === table).length < sheetMax;
}
