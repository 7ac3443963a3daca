// Whether two names may be those of one structure: « Mission locale » and « Mission locale de Reims », an
// acronym and its words, a slip of the finger. It only says when to ask: names that are the same to a
// French reader open the same sheet without a question.

import { fold } from '../../base/french/letters.ts';
import { phraseKeys } from '../../base/french/phrase.ts';
import { remembering } from '../../base/memo.ts';

type Name = {
	/** Its words without accents or small words, each once. */
	readonly words: readonly string[];
	/** The first letters of all its words, and of those that matter. */
	readonly initials: readonly string[];
};

/** Names to choose from when somebody is asked. */
const proposed = 3;

const small = new Set('d de du des l la le les et en a au aux the of and'.split(' '));

const nameOf = remembering(4000, (text): Name => {
	const all = phraseKeys(text).map((key) => fold(key).toLowerCase());
	const heavy = all.filter((word) => !small.has(word));
	const initials = [all, heavy].map((words) => words.map((word) => word.slice(0, 1)).join(''));
	return { words: [...new Set(heavy.length > 0 ? heavy : all)], initials };
});

/** One letter missing, added, changed or swapped with its neighbour, in a long word without figures. */
function isSlip(one: string, other: string): boolean {
	if (Math.min(one.length, other.length) < 5 || /\p{N}/u.test(one + other)) return false;
	if (Math.abs(one.length - other.length) > 1) return false;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at += 1;
	const [left, right] = [one.slice(at), other.slice(at)];
	const swapped = left.slice(1, 2) + left.slice(0, 1) + left.slice(2) === right;
	return (
		swapped ||
		left.slice(1) === right.slice(1) ||
		left.slice(1) === right ||
		left === right.slice(1)
	);
}

const within = (few: Name, many: Name) =>
	few.words.every((word) => many.words.some((other) => other === word || isSlip(word, other)));

/** An acronym of three letters or more, and the words that it may stand for. */
function isShort({ words: [only = '', ...rest] }: Name, { words, initials }: Name): boolean {
	return rest.length === 0 && only.length > 2 && words.length > 1 && initials.includes(only);
}

function mayBeOne(one: Name, other: Name): boolean {
	if (one.words.length === 0 || other.words.length === 0) return false;
	return (
		within(one, other) ||
		within(other, one) ||
		isShort(one, other) ||
		isShort(other, one) ||
		one.words.join('') === other.words.join('')
	);
}

/** The names among these that may be the same structure’s, nearest first. */
export function alikeTo(typed: string, names: readonly string[]): readonly string[] {
	const mine = nameOf(typed, 'fr');
	const far = (name: string) => Math.abs(nameOf(name, 'fr').words.length - mine.words.length);
	return names
		.filter((name) => mayBeOne(mine, nameOf(name, 'fr')))
		.toSorted((one, other) => far(one) - far(other))
		.slice(0, proposed);
}
