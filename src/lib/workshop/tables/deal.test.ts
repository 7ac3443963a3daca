// Dealing people to tables.

import { describe, expect, it } from 'vitest';
import { after, opened, withPeople } from '../given.ts';
import { hostView } from '../see-host.ts';
import { deal, type Guest } from './deal.ts';

const crowd = (size: number, structures = 1): readonly Guest[] =>
	Array.from({ length: size }, (_, i) => ({ person: `p${i}`, structure: `s${i % structures}` }));
const names = (count: number) => Array.from({ length: count }, (_, i) => `t${i}`);
const sizes = (seats: ReturnType<typeof deal>, tables: readonly string[]) =>
	tables.map((id) => seats.filter(({ table }) => table === id).length);

describe('dealing', () => {
	it('[TB5] is even, and the same for the same act', () => {
		const tables = names(5);
		const seats = deal(crowd(32), tables, { seed: 'c7', balanced: false });
		expect(sizes(seats, tables).toSorted()).toEqual([6, 6, 6, 7, 7]);
		expect(deal(crowd(32), tables, { seed: 'c7', balanced: false })).toEqual(seats);
		expect(deal(crowd(32), tables, { seed: 'c8', balanced: false })).not.toEqual(seats);
	});

	it('[TB5] may leave those who sit where they are', () => {
		const room = withPeople(opened(), 'ada', 'bob', 'cid', 'dan', 'eve');
		const laid = after(room, ['host', { type: 'setTables', tables: [{}, {}] }, 'lay']);
		const one = after(laid, ['ada', { type: 'chooseTable', table: 'lay.1' }]);
		const dealt = after(one, ['host', { type: 'dealTables', everyone: false }]);
		const { people } = hostView(dealt.state, 0);
		expect(people.find(({ id }) => id === 'ada')?.table).toBe('lay.1');
		expect(people.filter(({ table }) => table === 'lay.0').length).toBeGreaterThan(1);
		expect(people.every(({ table }) => table !== null)).toBe(true);
	});

	it('[TB6] spreads each structure over as many tables as can be', () => {
		const tables = names(4);
		for (const seed of ['a', 'b', 'c', 'd']) {
			const seats = deal(crowd(24, 3), tables, { seed, balanced: true });
			for (const table of tables) {
				const there = seats.filter((seat) => seat.table === table);
				for (const structure of [0, 1, 2]) {
					const same = there.filter(({ person }) => Number(person.slice(1)) % 3 === structure);
					expect(same).toHaveLength(2);
				}
			}
		}
	});

	it('[TB6] counts those who sit and stay', () => {
		const tables = names(4);
		const seated = crowd(4, 4).map((guest, i) => ({ ...guest, table: `t${i}` }));
		const standing = crowd(3).map(({ structure }, i) => ({ person: `q${i}`, structure }));
		for (const seed of ['a', 'b', 'c']) {
			const seats = deal([...seated, ...standing], tables, { seed, balanced: true });
			expect(seats.map(({ table }) => table).toSorted()).toEqual(['t1', 't2', 't3']);
		}
	});

	it('[TB7] leaves nobody alone while two can sit together', () => {
		for (const [people, count] of [
			[5, 4],
			[3, 10],
			[2, 2],
			[9, 5]
		] as const) {
			const tables = names(count);
			const seats = deal(crowd(people), tables, { seed: 'x', balanced: false });
			expect(seats).toHaveLength(people);
			expect(sizes(seats, tables)).not.toContain(1);
		}
		expect(deal(crowd(1), names(3), { seed: 'x', balanced: true })).toHaveLength(1);
		expect(deal([], names(3), { seed: 'x', balanced: true })).toEqual([]);
	});
});
