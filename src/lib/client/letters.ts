// Whether letters alone are commands on this device: a computer that is dictated to, or a hand that
// trembles, presses them unwillingly.

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
