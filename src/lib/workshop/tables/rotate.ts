// Who sits where in the next round of a world café: nobody comes back to a table before having seen the
// others, and people meet as few faces twice as can be. Worked out anew each round from where everyone
// has been, so that whoever came late, left or changed tables disturbs nothing.

import { chanceOf } from '../../base/chance.ts';
import type { Seats } from './table.ts';

export type Traveller = {
	readonly person: string;
	/** Where she was, round after round; the last is where she is. */
	readonly trail: readonly string[];
};

/** Past this many travellers one draw is enough: a large room mixes by itself. */
const fewEnough = 400;
const draws = 12;

/** How many rounds two people have spent at one table. */
function met(a: readonly string[], b: readonly string[]): number {
	let rounds = 0;
	for (const [i, table] of a.entries()) if (table !== '' && b[i] === table) rounds++;
	return rounds;
}

/** Each sits where it costs least: again at a table most of all, then with people she has sat with. */
function draw(
	travellers: readonly Traveller[],
	tables: readonly string[],
	stay: ReadonlyMap<string, readonly Traveller[]>
): { readonly seats: Seats; readonly cost: number } {
	const room = Math.ceil(travellers.length / tables.length);
	const spare = travellers.length - (room - 1) * tables.length;
	const there = new Map(tables.map((table) => [table, [] as Traveller[]]));
	let cost = 0;
	let full = 0;
	const seats = travellers.map(({ person, trail }) => {
		let best: { readonly table: string; readonly cost: number } | undefined;
		for (const table of tables) {
			const sitting = there.get(table) ?? [];
			if (sitting.length >= (full < spare ? room : room - 1)) continue;
			const again = trail.filter((one) => one === table).length + (trail.at(-1) === table ? 2 : 0);
			const faces = [...sitting, ...(stay.get(table) ?? [])];
			const known = faces.reduce((sum, other) => sum + met(trail, other.trail), 0);
			const price = again * 1000 + known * 10 + sitting.length;
			if (!best || price < best.cost) best = { table, cost: price };
		}
		const table = best?.table ?? tables[0] ?? null;
		const sitting = there.get(table ?? '');
		sitting?.push({ person, trail });
		if (sitting?.length === room) full++;
		cost += best?.cost ?? 0;
		return { person, table };
	});
	return { seats, cost };
}

/** The seats of the next round. `stay` are the rapporteurs, by table. */
export function rotate(
	travellers: readonly Traveller[],
	tables: readonly string[],
	stay: ReadonlyMap<string, readonly Traveller[]>,
	seed: string
): Seats {
	if (tables.length === 0) return [];
	const chance = chanceOf(seed);
	const tries = travellers.length > fewEnough ? 1 : draws;
	let best = draw(travellers, tables, stay);
	for (let i = 1; i < tries; i++) {
		const other = draw(chance.shuffle(travellers), tables, stay);
		if (other.cost < best.cost) best = other;
	}
	return best.seats;
}
