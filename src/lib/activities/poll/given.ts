// For the tests of the poll: a poll to which things happened, and people who ask.

import type { Act, Offer, Phase } from '../kind.ts';
import { pollKind } from './poll.ts';
import { configSchema, type Ballot, type Command, type Event } from './schema.ts';
import { evolve, start, type State } from './state.ts';

export const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}` }));
export const poll = (config: object, events: readonly Event[] = [], seeds: readonly Offer[] = []) =>
	events.reduce(evolve, start(configSchema.parse({ options, ...config }), seeds));
export const by = (person: string, phase: Phase = 'collect', id = `by-${person}`): Act => ({
	id,
	person,
	role: person === 'host' ? 'host' : 'participant',
	at: 0,
	phase
});
export const ask = (state: State, command: Command, act: Act) =>
	pollKind.decide(state, command, act);
export const vote = (state: State, ballot: Ballot, act = by('ada')) =>
	ask(state, { type: 'answer', ballot }, act);
export const cast = (
	person: string,
	ballot: Ballot,
	round: 1 | 2 = 1,
	free?: string
): Extract<Event, { type: 'answered' }> => ({
	type: 'answered',
	person,
	round,
	ballot,
	...(free && { free })
});
export const kept = (ballot: Ballot, free?: string) => [cast('ada', ballot, 1, free)];
export const choose = (option: string): Ballot => ({ format: 'single', option });
export const say = (other: string): Ballot => ({ format: 'single', other });
