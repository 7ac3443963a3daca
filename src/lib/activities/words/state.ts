// What a words step holds: who wrote what, in order of arrival, and what the facilitator and the room
// decided about it. Groups are not kept here: they follow from this (groups.ts).

import type { Offer } from '../kind.ts';
import { bestSpelling, groupKey } from '../../base/french/group.ts';
import type { Language } from '../../base/language.ts';
import { remembering } from '../../base/memo.ts';
import { emptyShelf, type Shelf } from '../../base/shelf.ts';
import type { Config } from './schema.ts';

/** A text as groups read it: the key that its spellings share, and how it would be printed alone. */
export type Read = { readonly text: string; readonly key: string; readonly spelling: string };

/** One word as its author typed it. `rank` is the field it stood in. */
export type Written = Read & { readonly id: string; readonly rank: number };

/** One person's answer; in sentence mode, one word at most and the sentence behind it. */
export type Answer = {
	readonly person: string;
	readonly words: readonly Written[];
	readonly sentence?: { readonly id: string; readonly text: string };
};

/** The group `from` counts with the group `into`; `question` is the vote of the room that said so. */
export type Link = { readonly from: string; readonly into: string; readonly question?: string };

/** « Ces mots disent-ils la même chose ? », by the keys of two groups. */
export type Question = {
	readonly id: string;
	readonly a: string;
	readonly b: string;
	readonly answers: readonly { readonly person: string; readonly yes: boolean }[];
	readonly settled?: 'merged' | 'kept';
};

/** A group of the earlier step. */
export type Earlier = { readonly key: string; readonly label: string; readonly count: number };

/** What one person wrote in the earlier step. */
export type Prompt = {
	readonly person: string;
	readonly words: readonly { readonly rank: number; readonly text: string }[];
};

export type State = {
	readonly config: Config;
	readonly linked: boolean;
	readonly before: readonly Earlier[];
	/** People who had written in the earlier step. */
	readonly beforePeople: number;
	readonly prompts: readonly Prompt[];
	/** By person, in order of arrival. */
	readonly answers: Shelf<Answer>;
	readonly hidden: readonly string[];
	/** Of the hidden ones, those that nobody has read yet. */
	readonly held: readonly string[];
	readonly hiddenKeys: readonly string[];
	readonly corrections: readonly (Read & { readonly entry: string })[];
	readonly links: readonly Link[];
	/** Spellings that the facilitator took out of their group. */
	readonly parted: readonly string[];
	readonly dismissed: readonly { readonly a: string; readonly b: string }[];
	readonly questions: readonly Question[];
};

/** As many words as a few full rooms say. */
const remembered = 4000;
const read = remembering(remembered, (text: string, language: Language): Read => ({
	text,
	key: groupKey(text, language),
	spelling: bestSpelling([text], language)
}));

/** Reads a text once, when it arrives: language is the dear part of grouping. */
export function readText(state: State, text: string): Read {
	return read(text, state.config.language);
}

/** One spelling, whatever its case and its apostrophes. */
export function foldSpelling(text: string): string {
	return text.trim().replace(/['‘]/gu, '’').toLowerCase();
}

/** What a step links to: groups are « before »; a person's entries are what she may write about. */
export function start(config: Config, seeds: readonly Offer[]): State {
	const groups = seeds.filter(({ shape }) => shape === 'group');
	const entries = seeds.filter(({ shape, author }) => shape === 'entry' && author !== undefined);
	const authors = [...new Set(entries.map(({ author = '' }) => author))];
	const key = (text: string) => groupKey(text, config.language);
	return {
		config,
		linked: seeds.length > 0,
		before:
			config.mode === 'words'
				? groups.map(({ text, weight }) => ({ key: key(text), label: text, count: weight ?? 1 }))
				: [],
		beforePeople: authors.length,
		prompts: config.mode === 'sentence' ? authors.map((person) => promptOf(person, entries)) : [],
		answers: emptyShelf,
		hidden: [],
		held: [],
		hiddenKeys: [],
		corrections: [],
		links: inheritedLinks(entries, key),
		parted: [],
		dismissed: [],
		questions: []
	};
}

function promptOf(person: string, entries: readonly Offer[]): Prompt {
	const hers = entries.filter(({ author }) => author === person);
	const words = hers.map(({ text, rank }, i) => ({ rank: rank ?? i, text }));
	return { person, words: words.sort((a, b) => a.rank - b.rank) };
}

/** What was merged in the earlier step stays merged here: an entry's `place` names its group. */
function inheritedLinks(entries: readonly Offer[], key: (text: string) => string): Link[] {
	const links = new Map<string, string>();
	for (const { text, place } of entries) {
		if (place === undefined) continue;
		const from = key(text);
		const into = key(place);
		if (from !== into && links.get(into) !== from) links.set(from, into);
	}
	return [...links].map(([from, into]) => ({ from, into }));
}

/** The word that a person is asked about: the one of the configured rank, or the nearest she has. */
export function promptFor(state: State, person: string): string | undefined {
	const words = state.prompts.find((prompt) => prompt.person === person)?.words ?? [];
	const wanted = state.config.rank ?? 0;
	return (words.findLast(({ rank }) => rank <= wanted) ?? words[0])?.text;
}
