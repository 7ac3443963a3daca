// What every face derives from the shared view in the same way: articles by section with their numbers,
// amendments by article, how far the votes have gone.

import { numbersOf } from './numbering.ts';
import type { ArticleView, EntryView, SectionView, Shared } from './view.ts';

export type NumberedArticle = ArticleView & { readonly number: string };

export type ShownSection = SectionView & {
	readonly number: number;
	readonly articles: readonly NumberedArticle[];
	/** Proposals that are not articles. */
	readonly proposals: readonly EntryView[];
};

/** The text in its sections, with what was proposed there. */
export function sectionsOf({ sections, articles, entries }: Shared): readonly ShownSection[] {
	const numbers = numbersOf(sections, articles);
	return sections.map((section, at) => ({
		...section,
		number: at + 1,
		articles: articles
			.filter((article) => article.section === section.id)
			.map((article) => ({ ...article, number: numbers.get(article.id) ?? '' })),
		proposals: entries.filter(
			(entry) => entry.article === null && entry.section === section.id && entry.fate !== 'taken'
		)
	}));
}

/** What was proposed instead of an article’s words, the taken ones apart. */
export function amendmentsOn({ entries }: Shared, article: string): readonly EntryView[] {
	return entries.filter((entry) => entry.article === article && entry.fate !== 'taken');
}

/** The article or the amendment that the screen shows large. */
export function targetOf(
	activity: Shared
): { readonly article: NumberedArticle; readonly amendment?: EntryView } | undefined {
	const { target, entries } = activity;
	if (target === null) return undefined;
	const amendment = entries.find(({ id, article }) => id === target && article !== null);
	const wanted = amendment?.article ?? target;
	const article = sectionsOf(activity)
		.flatMap(({ articles }) => articles)
		.find(({ id }) => id === wanted);
	return article && { article, ...(amendment && { amendment }) };
}
