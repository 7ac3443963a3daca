// What each role sees of a words step, built up from nothing. The room gets labels and counts, and
// only once they are shared; the facilitator gets who wrote what, to act on it.

import { keyed, onShelf, things } from '../../base/shelf.ts';
import type { Audience } from '../kind.ts';
import {
	findGroup,
	readWord,
	readWords,
	suggestedMerges,
	type Group,
	type Member
} from './groups.ts';
import type { Suggested } from './groups.ts';
import { wordMax } from './open.ts';
import { promptFor, type Earlier, type State } from './state.ts';

/** A word of the room; `also` holds the keys that were merged into it, so that a phone knows its own. */
export type WordView = Earlier & { readonly also?: readonly string[] };

/** What people wrote about one word; `word` is empty for sentences that have none. */
export type SentencesView = {
	readonly key: string;
	readonly word: string;
	readonly texts: readonly string[];
};

/** A question put to the room. The answers are counted for the facilitator only. */
export type QuestionView = {
	readonly id: string;
	readonly a: string;
	readonly b: string;
	readonly yes?: number;
	readonly no?: number;
};

type DeskEntry = {
	readonly id: string;
	readonly text: string;
	/** What was typed, when it was corrected since. */
	readonly typed?: string;
	readonly group: string;
	readonly hidden: boolean;
};

/** What waits to be read, with the word that a sentence is about. */
export type HeldView = { readonly id: string; readonly text: string; readonly word?: string };

export type DeskPerson = {
	readonly person: string;
	readonly entries: readonly DeskEntry[];
	readonly sentence?: { readonly id: string; readonly text: string; readonly hidden: boolean };
};

export type DeskMember = Member & { readonly question?: string };
export type DeskGroup = Omit<Group, 'members'> & { readonly members: readonly DeskMember[] };

/** For the facilitator: everything, and what may be done about it. */
export type DeskView = {
	readonly groups: readonly DeskGroup[];
	readonly hiddenGroups: readonly WordView[];
	readonly held: readonly HeldView[];
	readonly people: readonly DeskPerson[];
	readonly suggestions: readonly (Suggested & {
		readonly one: WordView;
		readonly other: WordView;
	})[];
};

export type Shared = {
	readonly mode: 'words' | 'sentence';
	readonly count: number;
	readonly max: number;
	readonly wordMax: number;
	readonly linked: boolean;
	readonly groups: readonly WordView[];
	/** People behind these words, and how many words they gave. */
	readonly people: number;
	readonly words: number;
	/** The earlier step's words, when this one is compared with it. */
	readonly before: readonly Earlier[];
	readonly beforePeople: number;
	readonly sentences: readonly SentencesView[];
	readonly questions: readonly QuestionView[];
	readonly desk?: DeskView;
};

export type Own = {
	/** One's words by field, as typed; `''` for a blank one. */
	readonly words: readonly string[];
	/** One's words as the room reads them, and the keys they count under. */
	readonly shown: readonly string[];
	readonly keys: readonly string[];
	readonly sentence: string;
	/** How many of one's words wait to be read before the room sees them. */
	readonly held: number;
	/** The word of one's sentence; what one is asked about; and all that one wrote in the earlier step. */
	readonly word: string;
	readonly prompt: string;
	readonly choices: readonly string[];
	readonly answers: readonly { readonly question: string; readonly yes: boolean }[];
};

const suggestionsShown = 40;

/** The same for all who hold a role. */
export function shared(state: State, audience: Audience): Shared {
	const { mode, count, max } = state.config;
	const base = { mode, count, max, wordMax: wordMax(state.config), linked: state.linked };
	const host = audience.role === 'host';
	if (!audience.revealed && !host) {
		const nothing = { groups: [], before: [], sentences: [], questions: [] };
		return { ...base, ...nothing, people: 0, words: 0, beforePeople: 0 };
	}
	const { groups, entries } = readWords(state);
	const visible = entries.filter(({ hidden }) => !hidden);
	return {
		...base,
		groups: groups.map(wordView),
		people: new Set(visible.map(({ person }) => person)).size,
		words: visible.length,
		before: state.before,
		beforePeople: state.beforePeople,
		sentences: mode === 'sentence' ? sentencesOf(state) : [],
		questions: questionsOf(state, host),
		...(host && { desk: deskOf(state) })
	};
}

function wordView({ key, label, count, members }: Group): WordView {
	const also = members.map((member) => member.key).filter((member) => member !== key);
	return { key, label, count, ...(also.length > 0 && { also }) };
}

