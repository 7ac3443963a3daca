// What a session answers about its tables. Nothing that was written at a table hangs on who sits there.

import { refuse, type Refusal } from '../../base/refusal.ts';
import { keyed, onShelf } from '../../base/shelf.ts';
import { checkLength, cleanText } from '../../base/text.ts';
import type { Asker } from '../command.ts';
import { personOf, type Workshop } from '../state.ts';
import type { TableCommand } from './command.ts';
import { deal, type Guest } from './deal.ts';
import type { TableEvent } from './event.ts';
import { laidTables, seatings, tableOf } from './laid.ts';
import { tablesMax, type Seats, type Table } from './table.ts';
import { rotate, type Traveller } from './rotate.ts';

const tableNameMax = 40;

type Answer = readonly TableEvent[] | Refusal;
type Of<Type extends TableCommand['type']> = Extract<TableCommand, { type: Type }>;

function laid(state: Workshop, id: string, go: (table: Table) => Answer): Answer {
	const table = tableOf(state, id);
	return table && !table.closed ? go(table) : refuse('unknown-table');
}

/** Known tables keep their number; a new one without a name takes the place of one that was cleared away. */
function decideSet(state: Workshop, { tables, open }: Of<'setTables'>, by: Asker): Answer {
	const named = tables.map(({ id, name }) => ({ id, name: cleanText(name) }));
	const wrong = named
		.map(({ name }) => checkLength(name, tableNameMax))
		.find((refusal) => refusal !== undefined);
	if (wrong) return wrong;
	const names = named.map(({ name }) => name.toLocaleLowerCase('fr')).filter(Boolean);
	if (new Set(names).size < names.length) return refuse('same-name');
	const asked = named.flatMap(({ id }) => id ?? []);
	if (new Set(asked).size < asked.length || asked.some((id) => !tableOf(state, id)))
		return refuse('unknown-table');
	const spare = state.tables.filter(
		({ id, closed, name }) => closed && name === '' && !asked.includes(id)
	);
	let last = Math.max(0, ...state.tables.map(({ number }) => number));
	const all = named.map(({ id, name }, i) => {
		const known = id === undefined && name === '' ? spare.shift() : tableOf(state, id ?? '');
		return { id: known?.id ?? `${by.id}.${i}`, number: known?.number ?? ++last, name };
	});
	const made = all.filter(({ id }) => !tableOf(state, id)).length;
	if (state.tables.length + made > tablesMax) return refuse('too-many', { max: tablesMax });
	return [{ type: 'tablesSet', tables: all, open }];
}

/** Everyone with a phone: what came on paper sits nowhere. */
function guests(state: Workshop, everyone: boolean): readonly Guest[] {
	return keyed(state.people)
		.filter(([, { paper }]) => !paper)
		.map(([person, { profile, table }]) => ({
			person,
			structure: profile.structure?.toLocaleLowerCase('fr') ?? '',
			...(table !== undefined && !everyone && { table })
		}));
}

function decideDeal(state: Workshop, { balanced, everyone }: Of<'dealTables'>, by: Asker): Answer {
	const tables = laidTables(state).map(({ id }) => id);
	if (tables.length === 0) return refuse('unknown-table');
	const seats = [...deal(guests(state, everyone), tables, { seed: by.id, balanced })];
	return seats.length > 0 ? [{ type: 'peopleSeated', seats }] : [];
}

function decideSeat(state: Workshop, person: string, table: string | null): Answer {
	const who = personOf(state, person);
	if (!who) return refuse('unknown-person');
	if ((who.table ?? null) === table) return [];
	const seated: Answer = [{ type: 'peopleSeated', seats: [{ person, table }] }];
	return table === null ? seated : laid(state, table, () => seated);
}

/** Everyone who moves on, and the rapporteurs who stay; tables where nobody sits are left out. */
function nextSeats(state: Workshop, seed: string): Seats {
	const seated = seatings(state);
	const tables = laidTables(state).filter(({ id }) => seated.has(id));
	const stay = new Map<string, Traveller[]>();
	const travellers: Traveller[] = [];
	for (const { id, rapporteur } of tables) {
		for (const [person] of seated.get(id) ?? []) {
			const trail = (state.rounds && onShelf(state.rounds.trail, person)) ?? [id];
			const traveller = { person, trail };
			if (person === rapporteur) stay.set(id, [traveller]);
			else travellers.push(traveller);
		}
	}
	const ids = tables.map(({ id }) => id);
	return rotate(travellers, ids, stay, seed);
}

