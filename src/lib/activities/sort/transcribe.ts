// A line typed from paper, read as one person's sheet: the number of each item with the letter of its
// category (`1A 2B 3C`), or the letters alone in the order of the items (`A B C`, `AB-C`); a dash
// for an item left unplaced.

import type { Language } from '../../base/language.ts';
import { isRefusal, type Refusal } from '../../base/refusal.ts';
import type { Act, Decision } from '../kind.ts';
import { place } from './decide.ts';
import { letterAt, lettersOf } from './letters.ts';
import { refuse } from './refusals.ts';
import type { Event, Placement } from './schema.ts';
import type { State } from './state.ts';

const pair = /(\d+)\s*[.:=)–-]?\s*(\p{L})?/gu;
const between = /[\s,;|/]+/gu;
const none = /^[–?._-]$/u;

/** What was written for each item, by its number; nothing for an item left unplaced. */
function pairsIn(line: string): readonly (readonly [number: number, letter: string])[] | undefined {
	if (/\d/u.test(line)) {
		const rest = line.replace(pair, '').replace(between, '');
		if (rest !== '') return undefined;
		return [...line.matchAll(pair)].map(([, number, letter = '']) => [Number(number), letter]);
	}
	const signs = [...line.replace(between, '')];
	if (!signs.every((sign) => none.test(sign) || /\p{L}/u.test(sign))) return undefined;
	return signs.map((sign, at) => [at + 1, none.test(sign) ? '' : sign]);
}

/** « 1A 2B 3C »: a line that this sort would read. */
function exampleFor({ config, items }: State): string {
	const letters = config.categories.map((_, at) => letterAt(at));
	return items
		.slice(0, 3)
		.map((_, at) => `${at + 1}${letters[at % letters.length] ?? ''}`)
		.join(' ');
}

function read(state: State, line: string): readonly Placement[] | Refusal {
	const shown = line.length > 40 ? `${line.slice(0, 40)}…` : line;
	const unread = refuse('unread-line', { line: shown, example: exampleFor(state) });
	const letters = lettersOf(state.config.categories);
	const places: Placement[] = [];
	for (const [number, letter] of pairsIn(line) ?? []) {
		const item = state.items[number - 1];
		const plain = letter.normalize('NFD').charAt(0).toUpperCase();
		const category = state.config.categories[letters.get(plain) ?? -1];
		if (!item || (letter !== '' && !category)) return unread;
		if (category && !item.hidden) places.push({ item: item.id, category: category.id });
	}
	return places.length > 0 ? places : unread;
}

/** The sheet of one person on paper. */
export function transcribe(state: State, line: string, act: Act): Decision<Event> {
	const places = read(state, line.trim());
	return isRefusal(places) ? places : place(state, places, act);
}

/** How a line is written here, for the person who types it. */
export function lineHelp(state: State, language: Language): string {
	const letters = state.config.categories
		.map(({ title }, at) => `${letterAt(at)} ${title}`)
		.join(', ');
	const example = exampleFor(state);
	return {
		fr: `Le numéro de chaque élément, puis la lettre de sa catégorie\u202F: ${example}. ${letters}\u202F; un tiret pour «\u202Fje ne sais pas\u202F».`,
		en: `The number of each item, then the letter of its category: ${example}. ${letters}; a dash for “I don’t know”.`
	}[language];
}
