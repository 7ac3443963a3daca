// What a words step answers to a command: events, or one refusal. Participants write while answers are
// open and vote on merges; everything else is for the facilitator.

import { isHeld } from '../../base/french/held.ts';
import { isRefusal, refuse, type Refusal } from '../../base/refusal.ts';
import { checkLength, checkText, cleanText } from '../../base/text.ts';
import { onShelf, things } from '../../base/shelf.ts';
import type { Act, Decision } from '../kind.ts';
import { decideMerge, decideSettle, decideSplit, groupNamed, pairNamed } from './merge.ts';
import { whyNotAnswer, wordMax } from './open.ts';
import { readWords } from './groups.ts';
import type { Command, Event } from './schema.ts';
import { promptFor, type State } from './state.ts';
import { claimed } from './whose.ts';

/** Answers a command; never throws, never changes anything. */
export function decide(state: State, command: Command, act: Act): Decision<Event> {
	switch (command.type) {
		case 'giveWords':
		case 'giveSentence':
			if (act.role === 'host') return refuse('not-allowed');
			return command.type === 'giveWords'
				? giveWords(state, command.words, act)
				: giveSentence(state, command, act);
		case 'answerMerge':
			return answerMerge(state, command, act);
		default:
			return act.role === 'host' ? asHost(state, command, act) : refuse('not-allowed');
	}
}

type Given = Extract<Command, { type: 'giveWords' | 'giveSentence' | 'answerMerge' }>;
type HostCommand = Exclude<Command, Given>;

function asHost(state: State, command: HostCommand, act: Act): Decision<Event> {
	const decided = decideForHost(state, command, act);
	return isRefusal(decided) ? decided : decided.map((event) => claimed(state, event));
}

function decideForHost(state: State, command: HostCommand, act: Act): Decision<Event> {
	switch (command.type) {
		case 'hideWord':
			return entryNamed(state, command.entry, (entry) => [{ type: 'wordHidden', entry }]);
		case 'restoreWord':
			return entryNamed(state, command.entry, (entry) => [{ type: 'wordRestored', entry }]);
		case 'hideGroup':
			return groupNamed(state, command.group, ({ members }) => [
				{ type: 'groupHidden', keys: members.map(({ key }) => key) }
			]);
		case 'restoreGroup': {
			const { hiddenGroups } = readWords(state);
			const group = hiddenGroups.find(({ key }) => key === command.group);
			if (!group) return refuse('unknown-item');
			const keys = [group.key, ...group.members.map(({ key }) => key)];
			return [{ type: 'groupRestored', keys }];
		}
		case 'correctWord': {
			const text = cleanText(command.text);
			const refusal = checkText(text, wordMax(state.config));
			if (refusal) return refusal;
			const known = readWords(state).entries.find(({ id }) => id === command.entry);
			if (!known) return refuse('unknown-item');
			return [{ type: 'wordCorrected', entry: known.id, text }];
		}
		case 'mergeGroups':
			return decideMerge(state, command.into, command.from);
		case 'splitGroup':
			return decideSplit(state, command);
		case 'dismissSuggestion':
			return pairNamed(state, command, ({ a, b }) => [
				{ type: 'suggestionDismissed', a: a.key, b: b.key }
			]);
		case 'askRoom':
			return pairNamed(state, command, ({ a, b }) => [
				{ type: 'roomAsked', question: act.id, a: a.key, b: b.key }
			]);
		case 'settleMerge':
			return decideSettle(state, command);
	}
}

/** What should be read before the room sees it is hidden by itself. */
function heldOf(
	entries: readonly { readonly id: string; readonly text: string }[]
): readonly Event[] {
	return entries
		.filter(({ text }) => isHeld(text))
		.map(({ id: entry }) => ({ type: 'wordHidden', entry, held: true }));
}

/** Blank fields are allowed, an empty answer is not. A word that stays keeps its identity, wherever it moves. */
function giveWords(state: State, typed: readonly string[], act: Act): Decision<Event> {
	if (state.config.mode !== 'words') return refuse('unknown-item');
	const closed = whyNotAnswer(act.phase);
	if (closed) return closed;
	const { count, max } = state.config;
	const clean = typed.map(cleanText);
	const given = clean.flatMap((text, rank) => (text === '' ? [] : [{ rank, text }]));
	if (given.length === 0) return refuse('empty');
	if (given.length > count || given.some(({ rank }) => rank >= count)) {
		return refuse('too-many', { max: count });
	}
	const refusal = firstRefusal(given.map(({ text }) => checkText(text, max)));
	if (refusal) return refusal;
	const before = onShelf(state.answers, act.person)?.words ?? [];
	const kept = [...before];
	const words = given.map(({ rank, text }) => {
		const at = kept.findIndex((word) => word.text === text);
		const [same] = at < 0 ? [] : kept.splice(at, 1);
		return { id: same?.id ?? `${act.id}.${rank}`, rank, text };
	});
	const fresh = words.filter(({ id }) => !before.some((word) => word.id === id));
	return [{ type: 'wordsGiven', person: act.person, words }, ...heldOf(fresh)];
}

/** The word is the one she was asked about, unless she names another; it may be missing. */
function giveSentence(
	state: State,
	command: Extract<Command, { type: 'giveSentence' }>,
	act: Act
): Decision<Event> {
	if (state.config.mode !== 'sentence') return refuse('unknown-item');
	const closed = whyNotAnswer(act.phase);
	if (closed) return closed;
	const text = cleanText(command.text);
	const named = cleanText(command.word ?? '');
	const word = named === '' ? (promptFor(state, act.person) ?? '') : named;
	const refusal = firstRefusal([
		checkText(text, state.config.max),
		checkLength(named, wordMax(state.config))
	]);
	if (refusal) return refusal;
	const before = onShelf(state.answers, act.person);
	const same = before?.sentence?.text === text && (before.words[0]?.text ?? '') === word;
	const id = (same && before?.sentence?.id) || act.id;
	return [
		{ type: 'sentenceGiven', person: act.person, id, text, word },
		...(same ? [] : heldOf([{ id, text: `${word} ; ${text}` }]))
	];
}

function answerMerge(
	state: State,
	{ question: id, yes }: Extract<Command, { type: 'answerMerge' }>,
	act: Act
): Decision<Event> {
	const question = state.questions.find((one) => one.id === id);
	if (!question) return refuse('unknown-item');
	if (question.settled || act.phase === 'conclude') return refuse('step-closed');
	if (act.phase === 'present') return refuse('not-open');
	return [{ type: 'mergeAnswered', person: act.person, question: id, yes }];
}

/** An entry is a word, or a sentence that has none. */
function entryNamed(
	state: State,
	id: string,
	go: (entry: string) => readonly Event[]
): Decision<Event> {
	const known = things(state.answers).some(
		({ words, sentence }) => sentence?.id === id || words.some((word) => word.id === id)
	);
	return known ? go(id) : refuse('unknown-item');
}

function firstRefusal(refusals: readonly (Refusal | undefined)[]): Refusal | undefined {
	return refusals.find((refusal) => refusal !== undefined);
}
