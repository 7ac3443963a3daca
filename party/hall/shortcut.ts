// When the session is kept as it stands, so that waking does not read the whole journal: now and then
// in a crowd, and once the room is quiet, which is before it sleeps.

import type { Fold } from './fold.ts';
import type { Surroundings } from './seat.ts';

/** How many lines waking may have to fold: in a crowd (as many as there are people, if that is more), and after a quiet moment; and how long is quiet, in milliseconds. */
const crowded = 500;
const worthwhile = 50;
const quiet = 2000;

type Kept = Pick<Fold, 'tail' | 'rev' | 'workshop' | 'snapshot'>;

export class Shortcut {
	readonly #around: Pick<Surroundings, 'after' | 'report'>;
	readonly #fold: Kept;
	#rev = 0;
	#armed = false;

	constructor(around: Pick<Surroundings, 'after' | 'report'>, fold: Kept) {
		this.#around = around;
		this.#fold = fold;
	}

	/** A snapshot grows with its people: the more there are, the rarer it is while they speak. */
	#isCrowded(): boolean {
		return this.#fold.tail >= Math.max(crowded, this.#fold.workshop.people.size);
	}

	/** Something was written, or read again. The snapshot comes later: answers go first. */
	moved(): void {
		const { tail, rev } = this.#fold;
		if (this.#armed || tail < worthwhile) return;
		this.#armed = true;
		this.#rev = rev;
		this.#around.after(this.#isCrowded() ? 0 : quiet, () => this.#look());
	}

	#look(): void {
		this.#armed = false;
		if (!this.#isCrowded() && this.#fold.rev !== this.#rev) return this.moved();
		this.#armed = true;
		this.#keep(this.#fold.snapshot());
	}

	/** Writes a slice, then the next one once those who spoke meanwhile are heard. */
	#keep(slices: Iterator<undefined>): void {
		try {
			if (!slices.next().done) return this.#around.after(0, () => this.#keep(slices));
		} catch (error) {
			this.#around.report(error);
		}
		this.#armed = false;
	}
}
