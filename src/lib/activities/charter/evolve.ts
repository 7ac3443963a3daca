// From one state of a charter to the next. Total: what is no longer there is left alone. New words on
// an article set aside the vote on the former ones, and keep its counts.

import { emptyShelf, shelve, unshelve } from '../../base/shelf.ts';
import { voiceOf } from '../voices.ts';
import type { Event } from './schema.ts';
import {
	ballotsOn,
	findArticle,
	findEntry,
	tallyOf,
	textOf,
	unvoted,
	type Article,
	type Entry,
	type State,
	type Wording
} from './state.ts';

function changeArticle(state: State, id: string, to: (article: Article) => Article): State {
	if (!findArticle(state, id)) return state;
	return { ...state, articles: state.articles.map((one) => (one.id === id ? to(one) : one)) };
}

function changeEntry(state: State, id: string, to: (entry: Entry) => Partial<Entry>): State {
	const entry = findEntry(state, id);
	if (!entry) return state;
	return { ...state, entries: shelve(state.entries, id, { ...entry, ...to(entry) }) };
}

function addEntry(state: State, entry: Entry): State {
	return findEntry(state, entry.id)
		? state
		: { ...state, entries: shelve(state.entries, entry.id, entry) };
}

function addArticle(state: State, id: string, section: string, wording: Wording): State {
	if (findArticle(state, id)) return state;
	const article: Article = { id, section, wordings: [wording], ...unvoted };
	return { ...state, articles: [...state.articles, article] };
}

function reword(article: Article, wording: Wording): Article {
	if (textOf(article) === wording.text) return article;
	const vote = { text: textOf(article), tally: tallyOf(article) };
	return {
		...article,
		wordings: [...article.wordings, wording],
		stage: 'none',
		ballots: emptyShelf,
		past: ballotsOn(article) > 0 ? [...article.past, vote] : article.past
	};
}

function take(state: State, id: string, section: string): State {
	const entry = findEntry(state, id);
	if (!entry || entry.fate === 'taken') return state;
	const { article, text } = entry;
	if (article === null) {
		const added = addArticle(state, id, section, { text, by: 'room', entry: id });
		return changeEntry(added, id, () => ({ fate: 'taken', hidden: false, section }));
	}
	if (!findArticle(state, article)) return state;
	const amended = changeArticle(state, article, (one) =>
		reword(one, { text, by: 'amendment', entry: id })
	);
	return changeEntry(amended, id, () => ({ fate: 'taken', hidden: false }));
}

function move(state: State, id: string, section: string, before: string | null): State {
	const article = findArticle(state, id);
	if (!article || before === id) return state;
	const others = state.articles.filter((other) => other.id !== id);
	const at = others.findIndex((other) => other.id === before);
	const place = at < 0 ? others.length : at;
	return { ...state, articles: others.toSpliced(place, 0, { ...article, section }) };
}

function write(state: State, event: Extract<Event, { type: 'entryWritten' }>): State {
	const { type: _, ...written } = event;
	const on = article(state, written.article)?.wordings.length ?? 0;
	if (written.article !== null && on === 0) return state;
	return addEntry(state, { ...written, on, fate: 'waiting', pinned: null });
}

function article(state: State, id: string | null): Article | undefined {
	return id === null ? undefined : findArticle(state, id);
}

/** The last phone that voted for its table stands last: hers is the ballot that counts. */
function cast(
	ballots: Article['ballots'],
	event: Extract<Event, { type: 'ballotCast' }>
): Article['ballots'] {
	const { person, choice } = event;
	const kept = event.voices === undefined ? ballots : unshelve(ballots, person);
	return shelve(kept, person, { choice, ...voiceOf(event) });
}

/** The state after one event. */
export function evolve(state: State, event: Event): State {
	switch (event.type) {
		case 'entryWritten':
			return write(state, event);
		case 'entryRevised':
			return changeEntry(state, event.entry, (entry) => ({
				text: event.text,
				hidden: event.hidden,
				on: article(state, entry.article)?.wordings.length ?? 0
			}));
		case 'entryWithdrawn':
			return { ...state, entries: unshelve(state.entries, event.entry) };
		case 'entryPinned': {
			const { id, section, offer } = event;
			const text = offer.pair ? `${offer.text} ⇔ ${offer.pair}` : offer.text;
			const plain = { person: null, article: null, on: 0, fate: 'waiting', hidden: false } as const;
			return addEntry(state, { id, section, text, pinned: offer, ...plain });
		}
		case 'entryTaken':
			return take(state, event.entry, event.section);
		case 'entryDeclined':
			return changeEntry(state, event.entry, ({ fate }) =>
				fate === 'waiting' ? { fate: 'declined' } : {}
			);
		case 'entryReconsidered':
			return changeEntry(state, event.entry, ({ fate }) =>
				fate === 'declined' ? { fate: 'waiting' } : {}
			);
		case 'entryHidden':
			return changeEntry(state, event.entry, () => ({ hidden: event.hidden }));
		case 'articleAdded':
			return addArticle(state, event.id, event.section, { text: event.text, by: 'host' });
		case 'articleReworded':
			return changeArticle(state, event.article, (one) =>
				reword(one, { text: event.text, by: 'host' })
			);
		case 'articleMoved':
			return move(state, event.article, event.section, event.before);
		case 'articleDropped':
			return changeArticle(state, event.article, (one) => ({ ...one, dropped: true }));
		case 'articleRestored':
			return changeArticle(state, event.article, (one) => ({ ...one, dropped: false }));
		case 'voteSet': {
			const [only, ...others] = event.articles;
			const voting = event.articles.reduce(
				(now, id) => changeArticle(now, id, (one) => ({ ...one, stage: event.stage })),
				state
			);
			return { ...voting, target: others.length === 0 ? (only ?? null) : null };
		}
		case 'ballotCast':
			return changeArticle(state, event.article, (one) => ({
				...one,
				ballots: cast(one.ballots, event)
			}));
		case 'lookedAt':
			return { ...state, target: event.target };
	}
}
