// Who each connection says it is. What it proved at the door, and what it said first, bind it: a crowd of
// names costs a crowd of sockets.

import type { Seat } from './seat.ts';

export class Claims {
	readonly #proved = new WeakMap<Seat, string>();
	/** Before it is known to be kept. */
	readonly #said = new WeakMap<Seat, string>();

	/** It proved this at the door. */
	prove(seat: Seat, person: string): void {
		this.#proved.set(seat, person);
	}

	/** Whether what it shows now is what it proved, if it had to prove anything. */
	agrees(seat: Seat, shown: string): boolean {
		return (this.#proved.get(seat) ?? shown) === shown;
	}

	/** It says it is this person; false when it has said that it was another. */
	claim(seat: Seat, person: string): boolean {
		if ((this.#said.get(seat) ?? seat.state?.person ?? person) !== person) return false;
		this.#said.set(seat, person);
		return true;
	}
}
