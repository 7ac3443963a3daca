// Things found by key and kept in order of arrival, in immutable plain data: a new shelf shares nearly all
// of the former one, so that adding the thousandth thing costs no more than the tenth.

const chunkSize = 64;
const bucketCount = 256;

type Place = readonly [key: string, at: number];

/** Any number of things, each under its key. */
export type Shelf<T> = {
	readonly size: number;
	/** Keys and things in order, a few dozen at a time. */
	readonly chunks: readonly (readonly (readonly [key: string, thing: T])[])[];
	/** Where each key stands. */
	readonly buckets: readonly (readonly Place[])[];
};

const noPlaces: readonly Place[] = [];

/** Nothing yet. */
export const emptyShelf: Shelf<never> = { size: 0, chunks: [], buckets: [] };

/** A bucket for a key: FNV-1a, by UTF-16 unit. */
function bucketOf(key: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
	return (hash >>> 0) % bucketCount;
}

function placeOf<T>(shelf: Shelf<T>, key: string): number | undefined {
	return shelf.buckets[bucketOf(key)]?.find(([one]) => one === key)?.[1];
}

/** What is kept under this key. */
export function onShelf<T>(shelf: Shelf<T>, key: string): T | undefined {
	const place = placeOf(shelf, key);
	if (place === undefined) return undefined;
	return shelf.chunks[Math.floor(place / chunkSize)]?.[place % chunkSize]?.[1];
}

/** Keeps a thing under its key: in the place that the key had, or last. */
export function shelve<T>(shelf: Shelf<T>, key: string, thing: T): Shelf<T> {
	const known = placeOf(shelf, key);
	const place = known ?? shelf.size;
	const chunk = Math.floor(place / chunkSize);
	const chunks = shelf.chunks.slice();
	const things = (chunks[chunk] ?? []).slice();
	things[place % chunkSize] = [key, thing];
	chunks[chunk] = things;
	if (known !== undefined) return { ...shelf, chunks };
	const buckets =
		shelf.size === 0 ? Array.from({ length: bucketCount }, () => noPlaces) : shelf.buckets.slice();
	const bucket = bucketOf(key);
	buckets[bucket] = [...(buckets[bucket] ?? noPlaces), [key, place]];
	return { size: shelf.size + 1, chunks, buckets };
}

/** The shelf without this key. Costs as much as the shelf is long. */
export function unshelve<T>(shelf: Shelf<T>, key: string): Shelf<T> {
	return placeOf(shelf, key) === undefined
		? shelf
		: shelfOf(keyed(shelf).filter(([one]) => one !== key));
}

/** A shelf of these, in this order. */
export function shelfOf<T>(pairs: Iterable<readonly [string, T]>): Shelf<T> {
	let shelf: Shelf<T> = emptyShelf;
	for (const [key, thing] of pairs) shelf = shelve(shelf, key, thing);
	return shelf;
}

/** Keys with their things, in order. */
export function keyed<T>(shelf: Shelf<T>): readonly (readonly [key: string, thing: T])[] {
	return shelf.chunks.flat();
}

/** The things alone, in order. */
export function things<T>(shelf: Shelf<T>): readonly T[] {
	return keyed(shelf).map(([, thing]) => thing);
}
