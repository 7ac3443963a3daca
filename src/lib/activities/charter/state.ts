// What a charter is at one moment, and the few questions that every rule asks of it. An article keeps
// every wording it has had; what people wrote is never changed by anyone else.

import { emptyShelf, keyed, onShelf, things, type Shelf } from '../../base/shelf.ts';
import type { Offer } from '../kind.ts';
import { counted, peopleOf, voicesOf, type Voice } from '../voices.ts';
import { castIn, isAdopted, type Choice, type Stage, type Tally } from './choices.ts';
import type { Config } from './schema.ts';

/** Whose words they are: prepared, proposed by the room, amended by the room, or written by the facilitator. */
export type Source = 'start' | 'room' | 'amendment' | 'host';

export type Wording = {
	readonly text: string;
	readonly by: Source;
	/** The proposal or the amendment it comes from. */
	readonly entry?: string;
};

/** What someone said of an article, for herself or for her table. */
export type Ballot = Voice & { readonly choice: Choice };

/** A vote on words that have changed since. */
export type PastVote = { readonly text: string; readonly tally: Tally };

export type Article = {
	readonly id: string;
	readonly section: string;
	/** The last one stands. */
	readonly wordings: readonly Wording[];
	readonly dropped: boolean;
	readonly stage: Stage;
	/** On the words as they stand, by person. */
	readonly ballots: Shelf<Ballot>;
	readonly past: readonly PastVote[];
};

export type Fate = 'waiting' | 'taken' | 'declined';

/** A proposal of an article, or an amendment of one. */
export type Entry = {
	readonly id: string;
	/** Who wrote it; `null` when it was pinned from another step. */
	readonly person: string | null;
	readonly section: string;
	readonly article: string | null;
	readonly text: string;
	/** How many wordings the article had when this was written. */
	readonly on: number;
	readonly fate: Fate;
	readonly hidden: boolean;
	readonly pinned: Omit<Offer, 'rank'> | null;
};

export type State = {
	readonly config: Config;
	/** In order; sections are filtered from it. */
	readonly articles: readonly Article[];
	readonly entries: Shelf<Entry>;
	/** The article, or what was written, that the screen shows large. */
	readonly target: string | null;
};

export const unvoted = { dropped: false, stage: 'none', ballots: emptyShelf, past: [] } as const;

/** Its own id, or with its section’s when another section has the same. */
function startId(config: Config, section: string, id: string): string {
	const same = config.sections.filter(({ articles }) => articles.some((one) => one.id === id));
	return same.length > 1 ? `${section}.${id}` : id;
}

export function startState(config: Config): State {
	const articles = config.sections.flatMap((section) =>
		section.articles.map(({ id, text }): Article => ({
			id: startId(config, section.id, id),
			section: section.id,
			wordings: [{ text, by: 'start' }],
			...unvoted
		}))
	);
	return { config, articles, entries: emptyShelf, target: null };
}

export function findArticle(state: State, id: string): Article | undefined {
	return state.articles.find((article) => article.id === id);
}

export function findEntry(state: State, id: string): Entry | undefined {
	return onShelf(state.entries, id);
}

/** A section’s articles, in order. */
export function articlesIn(state: State, section: string): readonly Article[] {
	return state.articles.filter((article) => !article.dropped && article.section === section);
}

/** The whole text, section after section. */
export function wholeText(state: State): readonly Article[] {
	return state.config.sections.flatMap(({ id }) => articlesIn(state, id));
}

export function wordingOf({ wordings }: Article): Wording {
	return wordings.at(-1) ?? { text: '', by: 'host' };
}

export function textOf(article: Article): string {
	return wordingOf(article).text;
}

export function entriesOf(state: State, person: string): readonly Entry[] {
	return things(state.entries).filter((entry) => entry.person === person);
}

export function sectionOf(state: State, id: string) {
	return state.config.sections.find((section) => section.id === id);
}

export function tallyOf({ ballots }: Article): Tally {
	const tally = { for: 0, against: 0, abstain: 0 };
	for (const ballot of counted(things(ballots))) tally[ballot.choice] += voicesOf(ballot);
	return tally;
}

/** Tables whose phone voted for all of them. */
export function tablesOf({ ballots }: Article): number {
	return counted(things(ballots)).filter(({ voices }) => voices !== undefined).length;
}

/** The vote is over: its verdict can be told. */
export function isDecided({ stage }: Article): boolean {
	return stage === 'closed' || stage === 'shown';
}

export function adoptedIn(state: State, article: Article): boolean {
	return isDecided(article) && isAdopted(tallyOf(article), state.config.threshold);
}

/** Everyone who wrote or voted, once. */
export function contributors(state: State): ReadonlySet<string> {
	const people = new Set<string>();
	for (const { person } of things(state.entries)) if (person !== null) people.add(person);
	for (const { ballots } of state.articles)
		for (const [person] of keyed(ballots)) people.add(person);
	return people;
}

/** People for whom there is a ballot on any article whose vote has begun; a table that spoke counts once. */
export function votersOf(state: State): number {
	const voting = wholeText(state).filter(({ stage }) => stage !== 'none');
	return peopleOf(voting.flatMap(({ ballots }) => keyed(ballots)));
}

/** Whether it was written on words that are no longer those of the article. */
export function isLate(state: State, entry: Entry): boolean {
	const article = entry.article === null ? undefined : findArticle(state, entry.article);
	return article !== undefined && entry.fate !== 'taken' && article.wordings.length > entry.on;
}

/** Who wrote these words first, to be asked before she is quoted. */
export function authorOf(entry: Entry): string | undefined {
	return entry.person ?? entry.pinned?.author;
}

/** People for whom there is a ballot of any kind on an article. */
export function ballotsOn(article: Article): number {
	return castIn(tallyOf(article));
}
