// One id, one answer. A command may come twice: from two pages of one person, or late, from a socket
// that was given up. What was kept is in the journal; what wrote nothing is remembered here, so that a
// second copy never contradicts the answer that a page was given.

import type { Outcome } from './answer.ts';

/** More than can be in flight at once; when the room sleeps they are forgotten, and nothing is in flight. */
const most = 4000;

export class Verdicts {
	readonly #given = new Map<string, Outcome>();

	/** A passing trouble is no answer, and what is kept is known without this. */
	remember(id: string, outcome: Outcome): void {
		if (outcome === 'kept' || (outcome !== 'nothing' && outcome.refused === 'not-kept')) return;
		this.#given.set(id, outcome);
		if (this.#given.size <= most) return;
		for (const [oldest] of this.#given) return void this.#given.delete(oldest);
	}

	/** What was answered before. */
	given(id: string | undefined): Outcome | undefined {
		return id === undefined ? undefined : this.#given.get(id);
	}
}
