// For tests: a charter where some things have happened, and people who ask.

import type { Act, Audience, Offer, Phase, Role } from '../kind.ts';
import type { Choice, Stage } from './choices.ts';
import { decide, receive } from './decide.ts';
import { evolve } from './evolve.ts';
import { commandSchema, configSchema, type Event } from './schema.ts';
import { startState, type State } from './state.ts';

const config = {
	sections: [
		{
			id: 'aims',
			title: 'Finalité',
			hint: 'Pourquoi',
			articles: [{ id: 'a1', text: 'Partager.' }]
		},
		{ id: 'roles', title: 'Méthodes et rôles', articles: [{ id: 'b1', text: 'Décider à trois.' }] },
		{ id: 'tools', title: 'Outils' }
	],
	preamble: 'Nous, membres du réseau.',
	maxPerPerson: 3,
	threshold: 60
};

/** The state after these events, in a step configured so. */
export function given(events: readonly Event[] = [], changed: object = {}): State {
	return events.reduce(evolve, startState(configSchema.parse({ ...config, ...changed })));
}

export function by(person: string, phase: Phase = 'collect', id = 'act'): Act {
	return { id, person, role: person === 'host' ? 'host' : 'participant', at: 0, phase };
}

/** What a typed command is answered, parsed as it would be on the wire. */
export function ask(state: State, command: object, act: Act) {
	return decide(state, commandSchema.parse(command), act);
}

/** The code of a refusal. */
export function refusal(answer: ReturnType<typeof ask>): string | undefined {
	return 'refused' in answer ? answer.refused : undefined;
}

export function pin(state: State, offer: Partial<Offer>, place: string, id = 'pin') {
	const whole: Offer = { id: 'offer', shape: 'entry', text: 'Se voir', author: 'ada', ...offer };
	return receive(state, whole, place, by('host', 'collect', id));
}

export const written = (
	id: string,
	person: string,
	text = `Texte ${id}`,
	article: string | null = null,
	section = 'aims'
): Event => ({ type: 'entryWritten', id, person, section, article, text, hidden: false });

export const taken = (entry: string, section = 'aims'): Event => ({
	type: 'entryTaken',
	entry,
	section
});

export const declined = (entry: string): Event => ({ type: 'entryDeclined', entry });

export const reworded = (article: string, text: string): Event => ({
	type: 'articleReworded',
	article,
	text
});

export const voteOn = (articles: readonly string[], stage: Stage): Event => ({
	type: 'voteSet',
	articles: [...articles],
	stage
});

export const ballot = (article: string, person: string, choice: Choice = 'for'): Event => ({
	type: 'ballotCast',
	article,
	person,
	choice
});

/** As many ballots of each kind on one article. */
export function ballots(article: string, yes: number, against: number, abstain = 0): Event[] {
	const many = (count: number, choice: Choice) =>
		Array.from({ length: count }, (_, i) => ballot(article, `${choice}-${i}`, choice));
	return [...many(yes, 'for'), ...many(against, 'against'), ...many(abstain, 'abstain')];
}

export function seenBy(role: Role, phase: Phase, revealed = phase === 'share'): Audience {
	return { role, phase, revealed };
}
