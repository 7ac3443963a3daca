// What a words step lets others quote, pin or follow up: each visible word with its author and the
// sentence behind it, and each group with its weight.

import { things } from '../../base/shelf.ts';
import type { Offer } from '../kind.ts';
import { readWords } from './groups.ts';
import type { State } from './state.ts';
import { sentencesOf } from './view.ts';

/** A word pinned with its sentences keeps as many whole ones as a card can hold. */
const pairMax = 400;

/** The entries, then the groups. An entry's `place` names the group that it was merged into. */
export function offers(state: State): readonly Offer[] {
	return [...entryOffers(state), ...groupOffers(state)];
}

function entryOffers(state: State): readonly Offer[] {
	const { entries, groups } = readWords(state);
	const labels = new Map(groups.map(({ key, label }) => [key, label]));
	const sentences = new Map(
		things(state.answers).flatMap(({ sentence }) =>
			sentence ? [[sentence.id, sentence.text]] : []
		)
	);
	const worded = entries.map((entry): Offer | undefined => {
		const { id, shown: text, person: author, rank, base, group, hidden } = entry;
		const pair = sentences.get(id);
		sentences.delete(id);
		if (hidden) return undefined;
		const place = base === group ? undefined : labels.get(group);
		return {
			id,
			shape: 'entry',
			text,
			author,
			rank,
			...(pair && { pair, quote: pair }),
			...(place && { place })
		};
	});
	const bare = things(state.answers).map(({ person, sentence }): Offer | undefined =>
		sentence && sentences.has(sentence.id) && !state.hidden.includes(sentence.id)
			? { id: sentence.id, shape: 'entry', text: sentence.text, author: person, rank: 0 }
			: undefined
	);
	return [...worded, ...bare].filter((offer) => offer !== undefined);
}

function groupOffers(state: State): readonly Offer[] {
	const sentences = new Map(sentencesOf(state).map(({ key, texts }) => [key, texts]));
	return readWords(state).groups.map(({ key, label, count }) => {
		const pair = joinSome(sentences.get(key) ?? []);
		return {
			id: `group:${key}`,
			shape: 'group',
			text: label,
			weight: count,
			...(pair && { pair })
		};
	});
}

function joinSome(sentences: readonly string[]): string {
	return sentences.reduce((joined, sentence) => {
		const longer = joined === '' ? sentence : `${joined} / ${sentence}`;
		return joined !== '' && longer.length > pairMax ? joined : longer;
	}, '');
}
