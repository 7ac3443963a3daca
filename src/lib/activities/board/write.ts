// What an author may do with words that are theirs: keep them as a draft, publish, correct, move,
// withdraw. Writing is open while answers are collected; only taking back stays possible after.

import { isHeld } from '../../base/french/held.ts';
import { refuse, type Refusal } from '../../base/refusal.ts';
import { checkLength, checkText, cleanText } from '../../base/text.ts';
import type { Act, Decision } from '../kind.ts';
import type { Command, Event } from './schema.ts';
import { sheetMax } from './limits.ts';
import { findCard, findColumn, type Card, type State } from './state.ts';
import { isOnSheet, sheetHasRoom, writesSheet } from './tables.ts';

/** Commands about one's own cards. */
export type WriteCommand = Extract<
	Command,
	{ type: 'saveDraft' | 'publishCard' | 'writeCard' | 'editCard' | 'withdrawCard' | 'moveOwnCard' }
>;

/** The cards of one person, drafts included; those of a table’s sheet are the table’s. */
export function cardsOf(state: State, person: string): readonly Card[] {
	return state.cards.filter((card) => card.person === person && !card.sheet);
}

/** One more card is within a person's maximum. */
export function hasRoom(state: State, person: string): boolean {
	return cardsOf(state, person).length < state.config.maxPerPerson;
}

type Words = { readonly text: string; readonly pair?: string };

/** Cleaned words, or why not. The second half may be missing: the room can complete it. */
function wordsOf(
	state: State,
	typed: { readonly text: string; readonly pair?: string | undefined }
): Words | Refusal {
	const text = cleanText(typed.text);
	const pair = state.config.paired ? cleanText(typed.pair ?? '') : '';
	const wrong = checkText(text, state.config.max) ?? checkLength(pair, state.config.max);
	return wrong ?? { text, ...(pair && { pair }) };
}

/** Where it is written, and whether on the sheet of that table. */
function at(state: State, act: Act) {
	const sheet = writesSheet(state, act, act.role === 'host');
	return { ...(act.table !== undefined && { table: act.table }), ...(sheet && { sheet }) };
}

/** A person has her maximum, and so has the sheet of a table. */
function whyFull(
	state: State,
	{ type }: Extract<WriteCommand, { type: 'saveDraft' | 'writeCard' }>,
	act: Act
): Refusal | undefined {
	if (type === 'writeCard' && at(state, act).sheet)
		return sheetHasRoom(state, act.table ?? '') ? undefined : refuse('too-many', { max: sheetMax });
	const max = state.config.maxPerPerson;
	return act.role === 'host' || hasRoom(state, act.person)
		? undefined
		: refuse('too-many', { max });
}

function decideNew(
	state: State,
	command: Extract<WriteCommand, { type: 'saveDraft' | 'writeCard' }>,
	act: Act
): Decision<Event> {
	const revised =
		command.type === 'saveDraft' && command.card !== undefined
			? findCard(state, command.card)
			: undefined;
	if (command.type === 'saveDraft' && command.card !== undefined) {
		if (!revised) return refuse('unknown-item');
		if (revised.person !== act.person) return refuse('not-yours');
		if (revised.is !== 'draft') return refuse('unknown-item');
	}
	if (!findColumn(state, command.column)) return refuse('unknown-item');
	const full = whyFull(state, command, act);
	if (!revised && full) return full;
	const words = wordsOf(state, command);
	if ('refused' in words) return words;
	const written = {
		card: revised?.id ?? act.id,
		person: act.person,
		column: command.column,
		...words
	};
	if (command.type === 'saveDraft') return [{ type: 'draftSaved', ...written }];
	return [
		{ type: 'cardWritten', ...written, pending: waits(state, words, act), ...at(state, act) }
	];
}

/** A card waits for consent when the board is moderated or its words should be read first, unless the facilitator writes it. */
function waits(state: State, { text, pair = '' }: Words, act: Act): boolean {
	return act.role !== 'host' && (state.config.moderated || isHeld(`${text} ; ${pair}`));
}

function decideOwn(
	state: State,
	command: Exclude<WriteCommand, { type: 'saveDraft' | 'writeCard' }>,
	card: Card,
	act: Act
): Decision<Event> {
	const who = { card: card.id, person: act.person };
	switch (command.type) {
		case 'publishCard':
			return card.is === 'draft'
				? [{ type: 'cardPublished', ...who, pending: waits(state, card, act), ...at(state, act) }]
				: [];
		case 'editCard': {
			const words = wordsOf(state, command);
			if ('refused' in words) return words;
			if (words.text === card.text && words.pair === card.pair) return [];
			return [
				{
					type: 'cardEdited',
					...who,
					...words,
					pending: card.is !== 'draft' && waits(state, words, act)
				}
			];
		}
		case 'moveOwnCard':
			if (!findColumn(state, command.column)) return refuse('unknown-item');
			return card.column === command.column
				? []
				: [{ type: 'cardMoved', ...who, column: command.column }];
		case 'withdrawCard':
			return [{ type: 'cardWithdrawn', ...who }];
	}
}

/** Answers an author. */
export function decideWrite(state: State, command: WriteCommand, act: Act): Decision<Event> {
	const open = act.role === 'host' || act.phase === 'collect' || command.type === 'withdrawCard';
	if (!open) return refuse('step-closed');
	if (command.type === 'saveDraft' || command.type === 'writeCard')
		return decideNew(state, command, act);
	const card = findCard(state, command.type === 'publishCard' ? command.draft : command.card);
	if (!card) return refuse('unknown-item');
	const mine = card.sheet ? isOnSheet(card, act) : card.person === act.person;
	return mine || (card.sheet && act.role === 'host')
		? decideOwn(state, command, card, act)
		: refuse('not-yours');
}
