// What each event does to the tables. Whoever leaves a table leaves its sheet there: nobody holds it
// then, and what is written on it stays.

import { emptyShelf, keyed, onShelf, shelfOf, shelve } from '../../base/shelf.ts';
import { personOf, type Workshop } from '../state.ts';
import type { TableEvent } from './event.ts';
import type { Rounds, Seats, Table } from './table.ts';

/** Nobody holds the sheet of a table where she does not sit. */
export function withoutAbsent(state: Workshop): Workshop {
	const gone = ({ id, rapporteur }: Table) =>
		rapporteur !== null && personOf(state, rapporteur)?.table !== id;
	if (!state.tables.some(gone)) return state;
	const tables = state.tables.map((table) =>
		gone(table) ? { ...table, rapporteur: null, oneVoice: false } : table
	);
	return { ...state, tables };
}

/** People take their seats; a seat at a table that is not there is none. */
function seat(state: Workshop, seats: Seats): Workshop {
	const laid = new Set(state.tables.filter(({ closed }) => !closed).map(({ id }) => id));
	const people = seats.reduce((shelf, { person, table }) => {
		const who = onShelf(shelf, person);
		if (!who || (table !== null && !laid.has(table))) return shelf;
		const { table: _, ...standing } = who;
		return shelve(shelf, person, table === null ? standing : { ...standing, table });
	}, state.people);
	return withoutAbsent({ ...state, people });
}

function change(state: Workshop, id: string, to: (table: Table) => Partial<Table>): Workshop {
	const tables = state.tables.map((table) =>
		table.id === id ? { ...table, ...to(table) } : table
	);
	return { ...state, tables };
}

function set(state: Workshop, { tables, open }: Extract<TableEvent, { type: 'tablesSet' }>) {
	const empty = { rapporteur: null, without: 0, oneVoice: false };
	const known = new Map(state.tables.map((table) => [table.id, table]));
	const laid = tables.map((table) => ({
		...empty,
		...known.get(table.id),
		...table,
		closed: false
	}));
	const kept = new Set(laid.map(({ id }) => id));
	const closed = state.tables
		.filter(({ id }) => !kept.has(id))
		.map((table) => ({ ...table, ...empty, closed: true }));
	const away = new Set(closed.map(({ id }) => id));
	const leaving = keyed(state.people)
		.filter(([, { table }]) => table !== undefined && away.has(table))
		.map(([person]) => ({ person, table: null }));
	const shown = state.screen.table;
	const screen =
		shown !== null && away.has(shown) ? { ...state.screen, table: null } : state.screen;
	const rounds = laid.length > 0 ? state.rounds : null;
	return seat(
		{ ...state, tables: [...laid, ...closed], tablesOpen: open, screen, rounds },
		leaving
	);
}

/** Where everyone sits now is written down as this round; who was not there sat nowhere. */
function trace(state: Workshop, round: number): Rounds['trail'] {
	const before = state.rounds?.trail ?? emptyShelf;
	return shelfOf(
		keyed(state.people)
			.filter(([person, { table }]) => table !== undefined || onShelf(before, person))
			.map(([person, { table = '' }]) => {
				const been = onShelf(before, person) ?? [];
				const missed = Array.from({ length: Math.max(0, round - 1 - been.length) }, () => '');
				return [person, [...been, ...missed, table].slice(0, round)] as const;
			})
	);
}

/** The session after something happened to its tables. */
export function evolveTables(state: Workshop, event: TableEvent): Workshop {
	switch (event.type) {
		case 'tablesSet':
			return set(state, event);
		case 'peopleSeated':
			return seat(state, event.seats);
		case 'rapporteurSet': {
			const { table, person } = event;
			const changed = change(state, table, () => ({ rapporteur: person, oneVoice: false }));
			return withoutAbsent(changed);
		}
		case 'tableCounted':
			return change(state, event.table, () => ({ without: event.without }));
		case 'tableVoiced':
			return change(state, event.table, ({ rapporteur }) => ({
				oneVoice: event.on && rapporteur !== null
			}));
		case 'roundsStarted': {
			const { rounds: of, minutes, endsAt, seconds } = event;
			const trail = trace({ ...state, rounds: null }, 1);
			return {
				...state,
				rounds: { round: 1, of, minutes, trail },
				timer: { endsAt, seconds },
				held: null
			};
		}
		case 'roundTurned': {
			const { round, seats, endsAt, seconds } = event;
			if (!state.rounds) return state;
			const moved = seat(state, seats);
			const rounds = { ...state.rounds, round, trail: trace(moved, round) };
			const screen = { ...moved.screen, show: 'tables' as const, spotlight: null, table: null };
			return { ...moved, rounds, screen, timer: { endsAt, seconds }, held: null };
		}
		case 'roundsEnded': {
			const { show } = state.screen;
			const screen = { ...state.screen, show: show === 'tables' ? ('step' as const) : show };
			return { ...state, rounds: null, screen, timer: null, held: null };
		}
		case 'tableShown': {
			const { table, timer = null } = event;
			const screen = { ...state.screen, table, show: 'step' as const, spotlight: null };
			return { ...state, screen, timer, held: null };
		}
	}
}
