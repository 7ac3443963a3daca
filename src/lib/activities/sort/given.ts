// For the tests of the sort: a sort to which things happened, and people who ask.

import type { Act, Offer, Phase } from '../kind.ts';
import { configSchema, type Command, type Event } from './schema.ts';
import { sortKind } from './sort.ts';
import { evolve, start, type State } from './state.ts';

export const categories = [
	{ id: 'p', title: 'Partenariat', hint: 'À quelques-uns, par accord' },
	{ id: 'r', title: 'Réseau', hint: 'À beaucoup, par adhésion' },
	{ id: 'x', title: 'Les deux', hint: '' }
];
export const items = [
	{
		id: 'a',
		text: 'Signer une convention',
		answer: 'p',
		why: 'Un accord engage ceux qui signent.'
	},
	{ id: 'b', text: 'Entrer et sortir librement', answer: 'r' },
	{ id: 'c', text: 'Partager un agenda' }
];
export const sort = (
	config: object = {},
	events: readonly Event[] = [],
	seeds: readonly Offer[] = []
) => events.reduce(evolve, start(configSchema.parse({ categories, items, ...config }), seeds));
export const by = (person: string, phase: Phase = 'collect', id = `by-${person}`): Act => ({
	id,
	person,
	role: person === 'host' ? 'host' : 'participant',
	at: 0,
	phase
});
export const ask = (state: State, command: Command, act: Act) =>
	sortKind.decide(state, command, act);
export const put = (item: string, category: string | null): Command => ({
	type: 'place',
	places: [{ item, category }]
});
/** « a:p b:r »: where a person put things. */
export const placed = (
	person: string,
	places: string,
	round: 1 | 2 = 1
): Extract<Event, { type: 'placed' }> => ({
	type: 'placed',
	person,
	round,
	places: places.split(' ').map((pair) => {
		const [item = '', category] = pair.split(':');
		return { item, category: category || null };
	})
});
