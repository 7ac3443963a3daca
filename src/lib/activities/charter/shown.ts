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

/** What is shown large: an article, or what someone wrote of one or for a section. */
export type Target = {
	readonly section: ShownSection;
	/** The article itself, or the one that is amended. */
	readonly article: NumberedArticle | undefined;
	readonly entry: EntryView | undefined;
	/** What was written in the same place and not taken, what is shown included. */
	readonly others: readonly EntryView[];
};

/** What the screen shows large; nothing when it shows the whole text. A proposal that was taken is an article. */
export function targetOf(activity: Shared): Target | undefined {
	const { target, entries } = activity;
	const sections = sectionsOf(activity);
	const all = sections.flatMap(({ articles }) => articles);
	const entry = entries.find(
		({ id, article, fate }) => id === target && (article !== null || fate !== 'taken')
	);
	const article = all.find(({ id }) => id === (entry ? entry.article : target));
	const section = sections.find(({ id }) => id === (article ?? entry)?.section);
	if (!section || (entry && entry.article !== null && !article)) return undefined;
	const others = article ? amendmentsOn(activity, article.id) : section.proposals;
	return { section, article, entry, others };
}

/** Every text that waits to be decided, in the order of the charter, with the one that is read now. */
export function toRead(activity: Shared, now?: string): readonly EntryView[] {
	const toCome = ({ id, fate, hidden }: EntryView) =>
		id === now || (fate === 'waiting' && hidden === undefined);
	const all = activity.entries.filter(toCome);
	return sectionsOf(activity).flatMap((section) => [
		...section.articles.flatMap(({ id }) => all.filter(({ article }) => article === id)),
		...all.filter((entry) => entry.article === null && entry.section === section.id)
	]);
}
