// Who sits where: the seats of each role, found by person, so that telling one person costs the same
// in a room of ten and in a room of a thousand. Read from the sockets after a sleep, then kept.

import type { Role } from '../../src/lib/activities/kind.ts';
import type { Seat } from './seat.ts';

type Places = Map<string, Set<Seat>>;

const none: ReadonlySet<Seat> = new Set();

export class Seating {
	readonly #seats: () => Iterable<Seat>;
	#places: Readonly<Record<Role, Places>> | undefined;

	constructor(seats: () => Iterable<Seat>) {
		this.#seats = seats;
	}

	#known(): Readonly<Record<Role, Places>> {
		if (this.#places) return this.#places;
		this.#places = { host: new Map(), screen: new Map(), participant: new Map() };
		for (const seat of this.#seats()) this.sit(seat);
		return this.#places;
	}

	/** This seat is taken by who it says; a seat that said nothing yet counts for nobody. */
	sit(seat: Seat): void {
		const { role, person } = seat.state ?? {};
		if (role === undefined || person === undefined) return;
		const places = this.#known()[role];
		const taken = places.get(person);
		if (taken) taken.add(seat);
		else places.set(person, new Set([seat]));
	}

	/** This seat is free again. */
	leave(seat: Seat): void {
		const { role, person } = seat.state ?? {};
		if (role === undefined || person === undefined) return;
		const places = this.#known()[role];
		const taken = places.get(person);
		taken?.delete(seat);
		if (taken?.size === 0) places.delete(person);
	}

	/** Every seat of a role. */
	*of(role: Role): Iterable<Seat> {
		for (const taken of this.#known()[role].values()) yield* taken;
	}

	/** The seats of one participant: one for each of her pages. */
	ofPerson(person: string): Iterable<Seat> {
		return this.#known().participant.get(person) ?? none;
	}

	/** How many participants have at least one page here. */
	get present(): number {
		return this.#known().participant.size;
	}
}
