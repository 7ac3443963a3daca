// What a facilitator asks of the room from a kind's console, and what it answers, said in one place.

import type { Outcome } from '../wire/conversation.ts';

/** Whether what was asked was done. `done` is what to say then, where nothing else shows it. */
export type Ask = (asked: Promise<Outcome>, done?: string) => Promise<boolean>;

/** Asks, then keeps what was done or why not, for `Answered.svelte` to say. */
export class Asking {
	problem = $state('');
	said = $state('');

	ask: Ask = async (asked, done = '') => {
		const outcome = await asked;
		this.problem = outcome.done ? '' : outcome.text;
		this.said = outcome.done ? done : '';
		return outcome.done;
	};
}
