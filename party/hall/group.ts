// What waits to be stored together. A few commands are stored at once; in a crowd, those that come in the
// meantime share one commit, which costs the disk no more than one of them would.

import type { Surroundings } from './seat.ts';

/** In a crowd, a commit every so many milliseconds, after a burst of a few; what can wait, waits this long. */
const every = 12;
const burst = 3;
const soon = 50;
/** However slow the disk was, what came while it wrote is heard within this time. */
const hearing = 30;

export class Group<Item> {
	readonly #around: Pick<Surroundings, 'now' | 'after'>;
	readonly #drain: (items: readonly Item[]) => boolean;
	#waiting: Item[] = [];
	#drained = -Infinity;
	/** When all commits so far are paid for, at one every `every`. */
	#paid = -Infinity;
	/** When what waits is stored. */
	#due = Infinity;
	/** Commits that may still be on their way to the disk; when something was last heard meanwhile. */
	#writing = 0;
	#heard = 0;

	/** `drain` says whether anything was stored: a refusal costs the disk nothing. */
	constructor(
		around: Pick<Surroundings, 'now' | 'after'>,
		drain: (items: readonly Item[]) => boolean
	) {
		this.#around = around;
		this.#drain = drain;
	}

	/** A slow disk blocks everything while it writes: those who spoke meanwhile get time to join the next commit. */
	#hear(): number {
		const now = this.#around.now();
		// A clock that was set back owes nothing.
		if (now < this.#drained) this.#drained = this.#paid = -Infinity;
		const took = this.#writing > 0 ? Math.min(hearing, now - this.#heard) : 0;
		if (took * 2 > every) this.#paid = Math.max(this.#paid, now + took + (burst - 1) * every);
		this.#heard = now;
		return now;
	}

	/** Drains at once while the room is quiet, with the others a little later otherwise. Order is kept. */
	add(item: Item, when: 'now' | 'soon' = 'now'): void {
		this.#waiting.push(item);
		const now = this.#hear();
		const due = when === 'now' ? this.#paid - (burst - 1) * every : this.#drained + soon;
		// An overloaded room commits late: each commit then takes everything that has come, not only what was there when it fell due.
		if (due >= this.#due) return;
		if (due <= now) return this.#go();
		this.#due = due;
		this.#around.after(due - now, () => this.#due === due && this.#go());
	}

	#go(): void {
		const items = this.#waiting;
		this.#waiting = [];
		this.#due = Infinity;
		if (!this.#drain(items)) return;
		const now = this.#around.now();
		this.#drained = this.#heard = now;
		this.#paid = Math.max(this.#paid, now) + every;
		this.#writing += 1;
		this.#around.after(0, () => {
			this.#hear();
			this.#writing -= 1;
		});
	}
}
