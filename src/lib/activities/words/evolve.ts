// From one state to the next. An event about something that is no longer there, or never was (an undo
// replays the journal without one command), changes nothing.

import { shelve } from '../../base/shelf.ts';
import type { Event } from './schema.ts';
import { readText, type Answer, type Link, type Question, type State } from './state.ts';

/** The state after one event. */
export function evolve(state: State, event: Event): State {
	switch (event.type) {
		case 'wordsGiven': {
			const words = event.words.map(({ id, rank, text }) => ({
				id,
				rank,
				...readText(state, text)
			}));
			return withAnswer(state, { person: event.person, words });
		}
		case 'sentenceGiven': {
			const { person, id, text, word } = event;
			const words = word === '' ? [] : [{ id, rank: 0, ...readText(state, word) }];
			return withAnswer(state, { person, words, sentence: { id, text } });
		}
		case 'wordHidden': {
			const { entry, held } = event;
			const waiting = held ? plus(state.held, [entry]) : minus(state.held, [entry]);
			return { ...state, hidden: plus(state.hidden, [entry]), held: waiting };
		}
		case 'wordRestored': {
			const { entry } = event;
			return { ...state, hidden: minus(state.hidden, [entry]), held: minus(state.held, [entry]) };
		}
		case 'groupHidden':
			return { ...state, hiddenKeys: plus(state.hiddenKeys, event.keys) };
		case 'groupRestored':
			return { ...state, hiddenKeys: minus(state.hiddenKeys, event.keys) };
		case 'wordCorrected': {
			const { entry, text } = event;
			const others = state.corrections.filter((correction) => correction.entry !== entry);
			return { ...state, corrections: [...others, { entry, ...readText(state, text) }] };
		}
		case 'groupsMerged': {
			const { into, question } = event;
			const links = event.from.reduce<readonly Link[]>(
				(links, from) => withLink(links, { from, into, ...(question && { question }) }),
				state.links
			);
			return { ...state, links };
		}
		case 'groupSplit':
			return {
				...state,
				links: state.links.filter(({ from }) => !event.members.includes(from))
			};
		case 'spellingParted':
			return { ...state, parted: plus(state.parted, [event.spelling]) };
		case 'suggestionDismissed': {
			const { a, b } = event;
			return { ...state, dismissed: [...state.dismissed, { a, b }] };
		}
		case 'roomAsked': {
			const { question: id, a, b } = event;
			return { ...state, questions: [...state.questions, { id, a, b, answers: [] }] };
		}
		case 'mergeAnswered': {
			const { person, yes } = event;
			return withQuestion(state, event.question, (question) => ({
				...question,
				answers: [...question.answers.filter((answer) => answer.person !== person), { person, yes }]
			}));
		}
		case 'mergeSettled':
			return withQuestion(state, event.question, (question) => ({
				...question,
				settled: event.merged ? 'merged' : 'kept'
			}));
	}
}

/** A person keeps the place that her first answer took. */
function withAnswer(state: State, answer: Answer): State {
	return { ...state, answers: shelve(state.answers, answer.person, answer) };
}

function withQuestion(state: State, id: string, change: (question: Question) => Question): State {
	const questions = state.questions.map((one) => (one.id === id ? change(one) : one));
	return { ...state, questions };
}

/** A link that would close a loop is left out. */
function withLink(links: readonly Link[], link: Link): readonly Link[] {
	const others = links.filter(({ from }) => from !== link.from);
	return rootIn(others, link.into) === link.from ? links : [...others, link];
}

/** Where the links lead from a key. */
export function rootIn(links: readonly Link[], key: string): string {
	let root = key;
	for (let steps = 0; steps <= links.length; steps++) {
		const next = links.find(({ from }) => from === root);
		if (!next) return root;
		root = next.into;
	}
	return key;
}

function plus(list: readonly string[], added: readonly string[]): readonly string[] {
	return [...new Set([...list, ...added])];
}

function minus(list: readonly string[], removed: readonly string[]): readonly string[] {
	return list.filter((one) => !removed.includes(one));
}
