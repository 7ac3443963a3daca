// What each role sees of a charter, built up from nothing. The text is public; what people wrote reaches
// the room when it is shared, counts when the vote is shown. No name of a person ever leaves this file.

import { onShelf, things } from '../../base/shelf.ts';
import type { Audience } from '../kind.ts';
import { castIn, isAdopted, type Choice, type Stage, type Tally } from './choices.ts';
import {
	authorOf,
	entriesOf,
	isLate,
	tablesOf,
	tallyOf,
	textOf,
	votersOf,
	wholeText,
	wordingOf,
	type Article,
	type Entry,
	type Fate,
	type Source,
	type State
} from './state.ts';

export type SectionView = { readonly id: string; readonly title: string; readonly hint: string };

export type ArticleView = {
	readonly id: string;
	readonly section: string;
	readonly text: string;
	/** Whose words these are. */
	readonly by: Source;
	/** Its former words, oldest first, with whose they were. */
	readonly former: readonly { readonly text: string; readonly by: Source }[];
	readonly stage: Stage;
	/** People for whom a ballot was cast, once the vote has begun. */
	readonly cast: number;
	/** Tables whose phone voted for everyone there, when there are any. */
	readonly tables?: number;
	/** When shown, and always for the facilitator. */
	readonly tally?: Tally;
	readonly adopted?: boolean;
};

export type EntryView = {
	readonly id: string;
	readonly section: string;
	/** What it amends; `null` for a proposal. */
	readonly article: string | null;
	readonly text: string;
	readonly fate: Fate;
	/** Written on words of the article that have changed since. */
	readonly late?: true;
	/** For the facilitator: its words reach nobody else. */
	readonly hidden?: true;
	/** For the facilitator: one person’s words, who can be asked whether she may be quoted. */
	readonly quotable?: true;
	/** For the facilitator: it came from another step. */
	readonly pinned?: true;
};

export type Shared = {
	readonly preamble: string;
	readonly sections: readonly SectionView[];
	readonly threshold: number;
	readonly maxPerPerson: number;
	/** Section after section, in order. */
	readonly articles: readonly ArticleView[];
	readonly entries: readonly EntryView[];
	/** What the screen shows large: an article, an amendment or a proposal. */
	readonly target: string | null;
	/** People for whom there is at least one ballot. */
	readonly voters: number;
	/** For the facilitator: articles that were taken out. */
	readonly dropped?: readonly ArticleView[];
};

export type OwnEntry = {
	readonly id: string;
	readonly section: string;
	readonly article: string | null;
	readonly text: string;
	readonly fate: Fate;
	readonly late: boolean;
};

export type Own = {
	readonly entries: readonly OwnEntry[];
	/** By article, on its present words. */
	readonly ballots: Readonly<Record<string, Choice>>;
};

function articleView(state: State, article: Article, { role }: Audience): ArticleView {
	const { id, section, wordings, stage } = article;
	const tally = tallyOf(article);
	const counted = stage === 'shown' || (role === 'host' && stage !== 'none');
	const tables = stage === 'none' ? 0 : tablesOf(article);
	return {
		id,
		section,
		text: textOf(article),
		by: wordingOf(article).by,
		former: wordings.slice(0, -1).map(({ text, by }) => ({ text, by })),
		stage,
		cast: stage === 'none' ? 0 : castIn(tally),
		...(tables > 0 && { tables }),
		...(counted &&
			castIn(tally) > 0 && { tally, adopted: isAdopted(tally, state.config.threshold) })
	};
}

function entryView(state: State, entry: Entry, { role }: Audience): EntryView {
	const { id, section, article, text, fate, hidden, pinned } = entry;
	return {
		id,
		section,
		article,
		text,
		fate,
		...(isLate(state, entry) && { late: true }),
		...(role === 'host' && {
			...(hidden && { hidden }),
			...(authorOf(entry) !== undefined && { quotable: true }),
			...(pinned && { pinned: true })
		})
	};
}

/** The facilitator sees all that was written; the room, once it is shared, what is not hidden. */
function entriesFor(state: State, audience: Audience): readonly EntryView[] {
	const { role, revealed } = audience;
	if (role !== 'host' && !revealed) return [];
	return things(state.entries)
		.filter(({ hidden }) => role === 'host' || !hidden)
		.map((entry) => entryView(state, entry, audience));
}

/** What someone wrote is large on the screen when the room may read it. */
function targetFor(state: State, entries: readonly EntryView[], { role }: Audience) {
	const { target } = state;
	const known =
		wholeText(state).some(({ id }) => id === target) || entries.some(({ id }) => id === target);
	return role === 'host' || known ? target : null;
}

/** The part that everyone who holds a role sees. */
export function shared(state: State, audience: Audience): Shared {
	const { sections, preamble, threshold, maxPerPerson } = state.config;
	const entries = entriesFor(state, audience);
	const view = (article: Article) => articleView(state, article, audience);
	return {
		preamble,
		sections: sections.map(({ id, title, hint }) => ({ id, title, hint })),
		threshold,
		maxPerPerson,
		articles: wholeText(state).map(view),
		entries,
		target: targetFor(state, entries, audience),
		voters: votersOf(state),
		...(audience.role === 'host' && {
			dropped: state.articles.filter(({ dropped }) => dropped).map(view)
		})
	};
}

/** One person’s proposals and amendments, with what became of them, and her ballots. */
export function own(state: State, person: string): Own {
	const entries = entriesOf(state, person).map((entry): OwnEntry => {
		const { id, section, article, text, fate } = entry;
		return { id, section, article, text, fate, late: isLate(state, entry) };
	});
	const ballots = wholeText(state).flatMap(({ id, ballots, stage }) => {
		const ballot = stage === 'none' ? undefined : onShelf(ballots, person);
		return ballot ? [[id, ballot.choice] as const] : [];
	});
	return { entries, ballots: Object.fromEntries(ballots) };
}
