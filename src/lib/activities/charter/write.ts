// What a participant may do: propose an article, amend one, correct or take back what still waits, and
// vote on what is open. Writing is for *recueillir*; taking back and voting are for *partager* too.

import { isHeld } from '../../base/french/held.ts';
import type { Refusal } from '../../base/refusal.ts';
import { onShelf } from '../../base/shelf.ts';
import { checkText, cleanText } from '../../base/text.ts';
import type { Act, Decision } from '../kind.ts';
import { voiceOf } from '../voices.ts';
import { textMax } from './limits.ts';
import { refuse } from './refusals.ts';
import type { Command, Event } from './schema.ts';
import { entriesOf, findArticle, findEntry, sectionOf, textOf, type State } from './state.ts';

export type RoomCommand = Extract<
	Command,
	{ type: 'propose' | 'amend' | 'reviseEntry' | 'withdrawEntry' | 'castBallot' }
>;

/** Cleaned words of the right length, or why not. */
export function withText(typed: string, go: (text: string) => Decision<Event>): Decision<Event> {
	const text = cleanText(typed);
	return checkText(text, textMax) ?? go(text);
}

/** Why nothing may be written now, or one thing more by this person. */
function whyNotOneMore(state: State, act: Act): Refusal | undefined {
	const { maxPerPerson: max } = state.config;
	if (act.phase !== 'collect') return refuse('step-closed');
	return entriesOf(state, act.person).length >= max ? refuse('too-many', { max }) : undefined;
}

function written(
	act: Act,
	place: { readonly section: string; readonly article: string | null },
	text: string
): Decision<Event> {
	const { id, person } = act;
	return [{ type: 'entryWritten', id, person, ...place, text, hidden: isHeld(text) }];
}

function decideAmend(
	state: State,
	command: Extract<RoomCommand, { type: 'amend' }>,
	act: Act
): Decision<Event> {
	const article = findArticle(state, command.article);
	if (!article || article.dropped) return refuse('unknown-item');
	const { id, section } = article;
	return withText(command.text, (text) =>
		text === textOf(article)
			? refuse('same-words')
			: (whyNotOneMore(state, act) ?? written(act, { section, article: id }, text))
	);
}

/** About what she wrote herself, as long as nothing was decided of it. */
function decideOwn(
	state: State,
	command: Extract<RoomCommand, { type: 'reviseEntry' | 'withdrawEntry' }>,
	act: Act
): Decision<Event> {
	const entry = findEntry(state, command.entry);
	if (!entry || entry.person === null) return refuse('unknown-item');
	if (entry.person !== act.person) return refuse('not-yours');
	if (entry.fate !== 'waiting') return refuse('already-decided');
	const who = { entry: entry.id, person: act.person };
	if (command.type === 'withdrawEntry') return [{ type: 'entryWithdrawn', ...who }];
	if (act.phase !== 'collect') return refuse('step-closed');
	return withText(command.text, (text) => {
		const amended = entry.article === null ? undefined : findArticle(state, entry.article);
		if (amended && textOf(amended) === text) return refuse('same-words');
		const hidden = entry.hidden || isHeld(text);
		return text === entry.text ? [] : [{ type: 'entryRevised', ...who, text, hidden }];
	});
}

/** Answers a participant. */
export function decideRoom(state: State, command: RoomCommand, act: Act): Decision<Event> {
	switch (command.type) {
		case 'propose': {
			const { section } = command;
			if (!sectionOf(state, section)) return refuse('unknown-item');
			return withText(
				command.text,
				(text) => whyNotOneMore(state, act) ?? written(act, { section, article: null }, text)
			);
		}
		case 'amend':
			return decideAmend(state, command, act);
		case 'reviseEntry':
		case 'withdrawEntry':
			return decideOwn(state, command, act);
		case 'castBallot': {
			const { choice } = command;
			const article = findArticle(state, command.article);
			if (!article || article.dropped) return refuse('unknown-item');
			if (article.stage !== 'open') return refuse('vote-closed');
			const { person, table, voices } = act;
			const now = onShelf(article.ballots, person);
			if (now?.choice === choice && now.table === table && now.voices === voices) return [];
			return [{ type: 'ballotCast', article: article.id, person, choice, ...voiceOf(act) }];
		}
	}
}
