// What a charter answers to a command, and to something pinned from another step. The facilitator writes
// the text, decides on what the room wrote without ever changing it, and opens and closes the votes.

import { things } from '../../base/shelf.ts';
import type { Act, Decision, Offer } from '../kind.ts';
import { articlesMax } from './limits.ts';
import { refuse } from './refusals.ts';
import type { Command, Event } from './schema.ts';
import {
	articlesIn,
	findArticle,
	findEntry,
	sectionOf,
	textOf,
	wholeText,
	type Article,
	type Entry,
	type State
} from './state.ts';
import { decideVote } from './vote.ts';
import { decideRoom, withText, type RoomCommand } from './write.ts';

type Answered = Decision<Event>;
type HostCommand = Exclude<Command, RoomCommand>;

const ofRoom: ReadonlySet<string> = new Set<RoomCommand['type']>([
	'propose',
	'amend',
	'reviseEntry',
	'withdrawEntry',
	'castBallot'
]);

function isRoom(command: Command): command is RoomCommand {
	return ofRoom.has(command.type);
}

/** An article of the text; one that was taken out is not there. */
function onArticle(state: State, id: string, go: (article: Article) => Answered): Answered {
	const article = findArticle(state, id);
	return article && !article.dropped ? go(article) : refuse('unknown-item');
}

function onEntry(state: State, id: string, go: (entry: Entry) => Answered): Answered {
	const entry = findEntry(state, id);
	return entry ? go(entry) : refuse('unknown-item');
}

/** The text may grow by one. */
function withRoom(state: State, go: () => Answered): Answered {
	return wholeText(state).length >= articlesMax ? refuse('too-many', { max: articlesMax }) : go();
}

function decideTake(state: State, command: Extract<Command, { type: 'takeEntry' }>): Answered {
	return onEntry(state, command.entry, (entry) => {
		if (entry.fate === 'taken') return [];
		const section = command.section ?? entry.section;
		const taken: Answered = [{ type: 'entryTaken', entry: entry.id, section }];
		if (entry.article === null) {
			if (!sectionOf(state, section)) return refuse('unknown-item');
			return withRoom(state, () => taken);
		}
		return onArticle(state, entry.article, (article) => {
			if (article.stage === 'open') return refuse('vote-open');
			return textOf(article) === entry.text ? refuse('same-words') : taken;
		});
	});
}

function decideMove(state: State, command: Extract<Command, { type: 'moveArticle' }>): Answered {
	const { section, before } = command;
	return onArticle(state, command.article, (article) => {
		if (!sectionOf(state, section)) return refuse('unknown-item');
		const others = articlesIn(state, section).filter(({ id }) => id !== article.id);
		const target = others.find(({ id }) => id === before)?.id ?? null;
		if (article.section === section) {
			const now = articlesIn(state, section).map(({ id }) => id);
			const next = now[now.indexOf(article.id) + 1] ?? null;
			if (before === article.id || next === target) return [];
		}
		return [{ type: 'articleMoved', article: article.id, section, before: target }];
	});
}

function decideFate(
	state: State,
	command: Extract<Command, { type: 'declineEntry' | 'reconsiderEntry' | 'hideEntry' }>
): Answered {
	return onEntry(state, command.entry, ({ id, fate, hidden }) => {
		if (command.type === 'hideEntry') {
			const changed = hidden !== command.hidden;
			return changed ? [{ type: 'entryHidden', entry: id, hidden: command.hidden }] : [];
		}
		if (fate === 'taken') return refuse('already-decided');
		if (command.type === 'declineEntry')
			return fate === 'declined' ? [] : [{ type: 'entryDeclined', entry: id }];
		return fate === 'waiting' ? [] : [{ type: 'entryReconsidered', entry: id }];
	});
}

function decideHost(state: State, command: HostCommand, act: Act): Answered {
	switch (command.type) {
		case 'takeEntry':
			return decideTake(state, command);
		case 'declineEntry':
		case 'reconsiderEntry':
		case 'hideEntry':
			return decideFate(state, command);
		case 'addArticle': {
			const { section } = command;
			if (!sectionOf(state, section)) return refuse('unknown-item');
			return withText(command.text, (text) =>
				withRoom(state, () => [{ type: 'articleAdded', id: act.id, section, text }])
			);
		}
		case 'rewordArticle':
			return onArticle(state, command.article, (article) =>
				withText(command.text, (text) => {
					if (text === textOf(article)) return [];
					if (article.stage === 'open') return refuse('vote-open');
					return [{ type: 'articleReworded', article: article.id, text }];
				})
			);
		case 'moveArticle':
			return decideMove(state, command);
		case 'dropArticle':
			return onArticle(state, command.article, ({ id, stage }) =>
				stage === 'open' ? refuse('vote-open') : [{ type: 'articleDropped', article: id }]
			);
		case 'restoreArticle': {
			const article = findArticle(state, command.article);
			if (!article) return refuse('unknown-item');
			if (!article.dropped) return [];
			return withRoom(state, () => [{ type: 'articleRestored', article: article.id }]);
		}
		case 'setVote':
			return decideVote(state, command, act);
		case 'lookAt': {
			const { target } = command;
			if (target === state.target) return [];
			const known = target === null || findArticle(state, target) || findEntry(state, target);
			return known ? [{ type: 'lookedAt', target }] : refuse('unknown-item');
		}
	}
}

/** Events, or one refusal; no event when it was already so. */
export function decide(state: State, command: Command, act: Act): Answered {
	if (act.phase === 'conclude') return refuse('step-closed');
	if (!isRoom(command))
		return act.role === 'host' ? decideHost(state, command, act) : refuse('not-allowed');
	if (act.role === 'host') return refuse('unknown-person');
	return act.phase === 'present' ? refuse('not-open') : decideRoom(state, command, act);
}

/** Pins an offer into a section, as a proposal. The same one twice is once; a declined one waits again. */
export function receive(state: State, offer: Offer, place: string, act: Act): Answered {
	if (!sectionOf(state, place)) return refuse('cannot-receive');
	const same = things(state.entries).find(
		({ pinned, section }) =>
			section === place && pinned?.id === offer.id && pinned.text === offer.text
	);
	if (same && same.fate === 'declined') return [{ type: 'entryReconsidered', entry: same.id }];
	if (same) return [];
	if (offer.text === '') return refuse('empty');
	const { rank: _, ...kept } = offer;
	return [{ type: 'entryPinned', id: act.id, section: place, offer: kept }];
}
