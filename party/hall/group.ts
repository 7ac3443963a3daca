// What waits to be stored together. Few at a time, commands are stored at once; in a crowd, all that
// came in the meantime share one commit, which costs the disk as much as one of them would.

import type { Surroundings } from './seat.ts';

/** In a crowd, a commit every so many milliseconds, after so many at once; what can wait a little, does. */
const every = 12;
const burst = 3;
const soon = 50;

export class Group<Item> {
	readonly #around: Pick<Surroundings, 'now' | 'after'>;
	readonly #drain: (items: readonly Item[]) => boolean;
	#waiting: Item[] = [];
	#drained = -Infinity;
	/** When all commits so far are paid for, at one every `every`. */
	#paid = -Infinity;
	/** When what waits is stored. */
	#due = Infinity;

	/** `drain` says whether something was stored: what is refused costs the disk nothing. */
	constructor(
		around: Pick<Surroundings, 'now' | 'after'>,
		drain: (items: readonly Item[]) => boolean
	) {
		this.#around = around;
		this.#drain = drain;
	}

	/** Drains at once while the room is quiet, with the others a little later otherwise. Order is kept. */
	add(item: Item, when: 'now' | 'soon' = 'now'): void {
		this.#waiting.push(item);
		const now = this.#around.now();
		// A clock that was set back owes nothing.
		if (now < this.#drained) this.#drained = this.#paid = -Infinity;
		const due = when === 'now' ? this.#paid - (burst - 1) * every : this.#drained + soon;
		if (due <= now) return this.#go();
		if (due >= this.#due) return;
		this.#due = due;
		this.#around.after(due - now, () => this.#due === due && this.#go());
	}

	#go(): void {
		const items = this.#waiting;
		this.#waiting = [];
		this.#due = Infinity;
		if (!this.#drain(items)) return;
		const began = this.#around.now();
		this.#drained = began;
		this.#paid = Math.max(this.#paid, began) + every;
		this.#around.after(0, () => this.#wrote(this.#around.now() - began));
	}

	/** A slow disk holds everything up while it writes: as long again is left for others to join the next commit. */
	#wrote(took: number): void {
		if (took * 2 <= every) return;
		const free = this.#around.now() + took + (burst - 1) * every;
		this.#paid = Math.max(this.#paid, free);
	}
}
