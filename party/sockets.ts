// The sockets of one room: how many there are, and which may go first when there is no place for more.

/** Sockets of one room: 5,000 people, and some of them on two pages. */
const most = 8000;
/** Kept for those who prove who they are at the door. */
const kept = 1000;
/** Once the room is full: how long a socket may stay silent, and how often that is checked, in milliseconds. */
const patience = 10_000;
const pause = 1000;

export class Sockets {
	/** When each one opened; those told to close stay here until they have. */
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

	/** Those that have had long enough to say hello; none when this was checked a moment ago. */
	old(now: number): readonly string[] {
		if (Math.abs(now - this.#lookedAt) < pause) return [];
		this.#lookedAt = now;
		return [...this.#since].filter(([, since]) => now - since > patience).map(([id]) => id);
	}
}
