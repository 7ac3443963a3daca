// When the session is kept as it stands, so that waking does not read the whole journal: now and then
// in a crowd, and once the room is quiet, which is before it sleeps.

import type { Fold } from './fold.ts';
import type { Surroundings } from './seat.ts';

/** Lines that waking may fold, after a crowd and after a quiet moment; and how long is quiet, in milliseconds. */
const crowded = 500;
const worthwhile = 50;
const quiet = 2000;

export class Shortcut {
	readonly #around: Pick<Surroundings, 'after' | 'report'>;
	readonly #fold: Fold;
	#rev = 0;
	#armed = false;

	constructor(around: Pick<Surroundings, 'after' | 'report'>, fold: Fold) {
		this.#around = around;
		this.#fold = fold;
	}

	/** Something was written, or read again. What is to be kept is kept later: answers go first. */
	moved(): void {
		const { tail, rev } = this.#fold;
		if (this.#armed || tail < worthwhile) return;
		this.#armed = true;
		this.#rev = rev;
		this.#around.after(tail < crowded ? quiet : 0, () => this.#look());
	}

	#look(): void {
		this.#armed = false;
		const { tail, rev } = this.#fold;
		if (tail < crowded && rev !== this.#rev) return this.moved();
		try {
			this.#fold.snapshot();
		} catch (error) {
			this.#around.report(error);
		}
	}
}
