// The server's end of a socket: what is attached to it survives the hall's sleep, as the engine promises.

import type { Identity } from '../../party/hall/seat.ts';
import type { Seat } from '../../party/hall/seat.ts';
import type { Frame, House } from './house.ts';

/** The other end of a seat. */
export type Far = { hear(frame: Frame): void; closed(): void };

export class Chair implements Seat {
	readonly id: string;
	state: Identity | null = null;
	readyState = 1;
	/** Nothing was told to it yet. */
	first = true;
	readonly #house: House;
	readonly #far: Far;

	constructor(house: House, id: string, far: Far) {
		this.#house = house;
		this.#far = far;
		this.id = id;
	}

	setState(identity: Identity): void {
		this.state = identity;
	}

	send(text: string): void {
		this.#house.say(this, text);
	}

	hear(frame: Frame): void {
		if (this.readyState === 1) this.#far.hear(frame);
	}

	/** The process died: the network tells the other end. */
	cut(): void {
		this.#far.closed();
	}

	close(): void {
		if (this.readyState !== 1) return;
		this.#house.behindGate(() => {
			this.readyState = 3;
			this.#house.gone(this);
			this.#far.closed();
		});
	}
}
