// What a facilitator asks of the room from a kind's console, and what it answers, said in one place.

import type { Outcome } from '../wire/conversation.ts';

/** Asks, then keeps what was done or why not, for `Answered.svelte` to say. */
export class Asking {
	problem = $state('');
	said = $state('');

	/** Whether it was done. `done` is what to say then, where nothing else shows it. */
	ask = async (asked: Promise<Outcome>, done = ''): Promise<boolean> => {
		const outcome = await asked;
		this.problem = outcome.done ? '' : outcome.text;
		this.said = outcome.done ? done : '';
		return outcome.done;
	};
}
