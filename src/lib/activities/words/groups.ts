// The words of the room, read from the state: who counts where, under which spelling, merged with
// what. A group counts people, never typings. Read once per state and remembered.

import { bestSpelling, suggestMerges, type Suggestion } from '../../base/french/group.ts';
import type { Language } from '../../base/language.ts';
import { things } from '../../base/shelf.ts';
import { rootIn } from './evolve.ts';
import { foldSpelling, type Read, type State, type Written } from './state.ts';

/** A word of the room. `shown` is its text after correction; `base` its own key, `group` the one it counts in. */
export type Entry = {
	readonly id: string;
	readonly person: string;
	readonly rank: number;
	readonly typed: string;
	readonly shown: string;
	/** How it would be printed alone: what tells one spelling from another. */
	readonly spelling: string;
	readonly base: string;
	readonly group: string;
	readonly hidden: boolean;
};

export type Spelling = { readonly text: string; readonly count: number };

/** What grouped by itself: the spellings of one word. */
export type Member = {
	readonly key: string;
	readonly label: string;
	readonly count: number;
	readonly spellings: readonly Spelling[];
};

/** What counts together: a word, and those that were merged into it. The first member gives the label. */
export type Group = {
	readonly key: string;
	readonly label: string;
	readonly count: number;
	readonly members: readonly Member[];
};

/** Two groups that may be the same word, by their keys. */
export type Suggested = {
	readonly a: string;
	readonly b: string;
	readonly why: Suggestion['why'];
};

type Reading = {
	readonly entries: readonly Entry[];
	/** Visible words only, the most frequent first, then in order of arrival. */
	readonly groups: readonly Group[];
	readonly hiddenGroups: readonly Group[];
};

const readings = new WeakMap<State, Reading>();
const suggestions = new WeakMap<State, readonly Suggested[]>();

/** The entries and the groups of a state. */
export function readWords(state: State): Reading {
	const known = readings.get(state);
	if (known) return known;
	const entries = readEntries(state);
	const reading = {
		entries,
		groups: groupsIn(
			state,
			entries.filter(({ hidden }) => !hidden)
		),
		hiddenGroups: groupsIn(
			state,
			entries.filter(({ base, group }) => isHiddenKey(state, base, group))
		)
	};
	readings.set(state, reading);
	return reading;
}

function isHiddenKey(state: State, base: string, group: string): boolean {
	return state.hiddenKeys.includes(base) || state.hiddenKeys.includes(group);
}

function readEntries(state: State): readonly Entry[] {
	const hidden = new Set(state.hidden);
	const roots = new Map<string, string>();
	const rootOf = (key: string) => {
		const root = roots.get(key) ?? rootIn(state.links, key);
		roots.set(key, root);
		return root;
	};
	return things(state.answers).flatMap(({ person, words }) =>
		words.map((word) => {
			const { text: shown, spelling, base } = readWord(state, word);
			const group = rootOf(base);
			const off = hidden.has(word.id) || isHiddenKey(state, base, group);
			const { id, rank, text: typed } = word;
			return { id, person, rank, typed, shown, spelling, base, group, hidden: off };
		})
	);
}

/** A word as corrected, and its own key: a spelling that was taken out of its group has one apart. */
export function readWord(state: State, word: Written): Read & { readonly base: string } {
	const { text, key, spelling } = state.corrections.find(({ entry }) => entry === word.id) ?? word;
	const apart = state.parted.length > 0 && state.parted.includes(foldSpelling(spelling));
	return { text, key, spelling, base: apart ? `=${foldSpelling(spelling)}` : key };
}

function groupsIn(state: State, entries: readonly Entry[]): readonly Group[] {
	const groups = Map.groupBy(entries, ({ group }) => group);
	return [...groups]
		.map(([key, inside]) => readGroup(state, key, inside))
		.sort((one, other) => other.count - one.count);
}

function readGroup(state: State, key: string, entries: readonly Entry[]): Group {
	const members = [...Map.groupBy(entries, ({ base }) => base)]
		.map(([base, inside]) => readMember(state, base, inside))
		.sort((a, b) => Number(b.key === key) - Number(a.key === key) || b.count - a.count);
	return { key, label: members[0]?.label ?? key, count: countPeople(entries), members };
}

function readMember(state: State, key: string, entries: readonly Entry[]): Member {
	const spellings = [...Map.groupBy(entries, ({ spelling }) => foldSpelling(spelling)).values()]
		.map((same) => ({ text: same[0]?.spelling ?? key, count: countPeople(same) }))
		.sort((a, b) => b.count - a.count);
	return { key, label: spellingOf(state, entries), count: countPeople(entries), spellings };
}

/** Each person votes once for each of her spellings. */
function spellingOf(state: State, entries: readonly Entry[]): string {
	const one = entries[0]?.spelling;
	if (one !== undefined && entries.every(({ spelling }) => spelling === one)) return one;
	const typed = new Map(entries.map(({ person, shown }) => [`${person} ${shown}`, shown]));
	return bestSpelling([...typed.values()], state.config.language);
}

function countPeople(entries: readonly Entry[]): number {
	return new Set(entries.map(({ person }) => person)).size;
}

/** The group that a key, of a group or of one of its members, names now. */
export function findGroup(state: State, key: string): Group | undefined {
	const { groups } = readWords(state);
	return (
		groups.find((group) => group.key === key) ??
		groups.find(({ members }) => members.some((member) => member.key === key))
	);
}

/** Pairs that a human may want to merge, the most shared first: not those refused, asked or settled. */
export function suggestedMerges(state: State): readonly Suggested[] {
	const known = suggestions.get(state);
	if (known) return known;
	const { groups } = readWords(state);
	const byLabel = new Map(groups.map((group) => [group.label, group]));
	const done = [...state.dismissed, ...state.questions];
	const found = pairsAmong([...byLabel.keys()].toSorted(), state.config.language).flatMap(
		(pair) => {
			const one = byLabel.get(pair.a);
			const other = byLabel.get(pair.b);
			if (!one || !other || one === other || done.some((known) => isPair(known, one, other)))
				return [];
			const [a, b] = one.count >= other.count ? [one, other] : [other, one];
			return [{ a: a.key, b: b.key, why: pair.why, weight: a.count + b.count }];
		}
	);
	const sorted = found.toSorted((one, other) => other.weight - one.weight);
	const suggested = sorted.map(({ a, b, why }) => ({ a, b, why }));
	suggestions.set(state, suggested);
	return suggested;
}

let latest: { readonly asked: string; readonly pairs: readonly Suggestion[] } | undefined;

/** Comparing all labels is dear, and most answers bring no new label. */
function pairsAmong(labels: readonly string[], language: Language): readonly Suggestion[] {
	const asked = JSON.stringify([language, labels]);
	if (latest?.asked !== asked) latest = { asked, pairs: suggestMerges(labels, language) };
	return latest.pairs;
}

/** A pair is refused for the groups it named, and for what has joined them since. */
function isPair(
	pair: { readonly a: string; readonly b: string },
	one: Group,
	other: Group
): boolean {
	const names = (group: Group, key: string) => group.members.some((member) => member.key === key);
	return (
		(names(one, pair.a) && names(other, pair.b)) || (names(one, pair.b) && names(other, pair.a))
	);
}
