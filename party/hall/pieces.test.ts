// A snapshot written in slices: what has not changed is not written again, and whatever happens meanwhile,
// the room wakes as it was, and nothing stays that nobody needs.

import { describe, expect, it } from 'vitest';
import { after, at, opened, withPeople, words, type Said } from '../../src/lib/workshop/given.ts';
import { Fold } from './fold.ts';
import { MemoryLedger } from './given.ts';

/** Each part in a piece of its own, each piece in a slice of its own. */
const fine = { long: 1, slice: 1 };

const people = Array.from({ length: 20 }, (_, i) => `p${i}`);
const first = after(
	at(withPeople(opened(), ...people), 'words', 'collect'),
	...people.map((who): Said => [who, words('words', `dit par ${who}`)])
);
const second = at(first, 'board', 'collect');
const forgotten = after(second, ['p3', { type: 'eraseMine' }]);

/** The ledger and what is folded of it, after so many lines of this day. */
function lived({ journal }: typeof first, ledger = new MemoryLedger()) {
	const fold = new Fold(ledger, 'b', fine);
	fold.wake();
	for (const { seq, ...line } of journal.slice(fold.rev)) fold.write(fold.draft(line));
	return { ledger, fold };
}

const woken = (ledger: MemoryLedger) => {
	const fold = new Fold(ledger, 'b', fine);
	fold.wake();
	return fold;
};

describe('a snapshot in slices', () => {
	it('writes again only what has changed since the last one', () => {
		const { ledger, fold } = lived(first);
		Array.from(fold.snapshot());
		const before = new Set(ledger.pieces.map(({ id }) => id));
		const again = lived(second, ledger).fold;
		Array.from(again.snapshot());
		const fresh = ledger.pieces.filter(({ id }) => !before.has(id)).map(({ text }) => text);
		expect(fresh.filter((text) => text.startsWith('{"steps":')).length).toBe(1);
		expect(fresh.join('')).not.toContain('dit par');
		expect(woken(ledger).workshop).toEqual(second.state);
	});

	it('is of the line at which it began, whatever is said meanwhile', () => {
		const { ledger, fold } = lived(first);
		const slices = fold.snapshot();
		slices.next();
		for (const { seq, ...line } of second.journal.slice(fold.rev)) fold.write(fold.draft(line));
		Array.from(slices);
		expect([...ledger.snapshots('b')].map(({ seq }) => seq)).toEqual([first.journal.length]);
		expect(fold.tail).toBe(second.journal.length - first.journal.length);
		expect(woken(ledger).workshop).toEqual(second.state);
	});

	it('is given up when somebody asks to be forgotten meanwhile, and nothing of hers stays in it', () => {
		const { ledger, fold } = lived(second);
		const slices = fold.snapshot();
		while (!ledger.pieces.some(({ text }) => text.includes('dit par p3'))) slices.next();
		for (const { seq, ...line } of forgotten.journal.slice(fold.rev)) fold.write(fold.draft(line));
		expect(ledger.pieces).toEqual([]);
		expect(slices.next().done).toBe(true);
		expect(ledger.pieces).toEqual([]);
		Array.from(fold.snapshot());
		expect(JSON.stringify(ledger.pieces)).not.toContain('dit par p3');
		expect(woken(ledger).workshop).toEqual(forgotten.state);
	});

	it('cut short by the end of the process changes nothing, and what was written of it is wiped by the next', () => {
		const { ledger, fold } = lived(first);
		const slices = fold.snapshot();
		for (let i = 0; i < 3; i++) slices.next();
		const cut = ledger.pieces.length;
		expect([cut > 0, [...ledger.snapshots('b')]]).toEqual([true, []]);
		const next = woken(ledger);
		expect(next.workshop).toEqual(first.state);
		Array.from(next.snapshot());
		const [made] = ledger.snapshots('b');
		expect(ledger.pieces.map(({ id }) => id).toSorted()).toEqual(
			made?.pieces.map(({ id }) => id).toSorted()
		);
		expect(woken(ledger).workshop).toEqual(first.state);
	});

	it('of which a piece is missing, or cannot be read, is as if it were not there', () => {
		for (const spoil of [(id: number) => [id + 99], (id: number) => [id]]) {
			const { ledger, fold } = lived(first);
			const broken = ledger.keepPiece('b', '{"people":');
			ledger.keepSnapshot({ seq: fold.rev, build: 'b', pieces: spoil(broken) });
			expect(woken(ledger).workshop).toEqual(first.state);
			expect(ledger.pieces).toEqual([]);
		}
	});

	it('that does not hold, on a disk where nothing can be wiped now, keeps no room from waking', () => {
		class Full extends MemoryLedger {
			override dropSnapshots(): never {
				throw new Error('the disk is full');
			}
		}
		const { ledger, fold } = lived(first, new Full());
		ledger.keepSnapshot({ seq: fold.rev, build: 'b', pieces: [] });
		expect(woken(ledger).workshop).toEqual(first.state);
	});

	it('made after waking from another shares what has not changed with it', () => {
		const { ledger, fold } = lived(first);
		Array.from(fold.snapshot());
		const count = ledger.pieces.length;
		const next = woken(ledger);
		const line = second.journal.at(next.rev);
		if (!line) throw new Error('there is a next line');
		next.write(next.draft(line));
		Array.from(next.snapshot());
		expect(ledger.pieces.length).toBeLessThan(count + 5);
		expect(woken(ledger).rev).toBe(next.rev);
	});
});
