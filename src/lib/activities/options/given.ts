// For the tests of a choice: a choice to which things happened, and people who ask.

import type { Act, Offer, Phase } from '../kind.ts';
import { optionsKind } from './options.ts';
import { configSchema, type Command, type Event } from './schema.ts';
import { evolve, start, type State } from './state.ts';

const options = ['mixed', 'heads', 'field'].map((id) => ({ id, text: `Committee ${id}` }));
export const choice = (
	config: object = {},
	events: readonly Event[] = [],
	seeds: readonly Offer[] = []
) => events.reduce(evolve, start(configSchema.parse({ options, ...config }), seeds));
export const by = (person: string, phase: Phase = 'collect', id = `by-${person}`): Act => ({
	id,
	person,
	role: person === 'host' ? 'host' : 'participant',
	at: 0,
	phase
});
export const ask = (state: State, command: Command, act = by('ada')) =>
	optionsKind.decide(state, command, act);
export const line = (
	person: string,
	text: string,
	{ option = 'mixed', facet = 'advantages', id = `${person}-${text}`, held = false } = {}
): Event => ({ type: 'lineWritten', line: id, person, option, facet, text, held });
export const cast = (person: string, ...chosen: string[]): Event => ({
	type: 'voteCast',
	person,
	options: chosen
});
export const voting: Event = { type: 'stageSet', stage: 'vote' };
export const told: Event = { type: 'stageSet', stage: 'told' };
