// For tests: a synthesis where some things have happened, and people who ask.

import type { Act, Audience, Offer, Phase, Role } from '../kind.ts';
import { decide, receive } from './decide.ts';
import { evolve } from './evolve.ts';
import { commandSchema, configSchema, type Event } from './schema.ts';
import type { Answer, SectionId } from './sections.ts';
import { startState, type State } from './state.ts';

/** The state after these events, in a step configured so. */
export function given(events: readonly Event[] = [], config: object = {}): State {
	return events.reduce(evolve, startState(configSchema.parse(config)));
}

export function by(person: string, phase: Phase = 'collect', id = 'act'): Act {
	return { id, person, role: person === 'host' ? 'host' : 'participant', at: 0, phase };
}

/** What a typed command is answered, parsed as it would be on the wire. */
export function ask(state: State, command: object, act: Act) {
	return decide(state, commandSchema.parse(command), act);
}

export function pin(state: State, offer: Partial<Offer>, place: string, id = 'pin') {
	const whole: Offer = { id: 'offer', shape: 'group', text: 'Se connaître', ...offer };
	return receive(state, whole, place, by('host', 'collect', id));
}

export const added = (
	id: string,
	section: SectionId = 'convergences',
	text = `Texte ${id}`,
	pair = ''
): Event => ({ type: 'itemAdded', id, section, text, pair });

export const pinned = (
	id: string,
	section: SectionId = 'convergences',
	offer: Partial<Offer> = {}
): Event => ({
	type: 'itemPinned',
	id,
	section,
	offer: { id: 'offer', shape: 'group', text: 'Se connaître', ...offer }
});

export const proposed = (
	id: string,
	person: string,
	section: SectionId = 'progress',
	text = `Texte ${id}`
): Event => ({ type: 'itemProposed', id, section, text, pair: '', person });

export const accepted = (item: string, section: SectionId = 'progress'): Event => ({
	type: 'proposalAccepted',
	item,
	section
});

export const edited = (item: string, text: string, pair = ''): Event => ({
	type: 'itemEdited',
	item,
	text,
	pair
});

export const answered = (
	item: string,
	person: string,
	answer: Answer = 'share',
	nuance = ''
): Event => ({
	type: 'convergenceAnswered',
	id: `${person}-on-${item}`,
	item,
	person,
	answer,
	nuance
});

export const asked = (on: boolean): Event => ({ type: 'roomAsked', on });

export function seenBy(role: Role, phase: Phase, revealed = phase === 'share'): Audience {
	return { role, phase, revealed };
}
