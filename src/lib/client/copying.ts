// Keeps the copy of a session up to date: once a second at most, and only when the room has written
// something, what is new in its journal is asked for and added.

import type { Entry } from '../workshop/event.ts';
import { copyOf, keepLines, type CopyHead } from './copy.ts';
import { fetchArchive } from './doors.ts';

/** Between two requests, and after one that failed, in milliseconds. */
const rest = 1000;
const pause = 3000;

/** What a console knows of the session that it copies. */
export type Copied = {
	readonly room: string;
	readonly key: string;
	readonly title: string;
	readonly eraseOn: string;
};

/** An answer of our own server: lines of a journal. */
function isArchive(
	answer: unknown
): answer is { readonly entries: readonly Entry[]; readonly hashes?: unknown } {
	return (
		typeof answer === 'object' &&
		answer !== null &&
		'entries' in answer &&
		Array.isArray(answer.entries)
	);
}

const forgets = ({ events }: Entry) => events.some(({ type }) => type === 'personErased');

export class Copying {
	readonly #about: () => Copied | undefined;
	readonly #behind: (copy: CopyHead) => void;
	#wanted = 0;
	/** The last line that the copy holds; 0 until the whole journal was taken once. */
	#held = 0;
	#lines = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#busy = false;
	#stopped = false;

	/** `behind` is told of a copy that holds more than the server. */
	constructor(about: () => Copied | undefined, behind: (copy: CopyHead) => void) {
		this.#about = about;
		this.#behind = behind;
	}

	/** The room has written up to this line. */
	changed(rev: number): void {
		if (rev < this.#held) this.#held = 0;
		this.#wanted = rev;
		this.#later(this.#held === 0 ? 0 : rest);
	}

	#later(ms: number): void {
		if (this.#stopped || this.#busy || this.#timer !== undefined || this.#wanted <= this.#held)
			return;
		this.#timer = setTimeout(() => void this.#copy(), ms);
	}

	async #copy(): Promise<void> {
		this.#timer = undefined;
		this.#busy = true;
		const kept = await this.#take(this.#held);
		this.#busy = false;
		this.#later(kept ? rest : pause);
	}

	/** Whether what is new since this line is in the copy now. Someone forgotten is forgotten here too. */
	async #take(after: number): Promise<boolean> {
		const about = this.#about();
		if (!about) return false;
		const answer = await fetchArchive(about.room, about.key, 'fr', after);
		if (!answer.ok || !isArchive(answer.value)) return false;
		const { entries, hashes } = answer.value;
		if (after > 0 && entries.some(forgets)) return this.#take(0);
		const last = entries.at(-1);
		if (!last) return true;
		const lines = (after === 0 ? 0 : this.#lines) + entries.length;
		// A journal never loses a line: if the server's is shorter, the server lost some, and the copy is right.
		const before = after === 0 ? await copyOf(about.room) : undefined;
		if (before && before.lines > lines) {
			this.#behind(before);
			return this.stop();
		}
		const { room, title, eraseOn } = about;
		const kept = await keepLines(
			{ room, title, eraseOn, hashes, lines, at: last.at },
			entries,
			after === 0
		);
		if (!kept && after === 0) return this.stop();
		this.#held = kept ? last.seq : 0;
		this.#lines = lines;
		return kept;
	}

	/** Stops copying. */
	stop(): false {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#stopped = true;
		return false;
	}
}