/** The sentences of the room under their words, in the order of the words. */
export function sentencesOf(state: State): readonly SentencesView[] {
	const { groups, entries } = readWords(state);
	const groupOf = new Map(entries.map((entry) => [entry.id, entry.hidden ? null : entry.group]));
	const texts = new Map<string, string[]>();
	for (const { sentence } of things(state.answers)) {
		const group = sentence && (groupOf.get(sentence.id) ?? '');
		const hidden =
			!sentence || state.hidden.includes(sentence.id) || groupOf.get(sentence.id) === null;
		if (hidden || group === undefined) continue;
		texts.set(group, [...(texts.get(group) ?? []), sentence.text]);
	}
	const words = [...groups.map(({ key, label }) => ({ key, word: label })), { key: '', word: '' }];
	return words.flatMap(({ key, word }) => {
		const inside = texts.get(key);
		return inside ? [{ key, word, texts: inside }] : [];
	});
}

/** Whether the room is being asked if two groups are the same. */
export function asks({ questions }: State): boolean {
	return questions.some(({ settled }) => settled === undefined);
}

function questionsOf(state: State, host: boolean): readonly QuestionView[] {
	return state.questions.flatMap(({ id, a, b, answers, settled }) => {
		const one = findGroup(state, a);
		const other = findGroup(state, b);
		if (settled || !one || !other || one === other) return [];
		const yes = answers.filter((answer) => answer.yes).length;
		const tally = host ? { yes, no: answers.length - yes } : {};
		return [{ id, a: one.label, b: other.label, ...tally }];
	});
}

function deskOf(state: State): DeskView {
	const { groups, entries, hiddenGroups } = readWords(state);
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const votes = new Map(state.links.map(({ from, question }) => [from, question]));
	const views = new Map(groups.map((group) => [group.key, wordView(group)]));
	return {
		groups: groups.map((group) => ({
			...group,
			members: group.members.map((member) => {
				const question = votes.get(member.key);
				return question === undefined ? member : { ...member, question };
			})
		})),
		hiddenGroups: hiddenGroups.map(wordView),
		held: heldIn(state),
		people: things(state.answers).map(({ person, words, sentence }) => ({
			person,
			entries: words.flatMap(({ id }) => {
				const entry = byId.get(id);
				if (!entry) return [];
				const { shown, typed, group, hidden } = entry;
				return [{ id, text: shown, group, hidden, ...(typed !== shown && { typed }) }];
			}),
			...(sentence && {
				sentence: {
					...sentence,
					hidden: state.hidden.includes(sentence.id) || byId.get(sentence.id)?.hidden === true
				}
			})
		})),
		suggestions: suggestedMerges(state)
			.slice(0, suggestionsShown)
			.flatMap((suggested) => {
				const one = views.get(suggested.a);
				const other = views.get(suggested.b);
				return one && other ? [{ ...suggested, one, other }] : [];
			})
	};
}

/** In order of arrival; what its author has taken back since waits no longer. */
function heldIn(state: State): readonly HeldView[] {
	const waits = (id: string) => state.held.includes(id);
	return things(state.answers).flatMap(({ words, sentence }): HeldView[] => {
		if (!sentence) {
			return words
				.filter(({ id }) => waits(id))
				.map((word) => ({ id: word.id, text: readWord(state, word).text }));
		}
		const { id, text } = sentence;
		const word = words[0]?.text;
		return waits(id) ? [{ id, text, ...(word && { word }) }] : [];
	});
}

/** One person's own part; nothing in it depends on what others wrote. */
export function own(state: State, person: string): Own {
	const answer = onShelf(state.answers, person);
	const mine = answer?.words ?? [];
	const read = mine.map((word) => readWord(state, word));
	const ids = new Set(
		[...mine, ...(answer?.sentence ? [answer.sentence] : [])].map(({ id }) => id)
	);
	const prompt = state.prompts.find((one) => one.person === person);
	const fields = mine.reduce((most, { rank }) => Math.max(most, rank + 1), 0);
	return {
		words: Array.from(
			{ length: fields },
			(_, i) => mine.find(({ rank }) => rank === i)?.text ?? ''
		),
		shown: read.map(({ text }) => text),
		keys: read.map(({ base }) => base),
		sentence: answer?.sentence?.text ?? '',
		held: [...ids].filter((id) => state.held.includes(id)).length,
		word: answer?.sentence ? (mine[0]?.text ?? '') : '',
		prompt: promptFor(state, person) ?? '',
		choices: [...new Set(prompt?.words.map(({ text }) => text) ?? [])],
		answers: state.questions.flatMap(({ id, settled, answers }) => {
			const mine = settled ? undefined : answers.find((one) => one.person === person);
			return mine ? [{ question: id, yes: mine.yes }] : [];
		})
	};
}

/** People who contributed. */
export function answered(state: State): ReadonlySet<string> {
	return new Set(keyed(state.answers).map(([person]) => person));
}
