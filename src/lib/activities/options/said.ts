// What the room said of an option, facet by facet: the same words once, with how many people wrote them.

import { keyed } from '../../base/shelf.ts';
import { visibleOptions, type State } from './state.ts';

/** The same words, whatever their capitals, accents apart and final stop. */
const sameWords = (text: string) => text.toLocaleLowerCase('fr').replace(/[\s.!…]+$/u, '');

/** One thing said of one facet of one option; `id` is its first line's. */
export type Said = {
	readonly id: string;
	readonly option: string;
	readonly facet: string;
	readonly text: string;
	readonly people: number;
};

/** Everything that stands, by option then facet, said by most first. */
export function saidOf(state: State): readonly Said[] {
	const options = new Map(visibleOptions(state).map(({ id }, at) => [id, at]));
	const facets = new Map(state.facets.map(({ id }, at) => [id, at]));
	const found = new Map<string, { said: Said; who: Set<string> }>();
	for (const [id, { option, facet, text, person, hidden }] of keyed(state.lines)) {
		if (hidden || !options.has(option)) continue;
		const key = JSON.stringify([option, facet, sameWords(text)]);
		const known = found.get(key);
		if (known) known.who.add(person);
		else found.set(key, { said: { id, option, facet, text, people: 1 }, who: new Set([person]) });
	}
	const place = ({ option, facet }: Said) =>
		(options.get(option) ?? 0) * facets.size + (facets.get(facet) ?? 0);
	return [...found.values()]
		.map(({ said, who }): Said => ({ ...said, people: who.size }))
		.toSorted((a, b) => place(a) - place(b) || b.people - a.people);
}
