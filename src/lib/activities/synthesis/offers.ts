// What a synthesis lets others quote, pin or build on: its board, then the nuances. Words that came
// from one person keep their author, so that she is asked before being quoted.

import type { Offer } from '../kind.ts';
import { board, itemsIn, tallyOf, titleOf, type Item, type State } from './state.ts';

/** What others may quote, pin or build on: the board, then the nuances, each with its author. */
export function offers(state: State): readonly Offer[] {
	const items = board(state).map((item): Offer => {
		const { id, section, text, pair, pinned, proposer } = item;
		const author = proposer ?? pinned?.author;
		const shares = section === 'convergences' ? tallyOf(state, id).share : 0;
		const weight = shares > 0 ? shares : pinned?.weight;
		return {
			id,
			shape: author === undefined ? 'group' : 'entry',
			text,
			...(pair !== '' && { pair }),
			place: titleOf(state, section),
			...(weight !== undefined && { weight }),
			...(pinned?.dimension && { dimension: pinned.dimension }),
			...(author !== undefined && { author })
		};
	});
	return [...items, ...itemsIn(state, 'convergences').flatMap((item) => nuanceOffers(state, item))];
}

function nuanceOffers(state: State, item: Item): Offer[] {
	const byPerson = Object.hasOwn(state.replies, item.id) ? state.replies[item.id] : undefined;
	return Object.entries(byPerson ?? {})
		.filter(([, { nuance, hidden }]) => nuance !== '' && !hidden)
		.map(([author, { id, nuance }]) => ({
			id,
			shape: 'entry',
			text: nuance,
			place: item.text,
			author
		}));
}
