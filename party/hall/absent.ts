// Who leaves a full session first: those who said nothing and have no page open any more, the last to come
// in first; then those whose pages give no sign of life, the quietest first. A crowd that knocks at a full
// room does not make it look more often.

import { keyed } from '../../src/lib/base/shelf.ts';
import { holdsNothing, type Workshop } from '../../src/lib/workshop/state.ts';
import type { Seat, Surroundings } from './seat.ts';

/** How many leave at once, and how often, at most, in milliseconds. */
const most = 500;
const pause = 1000;
/** Without a sign for this long, a page is gone: it gives one every half minute, a minute later when hidden. In milliseconds. */
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

	/** When any of her pages last gave a sign; never when she has none. */
	#lastSign(person: string): number {
		let last = -Infinity;
		for (const seat of this.#seatsOf(person)) last = Math.max(last, this.#around.signOf(seat));
		return last;
	}

	/** Some of them; nobody when this was checked a moment ago. Those who are coming in have no page yet, and are here. */
	people(workshop: Workshop, arriving: ReadonlySet<string>): readonly string[] {
		const now = this.#around.now();
		if (Math.abs(now - this.#lookedAt) < pause) return [];
		this.#lookedAt = now;
		return keyed(workshop.people)
			.flatMap(([person]) =>
				!arriving.has(person) && holdsNothing(workshop, person)
					? { person, sign: this.#lastSign(person) }
					: []
			)
			.filter(({ sign }) => sign < now - quiet)
			.reverse()
			.toSorted((one, other) => (one.sign < other.sign ? -1 : one.sign > other.sign ? 1 : 0))
			.slice(0, most)
			.map(({ person }) => person);
	}
}
