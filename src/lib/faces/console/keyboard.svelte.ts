// The acts of the console, from the keyboard: a letter for each, and Escape twice to hide the screen.

import { keepLetters, wantsLetters } from '../../client/letters';
import { isLetter, useLetters } from '../../ui/letters';
import type { Act } from './act';
import { keyOf } from './keys';

/** Two presses this close are one gesture, in milliseconds. */
const twiceWithin = 700;

/** What the keyboard may run. */
type Runs = { readonly all: readonly Act[]; readonly panic: Act; readonly panel: unknown };

export class Keyboard {
	/** Whether a letter alone is a command here. */
	letters = $state(wantsLetters());
	#escapedAt = -Infinity;
	readonly #acts: Runs;

	constructor(acts: Runs) {
		this.#acts = acts;
		useLetters(this.letters);
	}

	setLetters(on: boolean): void {
		this.letters = on;
		keepLetters(on);
		useLetters(on);
	}

	/** Escape, twice in a row, hides the screen. */
	escape(event: KeyboardEvent): void {
		if (event.repeat) return;
		const twice = event.key === 'Escape' && event.timeStamp - this.#escapedAt < twiceWithin;
		this.#escapedAt = event.key === 'Escape' && !twice ? event.timeStamp : -Infinity;
		if (twice) this.#acts.panic.run();
	}

	/** Runs the act of a key once, unless somebody is typing, a window is open, or letters are off. */
	press(event: KeyboardEvent): void {
		if (isLetter(event) && !this.letters) return;
		const key = this.#acts.panel || event.repeat ? undefined : keyOf(event);
		const act = key === undefined ? undefined : this.#acts.all.find((each) => each.key === key);
		if (!act?.enabled) return;
		event.preventDefault();
		act.run();
	}
}
