// Sockets between pages and the house. Within one, nothing overtakes and nothing is doubled; between
// two, anything. A socket may be cut, or die without a word: what it carried then arrives late, or never.

import type { Chance } from '../../src/lib/base/chance.ts';
import type { Clock } from './clock.ts';
import type { Chair } from './chair.ts';
import type { Frame, House } from './house.ts';

/** A page's end of a socket. */
export type Near = { opened(): void; heard(frame: Frame): void; closed(): void };

/** How a silent socket behaves: what is said on it arrives late, or is lost. */
export type Silence = 'late' | 'lost';

export class Link {
	readonly #network: Network;
	readonly #near: Near;
	#chair: Chair | null = null;
	#open = true;
	#silence: Silence | null = null;
	#lastUp = 0;
	#lastDown = 0;

	constructor(network: Network, near: Near) {
		this.#network = network;
		this.#near = near;
		const { clock, house } = network;
		clock.after(network.latency() * 2, () => {
			if (!this.#open) return;
			const far = { hear: (frame: Frame) => this.#carry(frame), closed: () => this.#closing() };
			this.#chair = network.good ? house.sit(far, `seat${++network.count}`) : null;
			if (this.#chair) near.opened();
			else this.#end();
		});
	}

	#arrival(last: number): number {
		return Math.max(last, this.#network.clock.now + this.#network.latency());
	}

	/** Says something to the house. */
	send(text: string): void {
		const { clock, house, chance } = this.#network;
		const chair = this.#chair;
		if (!this.#open || !chair || this.#silence === 'lost') return;
		this.#lastUp = this.#arrival(this.#lastUp) + (this.#silence ? chance.below(8000) : 0);
		house.coming += 1;
		clock.after(this.#lastUp - clock.now, () => house.deliver(chair, text));
	}

	#carry(frame: Frame): void {
		const { clock } = this.#network;
		if (this.#silence) return;
		this.#lastDown = this.#arrival(this.#lastDown);
		clock.after(this.#lastDown - clock.now, () => this.#open && this.#near.heard(frame));
	}

	/** The house has closed it, or died. */
	#closing(): void {
		const { clock } = this.#network;
		if (this.#silence) return;
		clock.after(this.#arrival(this.#lastDown) - clock.now, () => this.#end());
	}

	#end(): void {
		if (!this.#open) return;
		this.#open = false;
		this.#near.closed();
	}

	#tellHouse(ms: number): void {
		const { clock, house } = this.#network;
		const chair = this.#chair;
		if (chair) clock.after(Math.max(ms, this.#lastUp - clock.now), () => house.left(chair));
	}

	/** The page leaves it; what it said may still arrive, and then its end. */
	close(): void {
		if (!this.#open) return;
		this.#open = false;
		this.#tellHouse(this.#silence ? 15_000 : this.#network.latency());
	}

	/** It breaks, and both ends hear of it, each in its time. */
	cut(): void {
		if (!this.#open) return;
		this.#network.clock.after(this.#network.latency(), () => this.#end());
		this.#silence ??= 'lost';
		this.#tellHouse(this.#network.chance.below(3000));
	}

	/** Nothing passes any more, and nobody is told. */
	fallSilent(silence: Silence): void {
		this.#silence ??= silence;
	}
}

export class Network {
	readonly clock: Clock;
	readonly chance: Chance;
	readonly house: House;
	/** Sockets open at all. */
	good = true;
	/** Milliseconds that a frame takes, at most; some take ten times less. */
	slow = 60;
	count = 0;

	constructor(clock: Clock, chance: Chance, house: House) {
		this.clock = clock;
		this.chance = chance;
		this.house = house;
	}

	latency(): number {
		return this.slow * (0.1 + 0.9 * this.chance.next());
	}

	connect(near: Near): Link {
		return new Link(this, near);
	}
}
