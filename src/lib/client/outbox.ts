// Commands that the room has not acknowledged yet. Each is kept on the device under its own key, in
// order, until the room answers; sending one again is harmless, since its id counts once.

import { forget, keep, keysFrom, randomId, recall } from './storage.ts';

export type Waiting = { readonly id: string; readonly command: unknown };

function parse(text: string | null): Waiting | undefined {
	try {
		const kept: unknown = JSON.parse(text ?? 'null');
		if (typeof kept !== 'object' || kept === null || !('id' in kept) || !('command' in kept))
			return undefined;
		return { id: String(kept.id), command: kept.command };
	} catch {
		return undefined;
	}
}

export class Outbox {
	readonly #prefix: string;
	#last = 0;

	/** `owner` tells apart rooms and roles of one device. */
	constructor(owner: string) {
		this.#prefix = `trame.outbox.${owner}.`;
	}

	/** Keeps a command and names it. Ids sort in the order of writing. */
	add(command: unknown, now: number): Waiting {
		this.#last = Math.max(this.#last + 1, now);
		const waiting = { id: `${this.#last.toString(36).padStart(9, '0')}-${randomId()}`, command };
		keep(this.#prefix + waiting.id, JSON.stringify(waiting));
		return waiting;
	}

	remove(id: string): void {
		forget(this.#prefix + id);
	}

	all(): readonly Waiting[] {
		return keysFrom(this.#prefix).flatMap((key) => parse(recall(key)) ?? []);
	}
}
