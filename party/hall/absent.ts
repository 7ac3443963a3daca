// Who leaves a full session first: those who came in without a word and have no page here any more, the
// last to come in before the others. A crowd that knocks at a full room makes it look no more often.

import { keyed } from '../../src/lib/base/shelf.ts';
import { holdsNothing, type Workshop } from '../../src/lib/workshop/state.ts';
import type { Surroundings } from './seat.ts';

/** At most so many at once, and so often, in milliseconds. */
const most = 500;
const pause = 1000;

export class Absent {
	readonly #now: Surroundings['now'];
	readonly #isHere: (person: string) => boolean;
	#lookedAt = -Infinity;

	constructor({ now }: Pick<Surroundings, 'now'>, isHere: (person: string) => boolean) {
		this.#now = now;
		this.#isHere = isHere;
	}

	/** Some of them; nobody when it has just been looked. */
	people(workshop: Workshop): readonly string[] {
		if (Math.abs(this.#now() - this.#lookedAt) < pause) return [];
		this.#lookedAt = this.#now();
		return keyed(workshop.people)
			.map(([person]) => person)
			.filter((person) => holdsNothing(workshop, person) && !this.#isHere(person))
			.slice(-most);
	}
}
