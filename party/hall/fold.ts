// The session as it stands: its journal, folded, and kept in step with what is written. What is in
// memory is never ahead of the ledger, nor behind it.

import type { Entry } from '../../src/lib/workshop/event.ts';
import { evolve, replay, rewrites } from '../../src/lib/workshop/evolve.ts';
import { emptyWorkshop, type Workshop } from '../../src/lib/workshop/state.ts';
import type { Ledger, Line } from './ledger.ts';

/** A line that may be written, and the session after it; folding the whole journal again is left for later. */
export type Draft = { readonly line: Line; readonly after: Workshop | 'rewritten' };

export class Fold {
	readonly #ledger: Ledger;
	#workshop: Workshop = emptyWorkshop;
	#rev = 0;

	constructor(ledger: Ledger) {
		this.#ledger = ledger;
	}

	get workshop(): Workshop {
		return this.#workshop;
	}

	/** The place of the last line of the journal. */
	get rev(): number {
		return this.#rev;
	}

	/** Forgets what is in memory and reads the ledger. */
	wake(): void {
		const entries = this.#ledger.all();
		this.#workshop = replay(entries);
		this.#rev = entries.at(-1)?.seq ?? 0;
	}

	/** What this line would make of the session. Nothing is written, nothing changes. */
	draft(line: Line): Draft {
		const entry: Entry = { ...line, seq: this.#rev + 1 };
		return { line, after: rewrites(entry) ? 'rewritten' : evolve(this.#workshop, entry) };
	}

	/** Writes the line, then moves on to the session after it. To be called inside `atomically`. */
	write({ line, after }: Draft): void {
		const { seq } = this.#ledger.append(line);
		const erased = line.events.find((event) => event.type === 'personErased');
		if (erased) this.#ledger.forget(erased.person, seq);
		this.#workshop = after === 'rewritten' ? replay(this.#ledger.all()) : after;
		this.#rev = seq;
	}
}
