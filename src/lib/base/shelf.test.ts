import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	emptyShelf,
	keyed,
	onShelf,
	shelfOf,
	shelve,
	things,
	unshelve,
	type Shelf
} from './shelf.ts';

const key = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('__proto__', 'constructor', ''));
const act = fc.record({ key, thing: fc.nat(), away: fc.boolean() });

test('keeps what a Map keeps, in the same order, through any acts', () => {
	fc.assert(
		fc.property(fc.array(act, { maxLength: 300 }), (acts) => {
			const map = new Map<string, number>();
			let shelf: Shelf<number> = emptyShelf;
			for (const { key, thing, away } of acts) {
				if (away) map.delete(key);
				else map.set(key, thing);
				shelf = away ? unshelve(shelf, key) : shelve(shelf, key, thing);
				expect(onShelf(shelf, key)).toBe(map.get(key));
			}
			expect(keyed(shelf)).toEqual([...map]);
			expect(things(shelf)).toEqual([...map.values()]);
			expect(shelf.size).toBe(map.size);
		})
	);
});

test('a former shelf stays as it was', () => {
	const before = shelfOf([
		['a', 1],
		['b', 2]
	]);
	const after = shelve(shelve(before, 'a', 10), 'c', 3);
	expect(keyed(before)).toEqual([
		['a', 1],
		['b', 2]
	]);
	expect(keyed(after)).toEqual([
		['a', 10],
		['b', 2],
		['c', 3]
	]);
});

test('is the same after having been written down and read again', () => {
	const shelf = shelfOf(Array.from({ length: 200 }, (_, n) => [`k${n}`, n] as const));
	const read: Shelf<number> = JSON.parse(JSON.stringify(shelf));
	expect(read).toEqual(shelf);
	expect(onShelf(read, 'k150')).toBe(150);
});
