// Laws of waking: a snapshot is a shorter way to the state, never another state. With snapshots taken
// anywhere, or all of them lost, the room wakes as it was.

import { describe, expect } from 'vitest';
import { Fold } from '../../party/hall/fold.ts';
import { MemoryLedger } from '../../party/hall/given.ts';
import { resume, rewrites } from '../../src/lib/workshop/evolve.ts';
import { law, type Life } from './life.ts';

/** Writes a life down line by line, beginning a snapshot at every so many; of each, so many slices are written after each line. */
function lived({ last }: Life, every: number, slices = Infinity) {
	const ledger = new MemoryLedger();
	const fold = new Fold(ledger, 'law', slices < Infinity ? { long: 1, slice: 1 } : undefined);
	let snapshot: Iterator<undefined> | undefined;
	for (const { seq, ...line } of last.journal) {
		fold.write(fold.draft(line));
		if (seq % every === 0) snapshot ??= fold.snapshot();
		for (let i = 0; snapshot && i < slices; i++) if (snapshot.next().done) snapshot = undefined;
	}
	return { ledger, fold };
}

function woken(ledger: MemoryLedger, build = 'law'): Fold {
	const fold = new Fold(ledger, build);
	fold.wake();
	return fold;
}

describe('law 2: dropping all snapshots changes nothing', () => {
	law('whenever they were taken', 20, (life) => {
		for (const every of [1, 7, 40]) {
			const { ledger, fold } = lived(life, every);
			expect(fold.workshop).toEqual(life.last.state);
			expect(woken(ledger)).toMatchObject({ workshop: life.last.state, rev: fold.rev });
			ledger.dropSnapshots(0);
			expect(woken(ledger)).toMatchObject({ workshop: life.last.state, rev: fold.rev });
		}
	});

	law(
		'nor does what others say while one is written, a part of the session at a time',
		20,
		(life) => {
			for (const [every, slices] of [
				[1, 1],
				[3, 2],
				[10, 5]
			] as const) {
				const { ledger, fold } = lived(life, every, slices);
				expect(fold.workshop).toEqual(life.last.state);
				expect(woken(ledger)).toMatchObject({ workshop: life.last.state, rev: fold.rev });
			}
		}
	);

	law('nor does a snapshot of other code, or one that cannot be read', 10, (life) => {
		const { ledger } = lived(life, 5);
		expect(woken(ledger, 'other').workshop).toEqual(life.last.state);
		const broken = ledger.keepPiece('law', '[["people",');
		ledger.keepSnapshot({ seq: 3, build: 'law', pieces: [broken] });
		expect(woken(ledger).workshop).toEqual(life.last.state);
	});

	law(
		'going on from anywhere comes to the same, or says that it cannot',
		40,
		({ moments, last }) => {
			for (const cut of [0.2, 0.6, 0.95]) {
				const { state, journal } = moments[Math.floor(moments.length * cut)]?.before ?? last;
				const after = last.journal.slice(journal.length);
				const resumed = resume(JSON.parse(JSON.stringify(state)), after);
				if (resumed) expect(resumed).toEqual(last.state);
				else expect(after.some(rewrites)).toBe(true);
			}
		}
	);
});
