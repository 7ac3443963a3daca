// The simulated participants of a rehearsal: they live in this page, whatever window stands over the
// console, until they are stopped or the console is left. What they know of activities is only
// loaded when they come in.

import type { Language } from '../../base/language';
import type { Room } from '../../client/room.svelte';
import { randomId } from '../../client/storage';
import type { Crowd } from '../../rehearsal/crowd';

/** The least and the most that one page brings in. */
export const crowdSizes = { least: 3, usual: 12, most: 60 } as const;

/** Everyone has come in within this time, in milliseconds. */
const arrival = 12_000;

async function materialIn(language: Language) {
	return language === 'fr'
		? (await import('../../rehearsal/seminar')).seminarFr
		: (await import('../../rehearsal/seminar.en')).seminarEn;
}

export class Rehearsing {
	/** How many were asked in; none when nobody answers. */
	size = $state(0);
	/** How many are in the room now. */
	online = $state(0);
	readonly #room: string;
	#crowd: Crowd | null = null;
	#watch: ReturnType<typeof setInterval> | undefined;

	constructor(room: Room) {
		this.#room = room.id;
	}

	/** Brings people in; after a stop, or in another page, the same come back. */
	async start(size: number, language: Language): Promise<void> {
		this.stop();
		this.size = size;
		const [{ Crowd }, material] = await Promise.all([
			import('../../rehearsal/crowd'),
			materialIn(language)
		]);
		if (this.size !== size) return;
		const address = `${location.origin.replace(/^http/u, 'ws')}/parties/room/${this.#room}`;
		this.#crowd = new Crowd({
			world: {
				run: `r${randomId().slice(0, 12)}`,
				open: () => new WebSocket(address),
				wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
			},
			size,
			seed: this.#room,
			material,
			secret: (person) => `rehearsal ${this.#room} ${person}`,
			arrival
		});
		this.#watch = setInterval(() => (this.online = this.#crowd?.online ?? 0), 500);
	}

	/** Everyone leaves; what they wrote stays. */
	stop(): void {
		clearInterval(this.#watch);
		void this.#crowd?.stop();
		this.#crowd = null;
		this.size = this.online = 0;
	}
}
