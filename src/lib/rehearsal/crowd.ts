// A room full of simulated participants, some of them on paper. The same seed gives the same people.

import type { Material } from '../activities/kind.ts';
import { dealer } from './deal.ts';
import type { Sent } from './line.ts';
import { Participant } from './participant.ts';
import type { World } from './world.ts';

export type CrowdOptions = {
	readonly world: World;
	readonly size: number;
	readonly seed: string;
	readonly material: Material;
	/** The secret of each, which makes her the same person when she comes back. */
	secret(person: number): string;
	/** Everyone has come in within this time, in milliseconds of a real day. */
	readonly arrival: number;
	/** How many more answer on paper, and the facilitator's key that lets their answers be typed. */
	readonly paper?: { readonly size: number; readonly key: string };
	readonly sent?: Sent[];
};

export class Crowd {
	readonly people: readonly Participant[];
	readonly #lives: readonly Promise<void>[];

	/** Everyone sets out at once. */
	constructor(options: CrowdOptions) {
		const { size, paper, secret, material, ...given } = options;
		const deal = dealer(material, given.seed);
		this.people = Array.from({ length: size + (paper?.size ?? 0) }, (_, n) => {
			const key = n >= size && paper ? { key: paper.key } : {};
			return new Participant({
				...given,
				material: deal(),
				name: `p${n + 1}`,
				credentials: { secret: secret(n + 1), ...key }
			});
		});
		this.#lives = this.people.map((person) => person.live());
	}

	/** How many are in the room now. */
	get online(): number {
		return this.people.filter(({ line }) => line.online).length;
	}

	/** Commands that the room has not answered yet. */
	get waiting(): number {
		return this.people.reduce((sum, { line }) => sum + line.waiting, 0);
	}

	get mishaps(): number {
		return this.people.reduce((sum, { mishaps }) => sum + mishaps, 0);
	}

	/** Everyone leaves for good; resolves when nobody will do anything more. */
	async stop(): Promise<void> {
		for (const { line } of this.people) line.close();
		await Promise.all(this.#lives);
	}
}
