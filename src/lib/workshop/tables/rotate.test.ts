// A world café: who moves where, round after round.

import { describe, expect, it } from 'vitest';
import { after, opened, refusal, withPeople, type Day } from '../given.ts';
import { hostView } from '../see-host.ts';
import { participantView } from '../see-room.ts';
import type { TableEvent } from './event.ts';
import { evolveTables } from './evolve.ts';
import { rotate } from './rotate.ts';

function cafe(people: number, tables: number): Day {
	const who = Array.from({ length: people }, (_, i) => `p${i}`);
	const laid = after(
		withPeople(opened(), ...who),
		['host', { type: 'setTables', tables: Array.from({ length: tables }, () => ({})) }, 'lay'],
		['host', { type: 'dealTables' }, 'deal']
	);
	const seats = hostView(laid.state, 0).people;
	const holders = hostView(laid.state, 0).tables.flatMap(({ id }) => {
		const person = seats.find(({ table }) => table === id)?.id;
		return person === undefined ? [] : [[id, person] as const];
	});
	return holders.reduce(
		(day, [table, person]) => after(day, ['host', { type: 'setRapporteur', table, person }]),
		laid
	);
}

const start = (day: Day, rounds: number) =>
	after(day, ['host', { type: 'startRounds', rounds, minutes: 10 }]);
const turn = (day: Day) =>
	after(day, ['host', { type: 'nextRound', from: day.state.rounds?.round ?? 0 }]);
const places = (day: Day) =>
	new Map(hostView(day.state, 0).people.map(({ id, table }) => [id, table] as const));

/** Everyone's tables over the rounds, and how often two people met again. */
function lived(day: Day, rounds: number) {
	let now = start(day, rounds);
	const all = [places(now)];
	for (let round = 2; round <= rounds; round++) {
		now = turn(now);
		all.push(places(now));
	}
	const people = [...places(now).keys()];
	const trail = new Map(people.map((who) => [who, all.map((seats) => seats.get(who) ?? '')]));
	let again = 0;
	let pairs = 0;
	for (const [i, a] of people.entries()) {
		for (const b of people.slice(i + 1)) {
			const met = all.filter((seats) => seats.get(a) === seats.get(b)).length;
			pairs++;
			if (met > 1) again++;
		}
	}
	return { now, all, trail, again, pairs };
}

describe('rounds', () => {
	it('[TB14] need two tables where people sit; rapporteurs stay, the others move, each round has its time', () => {
		const alone = after(withPeople(opened(), 'ada', 'bob'), [
			'host',
			{ type: 'setTables', tables: [{}, {}] },
			'lay'
		]);
		const asked = { type: 'startRounds', rounds: 3, minutes: 10 };
		expect(refusal(alone, 'host', asked)).toBe('too-few-tables');
		const day = start(cafe(20, 4), 3);
		expect(participantView(day.state)).toMatchObject({
			tables: { rounds: { round: 1, of: 3, minutes: 10 } },
			timer: { seconds: 600 }
		});
		const next = turn(day);
		const holders = new Set(day.state.tables.map(({ rapporteur }) => rapporteur));
		for (const [who, table] of places(next)) {
			expect(table === places(day).get(who), who).toBe(holders.has(who));
		}
		expect(next.state.timer?.endsAt).toBeGreaterThan(day.state.timer?.endsAt ?? 0);
	});

	it.each([
		[25, 5, 5],
		[24, 4, 4],
		[36, 6, 4],
		[60, 10, 5],
		[23, 5, 4]
	])(
		'[TB15] %i people, %i tables, %i rounds: no table twice, even tables, few faces twice',
		(people, tables, rounds) => {
			const { all, trail, again, pairs, now } = lived(cafe(people, tables), rounds);
			const holders = new Set(now.state.tables.map(({ rapporteur }) => rapporteur));
			for (const [who, been] of trail) {
				if (!holders.has(who)) expect(new Set(been).size, who).toBe(rounds);
			}
			for (const seats of all) {
				const sizes = now.state.tables.map(
					({ id }) => [...seats.values()].filter((table) => table === id).length
				);
				expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
			}
			expect(again / pairs).toBeLessThan(people / tables > 5 ? 0.25 : 0.16);
		}
	);

	it('[TB15] those who have sat together are parted, and whoever holds a sheet is someone met too', () => {
		const been = (person: string, ...trail: readonly string[]) => ({ person, trail });
		const [ada, bob, cid, dan] = [
			been('ada', 'a'),
			been('bob', 'a'),
			been('cid', 'b'),
			been('dan', 'b')
		];
		const seats = rotate([ada, cid, bob, dan], ['c', 'd'], new Map(), 'x');
		const at = new Map(seats.map(({ person, table }) => [person, table]));
		expect(at.get('ada')).not.toBe(at.get('bob'));
		expect(at.get('cid')).not.toBe(at.get('dan'));
		const stay = new Map([
			['b', [been('eve', 'a')]],
			['c', [been('fay', 'c')]]
		]);
		expect(rotate([ada], ['a', 'b', 'c'], stay, 'x')).toEqual([{ person: 'ada', table: 'c' }]);
	});

	it('[TB15] whoever has seen every table leaves the one where she sits', () => {
		const ada = { person: 'ada', trail: ['b', 'a'] };
		expect(rotate([ada], ['a', 'b'], new Map(), 'x')).toEqual([{ person: 'ada', table: 'b' }]);
	});

	it('[TB16] of two consoles one turns; after the last round the rounds end', () => {
		const day = turn(start(cafe(8, 2), 2));
		expect(refusal(day, 'cohost', { type: 'nextRound', from: 1 })).toBe('moved-on');
		const over = turn(day);
		expect(over.state).toMatchObject({ rounds: null, timer: null });
		expect(places(over)).toEqual(places(day));
		expect(refusal(over, 'host', { type: 'nextRound', from: 2 })).toBe('moved-on');
		expect(after(day, ['host', { type: 'endRounds' }]).state.rounds).toBeNull();
	});

	it('[TB17] whoever comes late, leaves or changes tables disturbs nothing', () => {
		const day = start(cafe(20, 4), 4);
		const holder = day.state.tables[0]?.rapporteur ?? '';
		const moved = after(
			withPeople(day, 'late', 'nowhere'),
			['late', { type: 'chooseTable', table: 'lay.1' }],
			['p3', { type: 'eraseMine' }],
			[holder, { type: 'chooseTable', table: 'lay.2' }],
			['host', { type: 'setTables', tables: ['lay.0', 'lay.1', 'lay.2'].map((id) => ({ id })) }]
		);
		const next = turn(turn(moved));
		const seats = places(next);
		expect(seats.get('nowhere')).toBeNull();
		expect(seats.get('late')).toMatch(/^lay\.[012]$/u);
		expect([...seats.values()]).not.toContain('lay.3');
		const trails = next.state.rounds?.trail.chunks.flat() ?? [];
		expect(trails.find(([who]) => who === 'late')?.[1]).toHaveLength(3);
	});

	it('[TB22] a round that is told twice counts once', () => {
		const { state } = turn(start(cafe(8, 4), 3));
		const told: TableEvent = { type: 'roundTurned', round: 2, seats: [], endsAt: 0, seconds: 0 };
		expect(evolveTables(state, told).rounds?.trail).toEqual(state.rounds?.trail);
	});
});
