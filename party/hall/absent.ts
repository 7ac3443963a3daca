// Who leaves a full session first: those who came in without a word and have no page here any more, the
// last to come in before the others; then those whose pages give no sign of life, the quietest first. A
// crowd that knocks at a full room makes it look no more often.

import { keyed } from '../../src/lib/base/shelf.ts';
import { holdsNothing, type Workshop } from '../../src/lib/workshop/state.ts';
import type { Seat, Surroundings } from './seat.ts';

/** At most so many at once, and so often, in milliseconds. */
const most = 500;
const pause = 1000;
/** A page that runs gives a sign every half minute; browsers make those that nobody looks at wait a minute more. In milliseconds. */
export const quiet = 180_000;

export class Absent {
	readonly #around: Pick<Surroundings, 'now' | 'signOf'>;
	readonly #seatsOf: (person: string) => Iterable<Seat>;
	#lookedAt = -Infinity;

	constructor(
		around: Pick<Surroundings, 'now' | 'signOf'>,
		seatsOf: (person: string) => Iterable<Seat>
	) {
		this.#around = around;
		this.#seatsOf = seatsOf;
	}

	/** When any of her pages last gave a sign; never, where she has none. */
	#lastSign(person: string): number {
		let last = -Infinity;
		for (const seat of this.#seatsOf(person)) last = Math.max(last, this.#around.signOf(seat));
		return last;
	}

	/** Some of them; nobody when it has just been looked. */
	people(workshop: Workshop): readonly string[] {
		const now = this.#around.now();
		if (Math.abs(now - this.#lookedAt) < pause) return [];
		this.#lookedAt = now;
		return keyed(workshop.people)
			.flatMap(([person]) =>
				holdsNothing(workshop, person) ? { person, sign: this.#lastSign(person) } : []
			)
			.filter(({ sign }) => sign < now - quiet)
			.reverse()
			.toSorted((one, other) => (one.sign < other.sign ? -1 : one.sign > other.sign ? 1 : 0))
			.slice(0, most)
			.map(({ person }) => person);
	}
}
