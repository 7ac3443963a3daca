// Whether a text should wait for the facilitator before the room sees it: an insult, a slur or a crude
// word, as it is written or as it is disguised. It holds, it never judges a person nor deletes a word;
// a false alarm costs one press. Rules H1 to H6 of RULES.md.

import {
	apart,
	both,
	english,
	initials,
	inside,
	names,
	ordinary,
	others,
	phrases,
	verbs
} from './held-words.ts';
import { fold, openLigatures, wordsOf } from './letters.ts';

const listOf = (list: string) => list.split(/[|\n]/u).filter((line) => line !== '');
const withEnds = (list: string, ends: string) =>
	wordsOf(list).flatMap((word) => ends.split(',').map((end) => word + end));

const forms: ReadonlySet<string> = new Set([
	...withEnds(names, ',s'),
	...withEnds(both, ',s,e,es'),
	...withEnds(verbs, 'e,es,ent,er,ez,ons,ais,ait,aient,ant,ants,ante,antes,ee,ees,era,erai,eras'),
	...wordsOf(others),
	...wordsOf(english)
]);
const stems = wordsOf(inside);
const together = listOf(phrases);
const harmless = listOf(ordinary).map(
	(phrase) => new RegExp(` ${phrase}(?= )`, /[A-Z]/u.test(phrase) ? 'gu' : 'giu')
);
/** What stands between the pieces of a word. */
const apartSigns = /[^\p{L}\p{N}@$€*]+/gu;
const shortened = new Set(wordsOf(initials));
const ofSeveral = new Set(wordsOf(apart));

const alike = new Map([
	...Array.from('аᴀα', (sign) => [sign, 'a'] as const),
	...Array.from('вʙβ', (sign) => [sign, 'b'] as const),
	...Array.from('сᴄϲ', (sign) => [sign, 'c'] as const),
	...Array.from('ԁᴅ', (sign) => [sign, 'd'] as const),
	...Array.from('еᴇε', (sign) => [sign, 'e'] as const),
	...Array.from('іɪιı', (sign) => [sign, 'i'] as const),
	...Array.from('кᴋκ', (sign) => [sign, 'k'] as const),
	...Array.from('мᴍ', (sign) => [sign, 'm'] as const),
	...Array.from('ոɴν', (sign) => [sign, 'n'] as const),
	...Array.from('оᴏοσ', (sign) => [sign, 'o'] as const),
	...Array.from('рᴘρ', (sign) => [sign, 'p'] as const),
	...Array.from('ѕꜱ', (sign) => [sign, 's'] as const),
	...Array.from('тᴛτ', (sign) => [sign, 't'] as const),
	...Array.from('цᴜυ', (sign) => [sign, 'u'] as const)
]);
const figures: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'€': 'e'
};

/** Plain letters, case kept: no accent, no ligature, no letter of another alphabet that looks like one of ours. */
function plain(text: string): string {
	const letters = fold(openLigatures(text.normalize('NFKC')));
	return /^[ -~]*$/u.test(letters)
		? letters
		: Array.from(letters, (sign) => alike.get(sign.toLowerCase()) ?? sign).join('');
}

/** A word as it is, and with the letters that were repeated for effect given once or twice. */
function spellings(word: string): readonly string[] {
	const once = word.replace(/(.)\1{2,}/gu, '$1');
	const twice = word.replace(/(.)\1{2,}/gu, '$1$1');
	const vowels = once.replace(/([aiuy])\1/gu, '$1');
	return [word, once, twice, vowels];
}

function isForm(word: string): boolean {
	return spellings(word).some(
		(spelling) => forms.has(spelling) || stems.some((stem) => spelling.includes(stem))
	);
}

/** « c*n », « p**e »: each star is one letter. */
function isMasked(word: string): boolean {
	const bare = word.startsWith('*') ? word.replace(/^\*+|\*+$/gu, '') : word;
	if (!/^[a-z][a-z*]*\*[a-z*]*$/u.test(bare)) return false;
	return [...forms].some(
		(form) =>
			form.length === bare.length &&
			Array.from(bare).every((sign, at) => sign === '*' || sign === form[at])
	);
}

/** « c4n » is read as letters, « 14h30 » is left alone. */
function unfigured(word: string): string {
	return /[a-z]/u.test(word)
		? word.replace(/[0134579@$€]/gu, (sign) => figures[sign] ?? sign)
		: word;
}

/** « c o n n a r d »: four letters or more that stand alone, one after the other. */
function isSpelt(words: readonly string[]): boolean {
	const letters = words.map((word) => (word.length === 1 ? word : ' ')).join('');
	return letters.split(/ +/u).some((run) => run.length >= 4 && run.length <= 60 && hasForm(run));
}

function hasForm(run: string): boolean {
	for (let from = 0; from <= run.length - 4; from++) {
		for (let to = from + 4; to <= run.length; to++) {
			if (forms.has(run.slice(from, to))) return true;
		}
	}
	return false;
}

/** « con nard »: a long word cut in two or three. */
function isCut(words: readonly string[]): boolean {
	return words.some((_, at) =>
		[2, 3].some((count) => {
			const parts = words.slice(at, at + count);
			const joined = parts.join('');
			const cut = parts.length === count && parts.every((part) => part.length > 1);
			return cut && joined.length >= 6 && forms.has(joined) && !ofSeveral.has(joined);
		})
	);
}

const isInitials = (word: string) =>
	word === word.toUpperCase() && shortened.has(word.toLowerCase());

/** A text that was cleaned waits for the facilitator. */
export function isHeld(text: string): boolean {
	const chunks = plain(text).split(/[\s,;:!?"«»…|<>=+]+/u);
	const pieces = chunks.flatMap((chunk) => chunk.split(apartSigns)).filter((piece) => piece !== '');
	const said = harmless
		.reduce((left, phrase) => left.replace(phrase, ''), ` ${pieces.join(' ')} `)
		.split(' ')
		.filter((word) => word !== '');
	const glued = chunks
		.filter((chunk) => /[^\p{L}\p{N}@$€*'’]/u.test(chunk))
		.map((chunk) => chunk.replace(apartSigns, ''));
	const read = (words: readonly string[]) => words.map((word) => unfigured(word.toLowerCase()));
	const alone = read([...said, ...glued].filter((word) => !isInitials(word)));
	const inOrder = read(said);
	const sentence = ` ${inOrder.join(' ')} `;
	return (
		alone.some((word) => isForm(word) || isMasked(word)) ||
		together.some((phrase) => sentence.includes(` ${phrase} `)) ||
		isSpelt(inOrder) ||
		isCut(inOrder)
	);
}
