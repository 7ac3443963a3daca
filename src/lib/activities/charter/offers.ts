// What a charter lets others quote, pin or build on, and where it takes pins. Words that came from one
// person keep their author, so that she is asked before being quoted.

import { things } from '../../base/shelf.ts';
import type { Offer, Place } from '../kind.ts';
import {
	authorOf,
	findArticle,
	findEntry,
	isDecided,
	sectionOf,
	tallyOf,
	textOf,
	wholeText,
	wordingOf,
	type Article,
	type State
} from './state.ts';

function articleOffer(state: State, article: Article): Offer {
	const { by, entry } = wordingOf(article);
	const from = entry === undefined ? undefined : findEntry(state, entry);
	const author = from && authorOf(from);
	return {
		id: article.id,
		shape: author !== undefined ? 'entry' : by === 'start' ? 'option' : 'group',
		text: textOf(article),
		place: sectionOf(state, article.section)?.title,
		...(isDecided(article) && { weight: tallyOf(article).for }),
		...(author !== undefined && { author })
	};
}

/** The articles, then what the room wrote that is not one of them. */
export function offers(state: State): readonly Offer[] {
	const articles = wholeText(state).map((article) => articleOffer(state, article));
	const taken = new Set(articles.map(({ id }) => id));
	const entries = things(state.entries)
		.filter(({ id, hidden }) => !hidden && !taken.has(id))
		.map((entry): Offer => {
			const author = authorOf(entry);
			const amended = entry.article === null ? undefined : findArticle(state, entry.article);
			return {
				id: entry.id,
				shape: author === undefined ? 'group' : 'entry',
				text: entry.text,
				place: amended ? textOf(amended) : sectionOf(state, entry.section)?.title,
				...(author !== undefined && { author })
			};
		});
	return [...articles, ...entries];
}

/** Its sections, by their own titles. */
export function places({ config }: State): readonly Place[] {
	return config.sections.map(({ id, title }) => ({ id, label: { fr: title, en: title } }));
}
