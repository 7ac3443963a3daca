// Whether single letters are commands on this device: dictation, or a trembling hand, presses them by
// accident.

import { forget, keep, recall } from './storage.ts';

const kept = 'trame.letters';

/** They are, until they are turned off. */
export function wantsLetters(): boolean {
	return recall(kept) !== 'off';
}

/** Turned on or off, for good. */
export function keepLetters(on: boolean): void {
	if (on) forget(kept);
	else keep(kept, 'off');
}
