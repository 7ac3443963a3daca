// What a questionnaire answers to a command: events, or one refusal. An answer is checked against its own
// question; whether the question is asked of her now does not matter, since what is hidden is kept.

import { isHeld } from '../../base/french/held.ts';
import { isRefusal, type Refusal } from '../../base/refusal.ts';
import { keyed, onShelf } from '../../base/shelf.ts';
import { checkText, cleanText } from '../../base/text.ts';
import type { Act, Decision } from '../kind.ts';
import { directoryId, sameValue, type Question, type Value } from './flow.ts';
import { longMax, numberMax, textMax } from './limits.ts';
import { refuse } from './refusals.ts';
import type { Command, Event } from './schema.ts';
import {
	answerOn,
	questionOf,
	readSheet,
	sheetIdOf,
	sheetOf,
	type Lost,
	type State
} from './state.ts';
import { openSheet } from './structures.ts';

/** The answer as it is kept: nothing when there is nothing in it. */
function readValue(question: Question, value: Value | null): Value | null | Refusal {
	if (value === null) return null;
	const { type, options = [] } = question;
	const odd = refuse('bad-command', { place: 'value' });
	switch (type) {
		case 'text':
		case 'long': {
			if (!('text' in value)) return odd;
			const text = cleanText(value.text);
			if (text === '') return null;
			return checkText(text, type === 'long' ? longMax : textMax) ?? { text };
		}
		case 'single':
		case 'multiple': {
			if (!('options' in value)) return odd;
			const named = new Set(value.options);
			const known = options.flatMap(({ id }) => (named.has(id) ? [id] : []));
			if (known.length < named.size) return refuse('unknown-item');
			if (type === 'single' && known.length > 1) return refuse('too-many', { max: 1 });
			return known.length === 0 ? null : { options: known };
		}
		case 'scale':
		case 'number': {
			if (!('number' in value)) return odd;
			const { number } = value;
			const rating = Number.isInteger(number) && number >= 1 && number <= 5;
			const fair = type === 'scale' ? rating : Math.abs(number) <= numberMax;
			return fair ? { number: number || 0 } : odd;
		}
	}
}

type Given = {
	readonly question: string;
	readonly value: Value | null;
	readonly over?: string | undefined;
};

/** One answer of one person, on the sheet where she writes. */
export function answer(
	state: State,
	{ question: id, value: typed, over }: Given,
	act: Pick<Act, 'id' | 'person'>
): Decision<Event> {
	const question = questionOf(state, id);
	if (!question) return refuse('unknown-item');
	const sheet = sheetIdOf(state, act.person);
	if (sheet === undefined) return refuse('no-structure');
	const value = readValue(question, typed);
	if (value !== null && isRefusal(value)) return value;
	const before = answerOn(onShelf(state.sheets, sheet), id);
	if (sameValue(before?.value, value)) return [];
	const stored = value && 'options' in value ? { options: [...value.options] } : value;
	const held = value && 'text' in value && isHeld(value.text);
	return [
		{
			type: 'answered',
			id: act.id,
			person: act.person,
			sheet,
			question: id,
			value: stored,
			...(over !== undefined && { over })
		},
		...(held ? [{ type: 'answerHidden' as const, entry: act.id }] : [])
	];
}

function finish(state: State, act: Act): Decision<Event> {
	const id = sheetIdOf(state, act.person);
	const sheet = sheetOf(state, act.person);
	if (id === undefined) return refuse('no-structure');
	if (!sheet) return refuse('empty');
	const { advance } = readSheet(state, id, sheet);
	if (advance.missing.length > 0)
		return refuse('answers-missing', { count: advance.missing.length });
	if (advance.answered === 0) return refuse('empty');
	return sheet.done ? [] : [{ type: 'sheetFinished', person: act.person, sheet: id }];
}

function reopen(state: State, act: Act): Decision<Event> {
	const id = sheetIdOf(state, act.person);
	if (id === undefined || !sheetOf(state, act.person)?.done) return [];
	return [{ type: 'sheetReopened', person: act.person, sheet: id }];
}

/** Whether these are somebody’s words, still there or written over. */
function isEntry(state: State, id: string): boolean {
	return keyed(state.sheets).some(
		([, { answers, lost }]) =>
			Object.values(answers).some((one) => one.id === id) || lost.some((one: Lost) => one.id === id)
	);
}

function decideHost(state: State, command: Command): Decision<Event> {
	switch (command.type) {
		case 'show': {
			const { question } = command;
			const listed = question === directoryId && state.config.directory !== undefined;
			const known = question === null || listed || questionOf(state, question);
			if (!known || question?.startsWith(`${directoryId}.`)) return refuse('unknown-item');
			return state.shown === question ? [] : [{ type: 'questionShown', question }];
		}
		case 'hideAnswer':
			if (!isEntry(state, command.entry)) return refuse('unknown-item');
			return state.hidden.includes(command.entry)
				? []
				: [{ type: 'answerHidden', entry: command.entry }];
		case 'restoreAnswer':
			return state.hidden.includes(command.entry)
				? [{ type: 'answerRestored', entry: command.entry }]
				: [];
		case 'mergeSheets': {
			const { from, into } = command;
			const both = onShelf(state.sheets, from) && onShelf(state.sheets, into);
			if (state.config.respondent !== 'structure' || !both) return refuse('unknown-item');
			return from === into ? [] : [{ type: 'sheetsMerged', from, into }];
		}
		case 'answer':
		case 'openSheet':
		case 'finish':
		case 'reopen':
			return refuse('unknown-person');
	}
}

/** Answers a command. */
export function decide(state: State, command: Command, act: Act): Decision<Event> {
	if (act.phase === 'conclude') return refuse('step-closed');
	if (act.role === 'host') return decideHost(state, command);
	switch (command.type) {
		case 'answer':
		case 'openSheet':
		case 'finish':
		case 'reopen':
			if (act.phase !== 'collect')
				return refuse(act.phase === 'present' ? 'not-open' : 'step-closed');
			if (command.type === 'answer') return answer(state, command, act);
			if (command.type === 'openSheet') return openSheet(state, command, act);
			return command.type === 'finish' ? finish(state, act) : reopen(state, act);
		case 'show':
		case 'hideAnswer':
		case 'restoreAnswer':
		case 'mergeSheets':
			return refuse('not-allowed');
	}
}
