// The session as it stands: its journal, folded, and kept in step with what is written. What is in
// memory is never ahead of the ledger, nor behind it. Snapshots only shorten the way.

import type { Entry } from '../../src/lib/workshop/event.ts';
import { evolve, replay, resume, rewrites } from '../../src/lib/workshop/evolve.ts';
import { emptyWorkshop, type Workshop } from '../../src/lib/workshop/state.ts';
import type { Ledger, Line, Snapshot } from './ledger.ts';
import { Pieces, type Sizes } from './pieces.ts';

/** A line that may be written, and the session after it; `rewritten` when the past must be folded again. */
export type Draft = { readonly line: Line; readonly after: Workshop | 'rewritten' };

/** The session after its line `rev`; the next waking would start from the snapshot of line `from`. */
export type Standing = {
	readonly workshop: Workshop;
	readonly rev: number;
	readonly from: number;
};

export class Fold {
	readonly #ledger: Ledger;
	readonly #build: string;
	readonly #pieces: Pieces;
	#standing: Standing = { workshop: emptyWorkshop, rev: 0, from: 0 };

	/** How many times the past changed: an undo, somebody who asked to be forgotten. */
	rewritings = 0;

	constructor(ledger: Ledger, build: string, sizes?: Sizes) {
		this.#ledger = ledger;
		this.#build = build;
		this.#pieces = new Pieces(ledger, build, sizes);
	}

	get workshop(): Workshop {
		return this.#standing.workshop;
	}

	/** The place of the last line of the journal. */
	get rev(): number {
		return this.#standing.rev;
	}

	/** How many lines the next waking would fold. */
	get tail(): number {
		return this.rev - this.#standing.from;
	}

	/** All that is in memory: what to come back to when later writing was not kept. */
	get standing(): Standing {
		return this.#standing;
	}

	comeBack(standing: Standing): void {
		this.#pieces.forget();
		this.#standing = standing;
	}

	#resume(snapshot: Snapshot): boolean {
		try {
			const { seq } = snapshot;
			const lines = this.#ledger.since(seq);
			const workshop = resume(this.#pieces.read(snapshot), lines);
			if (workshop) this.#standing = { workshop, rev: lines.at(-1)?.seq ?? seq, from: seq };
			return workshop !== undefined;
		} catch {
			return false;
		}
	}

	/** Forgets what is in memory and reads the ledger, from the newest snapshot that still holds. A disk that cannot wipe the bad ones now keeps nobody out. */
	wake(): void {
		this.#read((from) => {
			try {
				this.#ledger.dropSnapshots(from);
			} catch {
				// It does not hold the next time either.
			}
		});
	}

	#read(drop: (from: number) => void): void {
		this.#pieces.forget();
		for (const snapshot of this.#build === '' ? [] : this.#ledger.snapshots(this.#build)) {
			if (this.#resume(snapshot)) return;
			drop(snapshot.seq);
			this.#pieces.forget();
		}
		const entries = this.#ledger.all();
		this.#standing = { workshop: replay(entries), rev: entries.at(-1)?.seq ?? 0, from: 0 };
	}

	/** What this line would make of the session. Nothing is written, nothing changes. */
	draft(line: Line): Draft {
		const entry: Entry = { ...line, seq: this.rev + 1 };
		return { line, after: rewrites(entry) ? 'rewritten' : evolve(this.workshop, entry) };
	}

	/** Writes the line, then moves on to the session after it; false when its id is already there. To be called inside `atomically`. */
	write({ line, after }: Draft): boolean {
		const entry = this.#ledger.append(line);
		if (!entry) return false;
		const { seq } = entry;
		const erased = line.events.find((event) => event.type === 'personErased');
		if (erased) {
			this.#ledger.forget(erased.person, seq);
			this.#ledger.dropSnapshots(0);
		}
		if (after === 'rewritten') {
			this.rewritings += 1;
			this.#read((from) => this.#ledger.dropSnapshots(from));
		} else this.#standing = { ...this.#standing, workshop: after, rev: seq };
		return true;
	}

	/** Keeps the session as it stands, for the next waking: a slice at each step, so that others are heard meanwhile. */
	*snapshot(): Generator<undefined> {
		if (this.#build === '' || this.tail === 0) return;
		const { workshop, rev } = this.#standing;
		if (!(yield* this.#pieces.keep(workshop, rev))) return;
		this.#standing = { ...this.#standing, from: rev };
		yield;
		yield* this.#pieces.wipe();
	}
}
