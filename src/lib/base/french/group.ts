// Same word or not: the key under which entries of a cloud merge by themselves, the spelling that stands for
// a group, and the merges that only a human may decide. What merges by itself is safe or it does not merge.

import type { Language } from '../language.ts';
import { afterArticles } from './article.ts';
import { englishKeys } from './english.ts';
import { fold, unify } from './letters.ts';
import { accentsIn, printed } from './label.ts';
import { phraseKeys } from './phrase.ts';
import { isKnown, polarity, signalsOf, slip, type Reason } from './signals.ts';

/** Two labels that may be the same word, and what they share. */
export type Suggestion = {
	readonly a: string;
	readonly b: string;
	readonly why: 'family' | 'stem' | 'accent' | 'number';
};

function keysOf(text: string, language: Language): readonly string[] {
	return language === 'fr' ? phraseKeys(text) : englishKeys(text);
}

/** Entries with equal keys are the same word. An entry without any word is its own key. */
export function groupKey(text: string, language: Language): string {
	return keysOf(text, language).join(' ') || unify(text).toLowerCase();
}

type Form = { readonly text: string; readonly count: number };

/** The first of the forms in the order of `ranks`: each rank is a list of numbers, smaller first. */
function first(forms: readonly Form[], ranks: (form: Form) => readonly number[]): string {
	const ranked = forms.map((form) => ({ text: form.text, rank: ranks(form) }));
	ranked.sort((one, other) => {
		const at = one.rank.findIndex((value, index) => value !== other.rank[index]);
		return at < 0 ? 0 : (one.rank[at] ?? 0) - (other.rank[at] ?? 0);
	});
	return ranked[0]?.text ?? '';
}

function tally(texts: readonly string[]): readonly Form[] {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].map(([text, count]) => ({ text, count }));
}

/** The words of a printed form, without its article or elision: what makes it the same form as another. */
function formOf(text: string): { readonly bare: string; readonly hasArticle: boolean } {
	const words = fold(text).toLowerCase().split(/[ ’]/u);
	const start = afterArticles(words);
	return { bare: words.slice(start).join(' ').replace(/-/gu, ' '), hasArticle: start > 0 };
}

/**
 * The spelling shown for a group, among those that were typed: the most frequent form, spelt with its accents,
 * without its article when someone left it out. On ties: no inclusive mark, then the shorter (the singular).
 * The order of `spellings` counts only for perfect ties.
 */
export function bestSpelling(spellings: readonly string[], language: Language): string {
	const forms = tally(spellings.map((spelling) => printed(spelling, language)));
	const weights = new Map<string, number>();
	for (const { text, count } of forms) {
		const { bare } = formOf(text);
		weights.set(bare, (weights.get(bare) ?? 0) + count);
	}
	return first(forms, ({ text, count }) => {
		const { bare, hasArticle } = formOf(text);
		return [
			-(weights.get(bare) ?? 0),
			/[·•()/]/u.test(text) ? 1 : 0,
			bare.length,
			hasArticle ? 1 : 0,
			-accentsIn(text),
			-count,
			text.includes('-') ? 0 : 1
		];
	});
}

const reasons: readonly Reason[] = ['accent', 'number', 'family', 'stem'];

type Entry = {
	readonly label: string;
	readonly key: string;
	readonly sense: string;
	readonly known: boolean;
	readonly signals: ReturnType<typeof signalsOf>;
};

function entryOf(label: string, language: Language): Entry {
	const keys = keysOf(label, language);
	return {
		label,
		key: keys.join(' '),
		sense: polarity(keys),
		known: isKnown(keys),
		signals: signalsOf(keys, language)
	};
}

function mayMeet(one: Entry, other: Entry, signal: string): boolean {
	if (one.key === other.key || one.key === '' || other.key === '') return false;
	if (one.sense !== other.sense) return false;
	return !(signal.startsWith(slip) && one.known && other.known);
}

/** Pairs of labels that may be the same word: a human decides. Never across a negation, never twice. */
export function suggestMerges(
	labels: readonly string[],
	language: Language
): readonly Suggestion[] {
	const entries = [...new Set(labels)].map((label) => entryOf(label, language));
	const places = new Map(entries.map((entry, at) => [entry, at]));
	const found = new Map<string, Suggestion>();
	for (const why of reasons) {
		const sharing = new Map<string, Entry[]>();
		for (const entry of entries) {
			const values = new Set(
				entry.signals.filter((one) => one.why === why).map((one) => one.value)
			);
			for (const value of values) {
				const earlier = sharing.get(value) ?? [];
				for (const other of earlier) {
					const pair = `${places.get(other)} ${places.get(entry)}`;
					if (found.has(pair) || !mayMeet(other, entry, value)) continue;
					found.set(pair, { a: other.label, b: entry.label, why });
				}
				sharing.set(value, [...earlier, entry]);
			}
		}
	}
	return [...found]
		.map(([pair, suggestion]) => ({ place: pair.split(' ').map(Number), suggestion }))
		.sort((one, other) => {
			const [a = 0, b = 0] = one.place;
			const [c = 0, d = 0] = other.place;
			return a - c || b - d;
		})
		.map(({ suggestion }) => suggestion);
}
