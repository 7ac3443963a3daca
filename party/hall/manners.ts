// Who may go on speaking. How much each says is counted before a word of it is read; whoever keeps sending
// what no page of ours sends is shown out.

import { allowances, nonsense, Pace, priceOf } from './pace.ts';
import type { Seat, Surroundings } from './seat.ts';

export class Manners {
	readonly #now: Surroundings['now'];
	readonly #pace = new Pace();
	readonly #nonsense = new Pace();
	/** Those who have said hello since the room woke. */
	readonly #greeted = new WeakSet<Seat>();

	constructor({ now }: Pick<Surroundings, 'now'>) {
		this.#now = now;
	}

	/** Whose bucket a connection takes from: all the pages of a participant share one. */
	#speaker({ id, state }: Seat): string {
		return state?.role === 'participant' ? state.person : id;
	}

	/** Whether she may say so much now. */
	inTime(seat: Seat, length: number): boolean {
		const role = seat.state?.role ?? 'participant';
		const [who, price] = [this.#speaker(seat), priceOf(length)];
		if (role === 'participant')
			return this.#pace.takeShared(who, allowances[role], this.#now(), price);
		return this.#pace.take(who, allowances[role], this.#now(), price);
	}

	/** Whether she goes on however often she is told to slow down. */
	isFlood(seat: Seat): boolean {
		return this.#pace.isFlood(this.#speaker(seat));
	}

	/** Tolerates nonsense a few times, then shows her out; whether this one passes. */
	tolerates(seat: Seat): boolean {
		const tolerated = this.#nonsense.take(this.#speaker(seat), nonsense, this.#now());
		if (!tolerated) seat.close(4008, 'too-fast');
		return tolerated;
	}

	/** Whether her hello is heard: a page needs one, and each costs a whole view. */
	mayGreet(seat: Seat): boolean {
		const isAgain = seat.state !== null || this.#greeted.has(seat);
		this.#greeted.add(seat);
		return !isAgain || this.tolerates(seat);
	}

	/** She has gone. */
	left(seat: Seat): void {
		for (const pace of [this.#pace, this.#nonsense]) pace.forget(this.#speaker(seat), this.#now());
	}
}
