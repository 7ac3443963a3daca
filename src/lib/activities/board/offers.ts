// What a board lets others quote, pin, show alone or build on: its cards and its groups. The weight
// is the number of stickers; a group weighs what it and its cards hold.

import type { Offer } from '../kind.ts';
import { cardsOf } from './write.ts';
import { findColumn, placeOf, standing, type Card, type State } from './state.ts';
import { groupWeight, tally } from './tally.ts';

/** A group without a title is named by its first card. */
export function groupName(title: string, cards: readonly (Card | undefined)[]): string {
	return title || (cards[0]?.text ?? '');
}

export function offers(state: State): readonly Offer[] {
	const there = standing(state);
	const counts = tally(state, there);
	const titleOf = (column: string) => {
		const title = findColumn(state, column)?.title;
		return title ? { place: title } : {};
	};
	const ranks = new Map<string, number>();
	const rankOf = (card: Card) => {
		if (!ranks.has(card.id))
			cardsOf(state, card.person).forEach(({ id }, rank) => ranks.set(id, rank));
		return ranks.get(card.id) ?? 0;
	};
	const cards = there.cards.map((card): Offer => ({
		id: card.id,
		shape: 'entry',
		text: card.text,
		...(card.pair && { pair: card.pair }),
		...titleOf(placeOf(state, card)),
		weight: counts.stickers.get(card.id) ?? 0,
		author: card.person,
		rank: rankOf(card)
	}));
	const groups = there.groups.map((group): Offer => ({
		id: group.id,
		shape: 'group',
		text: groupName(
			group.title,
			group.cards.map((id) => there.byId.get(id))
		),
		...titleOf(group.column),
		weight: groupWeight(group, counts)
	}));
	return [...groups, ...cards];
}

/** People who contributed: who voted while the vote is open, who wrote or voted otherwise. */
export function answered(state: State): ReadonlySet<string> {
	const voters = state.ballots
		.filter(({ placed }) => placed.length > 0)
		.map(({ person }) => person);
	if (state.stage === 'vote') return new Set(voters);
	const authors = state.cards.filter(({ is }) => is !== 'draft').map(({ person }) => person);
	return new Set([...authors, ...voters]);
}
