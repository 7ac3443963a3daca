// What the next step may build on: the difficulties, heaviest first, each with the family of answers
// that its dimension calls for. A published proposal keeps its author, who may be asked to be quoted.

import type { Offer } from '../kind.ts';
import { proposalsOf } from './answers.ts';
import type { State } from './state.ts';
import { find } from './state.ts';
import { tally } from './tally.ts';
import { ranking } from './view.ts';

/** The levers of a dimension in one line. */
export function leverLine(levers: readonly string[]): string {
	return levers.join(' · ');
}

/** Every listed difficulty. */
export function offers(state: State): readonly Offer[] {
	return ranking(state, tally(state, state.round)).map(({ id, text, dimension, stickers = 0 }) => {
		const family = leverLine(state.config.levers[dimension]);
		const author = find(state, id)?.author;
		const rank =
			author === undefined ? -1 : proposalsOf(state, author).findIndex((one) => one.id === id);
		return {
			id,
			shape: 'option',
			text,
			weight: stickers,
			dimension,
			...(family && { pair: family }),
			...(author !== undefined && { author, rank: Math.max(0, rank) })
		};
	});
}
