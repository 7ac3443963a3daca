// English entries, simply and safely: case, punctuation, a leading article, regular plurals. Plurals that
// are another word (« goods », « customs ») and capitals that are (« IT », « US ») stay apart.

import { closeDots } from './acronym.ts';
import {
	fold,
	isShouted,
	openLigatures,
	splitWords,
	unify,
	withoutPictures,
	wordsOf
} from './letters.ts';

const articles = new Set(['a', 'an', 'the']);
const homographs = new Set(['it', 'us', 'ai', 'or', 'as', 'is', 'am']);

/** Words that end in -s and are no plural, or that mean something else without it. */
const endingInS = new Set(
	wordsOf(`
	access across always arms basics besides bias business chaos christmas class consensus customs
	does economics ethics focus glasses goods headquarters its less lens logistics loss mathematics
	means minutes news paris perhaps physics plus politics process progress savings series species statistics
	status sometimes stress success thanks this thus towards trousers was works yes
`)
);

const irregular = new Map([
	['men', 'man'],
	['women', 'woman'],
	['children', 'child'],
	['feet', 'foot'],
	['lives', 'life'],
	['wives', 'wife'],
	['leaves', 'leave'],
	['movies', 'movie'],
	['criteria', 'criterion'],
	['analyses', 'analysis'],
	['crises', 'crisis']
]);

function singular(word: string): string {
	const known = irregular.get(word);
	if (known !== undefined) return known;
	if (word.length < 4 || endingInS.has(word) || !/[aeiouy]/u.test(word)) return word;
	if (/(?:ss|us|is)$/u.test(word)) return word;
	if (!word.endsWith('s')) return word;
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return word.replace(/(?<=ss|sh|ch|x|zz)es$|s$/u, '');
}

function wordKey(word: string, shouted: boolean): string {
	const lower = openLigatures(word.toLowerCase());
	if (!shouted && isShouted(word) && homographs.has(lower)) return word;
	if (/^[A-Z]+[A-RT-Z]s$/u.test(word)) return lower.slice(0, -1);
	return lower === 'résumé' ? lower : singular(fold(lower));
}

/** The keys of the words of an English entry, in order; none when it holds no word. */
export function englishKeys(text: string): readonly string[] {
	const words = splitWords(
		closeDots(withoutPictures(unify(text)))
			.replace(/(?<=\p{L})'(?=\p{L})/gu, '')
			.replace(/&/gu, ' and ')
	);
	const shouted = words.length > 1 && isShouted(words.join(' '));
	let start = 0;
	while (start < words.length - 1 && articles.has(fold(words[start] ?? '').toLowerCase()))
		start += 1;
	return words.slice(start).map((word) => wordKey(word, shouted));
}