function decideRounds(
	state: Workshop,
	command: Of<'startRounds' | 'nextRound' | 'endRounds'>,
	by: Asker
): Answer {
	const timed = (minutes: number) => ({
		endsAt: by.at + minutes * 60_000,
		seconds: minutes * 60
	});
	const { rounds } = state;
	if (command.type === 'startRounds') {
		const seated = seatings(state);
		const used = laidTables(state).filter(({ id }) => seated.has(id)).length;
		if (used < 2) return refuse('too-few-tables');
		const { rounds, minutes } = command;
		return [{ type: 'roundsStarted', rounds, minutes, ...timed(minutes) }];
	}
	if (!rounds) return command.type === 'endRounds' ? [] : refuse('moved-on');
	if (command.type === 'endRounds') return [{ type: 'roundsEnded' }];
	if (command.from !== rounds.round) return refuse('moved-on');
	if (rounds.round >= rounds.of) return [{ type: 'roundsEnded' }];
	const seats = [...nextSeats(state, by.id)];
	return [{ type: 'roundTurned', round: rounds.round + 1, seats, ...timed(rounds.minutes) }];
}

/** The table where the speaker sits. */
function seated(state: Workshop, by: Asker, go: (table: Table) => Answer): Answer {
	const seat = personOf(state, by.person)?.table;
	const table = seat === undefined ? undefined : tableOf(state, seat);
	return table ? go(table) : refuse('no-table');
}

/** The table whose sheet the speaker holds. */
function held(state: Workshop, by: Asker, go: (table: Table) => Answer): Answer {
	return seated(state, by, (table) =>
		table.rapporteur === by.person ? go(table) : refuse('not-rapporteur')
	);
}

function decideSheet(state: Workshop, { hold }: Of<'holdSheet'>, by: Asker): Answer {
	return seated(state, by, ({ id: table, rapporteur }) => {
		const mine = rapporteur === by.person;
		if (mine === hold) return [];
		if (hold && rapporteur !== null) return refuse('sheet-held');
		return [{ type: 'rapporteurSet', table, person: hold ? by.person : null }];
	});
}

function decideCount(state: Workshop, { table: id, seated }: Of<'countTable'>, by: Asker): Answer {
	const count = (table: Table): Answer => {
		const phones = seatings(state).get(table.id)?.length ?? 0;
		const without = Math.max(0, seated - phones);
		return without === table.without ? [] : [{ type: 'tableCounted', table: table.id, without }];
	};
	if (by.role === 'host') return laid(state, id, count);
	return held(state, by, (table) => (table.id === id ? count(table) : refuse('not-rapporteur')));
}

/** Answers what is asked of the tables. */
export function decideTables(state: Workshop, command: TableCommand, by: Asker): Answer {
	switch (command.type) {
		case 'setTables':
			return decideSet(state, command, by);
		case 'dealTables':
			return decideDeal(state, command, by);
		case 'seat':
			return decideSeat(state, command.person, command.table);
		case 'setRapporteur':
			return laid(state, command.table, ({ id, rapporteur }) => {
				const { person } = command;
				if (person === rapporteur) return [];
				if (person !== null && !personOf(state, person)) return refuse('unknown-person');
				if (person !== null && personOf(state, person)?.table !== id) return refuse('other-table');
				return [{ type: 'rapporteurSet', table: id, person }];
			});
		case 'startRounds':
		case 'nextRound':
		case 'endRounds':
			return decideRounds(state, command, by);
		case 'showTable': {
			const { table, seconds } = command;
			if (table === null)
				return state.screen.table === null ? [] : [{ type: 'tableShown', table: null }];
			const timer = { endsAt: by.at + seconds * 1000, seconds };
			return laid(state, table, ({ id }) => [{ type: 'tableShown', table: id, timer }]);
		}
		case 'countTable':
			return decideCount(state, command, by);
		case 'chooseTable':
			if (!personOf(state, by.person)) return refuse('unknown-person');
			return state.tablesOpen
				? decideSeat(state, by.person, command.table)
				: refuse('tables-fixed');
		case 'holdSheet':
			return decideSheet(state, command, by);
		case 'speakForTable':
			return held(state, by, ({ id, oneVoice }) =>
				oneVoice === command.on ? [] : [{ type: 'tableVoiced', table: id, on: command.on }]
			);
	}
}
