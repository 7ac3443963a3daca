// What one engine says while it runs, for whoever reads the terminal: what nobody can do anything about is
// left out, what a remedy says better is too, and its last words are kept for when it ends.

import { Remedies } from './remedies.ts';

/** Of phones that leave in the middle of something, and of the smaller heap that it is given. */
const noise =
	/compile cache failed|disconnected|Broken pipe|Connection reset|prematurely|protocol error|ERRNO_\w+|^stack: |^\s*$/u;
/** Lines that are its last words. */
const last = 4;

const remedies = new Remedies();

export class Voice {
	#last: readonly string[] = [];

	/** What of this is worth reading, at this time of this program in milliseconds. */
	hear(said: string, now: number): readonly string[] {
		const lines = said.split('\n').filter((line) => line.trim() !== '');
		this.#last = [...this.#last, ...lines].slice(-last);
		const remedy = remedies.for(said, now);
		const others = lines.filter((line) => !noise.test(line) && !remedies.explains(line, now));
		return remedy === undefined ? others : [remedy, ...others];
	}

	/** The last that it said, worth reading or not: it may be why it ended. */
	get lastWords(): string {
		return this.#last.join('\n');
	}
}
