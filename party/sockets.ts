// The sockets of one room: how many there are, and which may go first when there is no place for more.

/** Sockets of one room: 5,000 people, and some of them on two pages. */
const most = 8000;
/** Kept for those who show who they are at the door. */
const kept = 1000;
/** How long a socket is given to say who it is once the room is full, and how often it is looked, in milliseconds. */
const patience = 10_000;
const pause = 1000;

export class Sockets {
	/** Those that are open, or were told to close and have not said that they did; and since when. */
	readonly #since = new Map<string, number>();
	#lookedAt = -Infinity;

	came(id: string, now: number): void {
		this.#since.set(id, now);
	}

	left(id: string): void {
		this.#since.delete(id);
	}

	/** Since when it is open. */
	since(id: string): number | undefined {
		return this.#since.get(id);
	}

	/** Whether one more may open. */
	hasRoom(known: boolean): boolean {
		return this.#since.size < (known ? most : most - kept);
	}

	/** Those that have been open for long enough to say who they are; none when it has just been looked. */
	old(now: number): readonly string[] {
		if (Math.abs(now - this.#lookedAt) < pause) return [];
		this.#lookedAt = now;
		return [...this.#since].filter(([, since]) => now - since > patience).map(([id]) => id);
	}
}
