// Dealing people to tables: even numbers, no table of one, each structure spread when asked. The same
// people dealt by the same command sit in the same places.

import { chanceOf } from '../../base/chance.ts';
import type { Seats } from './table.ts';

export type Guest = {
	readonly person: string;
	/** What she must be spread by, in lower case; `''` when she did not say. */
	readonly structure: string;
	/** Where she sits and stays; she takes a place there. */
	readonly table?: string;
};

type Heap = { readonly id: string; size: number; readonly structures: Map<string, number> };

/** People of one structure after another, the largest first, so that each is dealt over many tables. */
function inStructures(guests: readonly Guest[]): readonly Guest[] {
	const groups = new Map<string, Guest[]>();
	for (const guest of guests) {
		const key = guest.structure || `alone ${guest.person}`;
		groups.set(key, [...(groups.get(key) ?? []), guest]);
	}
	return [...groups.values()].toSorted((a, b) => b.length - a.length).flat();
}

function put(heap: Heap, { structure }: Guest): void {
	heap.size++;
	heap.structures.set(structure, (heap.structures.get(structure) ?? 0) + 1);
}

/**
 * A seat for each guest who has none. With more tables than pairs of people, the last tables stay empty
 * rather than leave someone alone.
 */
export function deal(
	guests: readonly Guest[],
	tables: readonly string[],
	{ seed, balanced }: { readonly seed: string; readonly balanced: boolean }
): Seats {
	const heaps = tables.map((id): Heap => ({ id, size: 0, structures: new Map() }));
	for (const guest of guests) {
		const heap = heaps.find(({ id }) => id === guest.table);
		if (heap) put(heap, guest);
	}
	const standing = guests.filter(({ table }) => table === undefined || !tables.includes(table));
	const drawn = chanceOf(seed).shuffle(standing);
	const used = Math.max(1, Math.min(tables.length, Math.floor(guests.length / 2)));
	const open = heaps.filter(({ size }, i) => size > 0 || i < used);
	return (balanced ? inStructures(drawn) : drawn).flatMap((guest) => {
		const same = (heap: Heap) =>
			balanced && guest.structure !== '' ? (heap.structures.get(guest.structure) ?? 0) : 0;
		const least = Math.min(...open.map(({ size }) => size));
		const [heap] = open.filter(({ size }) => size === least).toSorted((a, b) => same(a) - same(b));
		if (!heap) return [];
		put(heap, guest);
		return [{ person: guest.person, table: heap.id }];
	});
}
