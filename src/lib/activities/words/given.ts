// Facts for the tests of this folder: a step, people who wrote, a command and who gives it.

import { isRefusal } from '../../base/refusal.ts';
import type { Act, Offer } from '../kind.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { configSchema, type Command, type Event } from './schema.ts';
import { start, type State } from './state.ts';

/** A step with this configuration and these seeds. */
export function step(config: object = {}, seeds: readonly Offer[] = []): State {
	return start(configSchema.parse(config), seeds);
}

/** Ada while answers are open, unless said otherwise. */
export function by(act: Partial<Act> = {}): Act {
	return { id: 'c1', person: 'ada', role: 'participant', at: 0, phase: 'collect', ...act };
}

/** The facilitator. */
export const host = by({ id: 'h1', person: 'lead', role: 'host' });

/** The state after the events that a command gave; a refusal is an error of the test. */
export function after(state: State, command: Command, act: Act): State {
	const answer = decide(state, command, act);
	if (isRefusal(answer)) throw new Error(`refused: ${answer.refused}`);
	return answer.reduce(evolve, state);
}

/** The code of the refusal, or nothing. */
export function refusalOf(state: State, command: Command, act: Act): string | undefined {
	const answer = decide(state, command, act);
	return isRefusal(answer) ? answer.refused : undefined;
}

/** The state after these events. */
export function once(state: State, ...events: readonly Event[]): State {
	return events.reduce(evolve, state);
}

/** Each person gives her words, in order. */
export function room(state: State, people: Readonly<Record<string, readonly string[]>>): State {
	return Object.entries(people).reduce(
		(now, [person, words]) =>
			after(now, { type: 'giveWords', words: [...words] }, by({ id: `w-${person}`, person })),
		state
	);
}
