// When a room keeps the session as it stands: later, in slices, one snapshot at a time.

import { expect, it } from 'vitest';
import { emptyWorkshop } from '../../src/lib/workshop/state.ts';
import { Handmade } from './given.ts';
import { Shortcut } from './shortcut.ts';

/** A session whose snapshots take three slices. */
function session(tail: number) {
	const kept = { begun: 0, done: 0 };
	const fold = {
		tail,
		rev: 1,
		workshop: emptyWorkshop,
		*snapshot(): Generator<undefined> {
			kept.begun++;
			yield;
			yield;
			kept.done++;
		}
	};
	const around = new Handmade();
	return { kept, fold, around, shortcut: new Shortcut(around, fold) };
}

it('waits until the room is quiet', () => {
	const { kept, fold, around, shortcut } = session(100);
	shortcut.moved();
	around.pass(1500);
	fold.rev = 2;
	around.pass(1000);
	expect(kept.begun).toBe(0);
	around.pass(2000);
	expect(kept.done).toBe(1);
});

it('few lines are not worth it', () => {
	const { kept, around, shortcut } = session(10);
	shortcut.moved();
	around.pass(10_000);
	expect(kept.begun).toBe(0);
});

it('one snapshot at a time, whatever is said meanwhile', () => {
	const { kept, around, shortcut } = session(1000);
	const { after } = around;
	Object.assign(around, {
		after: (ms: number, work: () => void) =>
			after(ms, () => {
				work();
				if (kept.done === 0) shortcut.moved();
			})
	});
	shortcut.moved();
	around.pass(100);
	expect(kept).toEqual({ begun: 1, done: 1 });
});
