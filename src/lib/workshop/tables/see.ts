// What is seen of the tables: counts and names of tables for everyone, who sits where for facilitators.

import type { Seat } from '../../activities/kind.ts';
import type { TableName } from '../../base/tables.ts';
import { personOf, type Workshop } from '../state.ts';
import type { HostTableView, RoundsView, SeatView, TableView } from '../view.ts';
import { laidTables, seatings, tableOf, voicesAt } from './laid.ts';
import type { Table } from './table.ts';

/** The tables that are laid, with how many sit there. */
export function tablesView(state: Workshop): readonly TableView[] {
	if (state.tables.length === 0) return [];
	const seated = seatings(state);
	return laidTables(state).map(({ id, number, name, rapporteur, without }) => ({
		id,
		number,
		name,
		people: seated.get(id)?.length ?? 0,
		without,
		rapporteur: rapporteur !== null
	}));
}

/** What every table is called, those cleared away last. */
export function namesOf(state: Workshop): readonly TableName[] {
	return state.tables.map(({ id, number, name, closed }) => ({
		id,
		number,
		name,
		...(closed && { closed })
	}));
}

export function hostTablesView(state: Workshop): readonly HostTableView[] {
	return tablesView(state).map((view) => {
		const { rapporteur = null, oneVoice = false } = tableOf(state, view.id) ?? {};
		return { ...view, holder: rapporteur, oneVoice };
	});
}

export function roundsView({ rounds }: Workshop): RoundsView | null {
	return rounds && { round: rounds.round, of: rounds.of, minutes: rounds.minutes };
}

function seatAt(state: Workshop, person: string): Table | undefined {
	const id = personOf(state, person)?.table;
	return id === undefined ? undefined : tableOf(state, id);
}

/** Where someone sits, and for how many her phone answers when it holds the sheet. */
export function seatView(state: Workshop, person: string): SeatView | null {
	const table = seatAt(state, person);
	if (!table) return null;
	const rapporteur = table.rapporteur === person;
	const voices = rapporteur && table.oneVoice ? voicesAt(state, table) : 1;
	return { table: table.id, rapporteur, voices };
}

/** The same, as kinds are told. */
export function seatOf(state: Workshop, person: string): Seat | undefined {
	const seat = seatView(state, person);
	if (!seat) return undefined;
	const { table, rapporteur, voices } = seat;
	return { table, ...(rapporteur && { rapporteur }), ...(voices > 1 && { voices }) };
}

/** Who, besides herself, sees what this person writes: whoever holds the sheet of her table. */
export function sheetHolder(state: Workshop, person: string): string | undefined {
	const holder = seatAt(state, person)?.rapporteur ?? undefined;
	return holder === person ? undefined : holder;
}
