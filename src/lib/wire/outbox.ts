// Commands that the room has not answered yet. Each is kept on the device under its own key, in
// order, until the room answers. Pages of one person share them: whoever is connected sends them all,
// which is harmless, since the room gives one id one answer.

/** Where a device keeps texts: its storage, or any other map. */
export type Store = {
	recall(key: string): string | null;
	keep(key: string, value: string): void;
	forget(key: string): void;
	/** Kept keys that begin so, in order. */
	keysFrom(prefix: string): readonly string[];
};

/** A device that forgets when its page goes. */
export function memoryStore(texts = new Map<string, string>()): Store {
	return {
		recall: (key) => texts.get(key) ?? null,
		keep: (key, value) => void texts.set(key, value),
		forget: (key) => void texts.delete(key),
		keysFrom: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)).toSorted()
	};
}

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

/** When a command was written, as its id says. */
const timeOf = (id: string) => parseInt(id.split('-')[0] ?? '', 36) || 0;

/** Names a command written at this time. Names sort in the order of writing. */
function commandName(time: number, fresh: string): string {
	return `${time.toString(36).padStart(9, '0')}-${fresh}`;
}

export class Outbox {
	readonly #store: Store;
	readonly #prefix: string;
	/** What this very page wrote, whatever becomes of the device's storage. */
	readonly #mine = new Map<string, Waiting>();

	/** `owner` tells apart the rooms and the people of one device. */
	constructor(store: Store, owner: string) {
		this.#store = store;
		this.#prefix = `trame.outbox.${owner}.`;
	}

	/** Keeps a command and names it, after those that wait already even when the clock goes back. */
	add(command: unknown, now: number, fresh: string): Waiting {
		const time = Math.max(now, timeOf(this.all().at(-1)?.id ?? '') + 1);
		const waiting = { id: commandName(time, fresh), command };
		this.#mine.set(waiting.id, waiting);
		this.#store.keep(this.#prefix + waiting.id, JSON.stringify(waiting));
		return waiting;
	}

	/** Everything that waits for an answer, in order, whichever page of this person wrote it. */
	all(): readonly Waiting[] {
		const { keysFrom, recall } = this.#store;
		const stored = keysFrom(this.#prefix).flatMap((key) => parse(recall(key)) ?? []);
		const others = stored.filter(({ id }) => !this.#mine.has(id));
		return [...others, ...this.#mine.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
	}

	/** Whether this very page wrote it, and has no answer yet. */
	isMine(id: string): boolean {
		return this.#mine.has(id);
	}

	/** Puts back what this page wrote and another has taken out since, with an answer; says whether one had. */
	putBack(id: string): boolean {
		const waiting = this.#mine.get(id);
		if (!waiting || this.#store.recall(this.#prefix + id) !== null) return false;
		this.#store.keep(this.#prefix + id, JSON.stringify(waiting));
		return true;
	}

	/** The room has answered. */
	remove(id: string): void {
		this.#mine.delete(id);
		this.#store.forget(this.#prefix + id);
	}
}
