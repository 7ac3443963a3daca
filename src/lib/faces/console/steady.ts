// Two consoles lead one room: what a key does can change under the finger just before it is pressed. A
// press that comes right after such a change was meant for what stood there, and is not taken for the rest.

/** Milliseconds in which nobody can have read what another console has just changed. */
export const unread = 700;

export class Steady {
	#place: string | undefined;
	#changedAt = -Infinity;
	/** Until when a change is what this console asked for; for ever while the room has not answered. */
	#mineUntil = -Infinity;

	/** Where the room stands now; any change that this console did not ask for counts from here. */
	see(place: string, at: number): void {
		const moved = this.#place !== undefined && place !== this.#place;
		this.#place = place;
		if (moved && at > this.#mineUntil) this.#changedAt = at;
	}

	/** This console asks the room for something. */
	asked(): void {
		this.#mineUntil = Infinity;
	}

	/** The room answered: what was done shows a moment later; `late` when it had moved on before. */
	answered(late: boolean, at: number): void {
		this.#mineUntil = at + unread;
		if (late) this.#changedAt = at;
	}

	/** Whether another console has moved the room on, too short a time ago to have been read. */
	isUnread(at: number): boolean {
		return at - this.#changedAt < unread;
	}
}
