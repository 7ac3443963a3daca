// Who may go on speaking: how much each says is counted before a word of it is read, and whoever goes on with
// what no page of ours says is shown out.

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

	/** Whose bucket a connection takes from: a participant's is one for all her pages. */
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

	/** Whether she goes on, however often she is told that it is too fast. */
	isFlood(seat: Seat): boolean {
		return this.#pace.isFlood(this.#speaker(seat));
	}

	/** Whether what no page of ours goes on with may pass once more; beyond a few times, she is shown out. */
	tolerates(seat: Seat): boolean {
		const tolerated = this.#nonsense.take(this.#speaker(seat), nonsense, this.#now());
		if (!tolerated) seat.close(4008, 'too-fast');
		return tolerated;
	}

	/** Whether her hello is heard: a page says one, and all that it opens is made again for each. */
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
