// What a choice lets others quote, pin, show alone or build on: its options with their votes, and what
// was said of them.

import { keyed } from '../../base/shelf.ts';
import type { Offer } from '../kind.ts';
import { heard } from '../voices.ts';
import { visibleOptions, type State } from './state.ts';
import { ranked, tally } from './vote.ts';

export function offers(state: State): readonly Offer[] {
	const options = ranked(tally(state)).map(({ option, votes }): Offer => {
		const pair = option.detail ? { pair: option.detail } : {};
		const author = option.person === undefined ? {} : { author: option.person };
		const shape = option.person === undefined ? 'option' : 'entry';
		return { id: option.id, shape, text: option.text, ...pair, weight: votes, ...author };
	});
	const titles = new Map(visibleOptions(state).map(({ id, text }) => [id, text]));
	const ranks = new Map<string, number>();
	const lines = keyed(state.lines).flatMap(([id, line]): Offer[] => {
		const rank = ranks.get(line.person) ?? 0;
		ranks.set(line.person, rank + 1);
		const place = titles.get(line.option);
		if (line.hidden || place === undefined) return [];
		return [{ id, shape: 'entry', text: line.text, place, author: line.person, rank }];
	});
	return [...options, ...lines];
}

/** People who contributed: who voted while the vote is open, who wrote or voted otherwise. */
export function answered(state: State): ReadonlySet<string> {
	const voters = keyed(state.ballots)
		.filter(([, options]) => options.length > 0)
		.map(([person]) => person);
	if (state.stage === 'vote') return new Set(voters);
	const writers = keyed(state.lines).map(([, { person }]) => person);
	const proposers = state.options.flatMap(({ person }) => person ?? []);
	return new Set([...writers, ...proposers, ...voters]);
}

/** People for whom there is a ballot, from the vote on. */
export function spokenFor(state: State): number | undefined {
	if (state.stage === 'write') return undefined;
	const cast = keyed(state.ballots).filter(([, options]) => options.length > 0);
	return heard(cast, state.voices).length;
}
