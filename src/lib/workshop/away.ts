// Those who came in and are no longer there: the room need not wait for them.

import type { Counts } from './view.ts';

/** Phones that came in and are not connected now. */
export function awayOf({ people, paper, connected }: Counts): number {
	return Math.max(0, people - paper - connected);
}
