// What waits to be stored together. Alone, a command is stored at once; in a crowd, all that came in
// the meantime share one commit, which costs the disk as much as one of them would.

import type { Surroundings } from './seat.ts';

/** At most this many commits, within this many milliseconds: eighty a second in a crowd. */
const commits = 1;
const within = 12;

export class Group<Item> {
	readonly #around: Pick<Surroundings, 'now' | 'after'>;
	readonly #drain: (items: readonly Item[]) => void;
	#waiting: Item[] = [];
	#drained: readonly number[] = [];
	#armed = false;

	constructor(
		around: Pick<Surroundings, 'now' | 'after'>,
		drain: (items: readonly Item[]) => void
	) {
		this.#around = around;
		this.#drain = drain;
	}

	/** Drains at once while the room is quiet, with the others a little later otherwise. Order is kept. */
	add(item: Item): void {
		this.#waiting.push(item);
		if (this.#armed) return;
		const now = this.#around.now();
		this.#drained = this.#drained.filter((at) => at <= now && now - at < within);
		const [oldest = now] = this.#drained;
		if (this.#drained.length < commits) return this.#go();
		this.#armed = true;
		this.#around.after(within - (now - oldest), () => this.#go());
	}

	#go(): void {
		const items = this.#waiting;
		this.#waiting = [];
		this.#armed = false;
		this.#drained = [...this.#drained, this.#around.now()].slice(-commits);
		this.#drain(items);
	}
}
