// A clock that nobody waits for: things happen in the order of their time, and of their asking within
// one instant. The same asks give the same order, always.

type Due = { readonly at: number; readonly order: number; work: (() => void) | null };

const isBefore = (a: Due, b: Due) => a.at < b.at || (a.at === b.at && a.order < b.order);

export class Clock {
	now: number;
	/** How many promises somebody waits for: as long as there is one, each instant lets them settle. */
	unsettled = 0;
	readonly #heap: Due[] = [];
	#order = 0;

	constructor(now: number) {
		this.now = now;
	}

	/** Does the work after some milliseconds, unless it is called off. */
	after(ms: number, work: () => void): () => void {
		const due: Due = { at: this.now + Math.max(0, ms), order: this.#order++, work };
		this.#push(due);
		return () => {
			due.work = null;
		};
	}

	#push(due: Due): void {
		const heap = this.#heap;
		let at = heap.push(due) - 1;
		while (at > 0) {
			const up = (at - 1) >> 1;
			const parent = heap[up];
			if (!parent || !isBefore(due, parent)) break;
			heap[at] = parent;
			at = up;
		}
		heap[at] = due;
	}

	#pop(): Due | undefined {
		const heap = this.#heap;
		const first = heap[0];
		const last = heap.pop();
		if (!first || !last || heap.length === 0) return first;
		let at = 0;
		for (;;) {
			const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
			const least = right && left && isBefore(right, left) ? right : left;
			if (!least || !isBefore(least, last)) break;
			heap[at] = least;
			at = 2 * at + (least === left ? 1 : 2);
		}
		heap[at] = last;
		return first;
	}

	/** Lets time go by. */
	async pass(ms: number): Promise<void> {
		const end = this.now + ms;
		for (let first = this.#heap[0]; first && first.at <= end; first = this.#heap[0]) {
			this.#pop();
			this.now = first.at;
			first.work?.();
			for (let turn = 0; turn < 12 && this.unsettled > 0; turn++) await null;
		}
		this.now = end;
	}
}
