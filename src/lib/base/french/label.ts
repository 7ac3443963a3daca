// How one spelling is printed: signs trimmed, small letters but for acronyms and names, the accents that the
// writer left out when no other word could be meant.

import type { Language } from '../language.ts';
import { closeDots, isAcronym } from './acronym.ts';
import { restoreFinal } from './confusable.ts';
import { fold, isShouted, openLigatures, unify, wordsOf } from './letters.ts';
import { accentedForm } from './lexicon.ts';
import { wordKey } from './word.ts';

/** Names that keep their capital, in both languages. */
const names = new Map(
	wordsOf(`France Europe Paris Qualiopi Erasmus Europass`).map((name) => [name.toLowerCase(), name])
);

const opening = /^(?:[\s"'«»“”„‹›*•·#.,;:!?…_~>]|-(?!\s?(?:de|d')\b))+/u;
const closing = /[\s"'«»“”„‹›*•.,;:!?…_~-]+$/u;

/** A spelling without the quotes, bullets and final signs around it. */
function trimSigns(spelling: string): string {
	const plain = closeDots(unify(spelling));
	const wrapped = /^\((.*)\)$/u.exec(plain)?.[1] ?? plain;
	const bare = wrapped.replace(opening, '').replace(closing, '');
	return bare === '' ? plain : bare.replace(/'/gu, '’');
}

/** Small letters, but for acronyms, names and words with a capital inside. */
function withCase(text: string, shouted: boolean, language: Language): string {
	return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
		const name = names.get(word.toLowerCase());
		if (name !== undefined) return name;
		if (!(shouted && text.includes(' ')) && isAcronym(word, language)) {
			return /^\p{Lu}+s$/u.test(word) ? word : word.toUpperCase();
		}
		return /^\p{Ll}+\p{Lu}\p{Ll}|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(word)
			? word
			: word.toLowerCase();
	});
}

/** The accents a French word cannot do without: `ecoute` is printed « écoute ». */
function accentWord(word: string): string {
	if (!/^\p{Ll}+$/u.test(word) || word.length < 3) return word;
	const known = accentedForm(word) ?? pluralForm(word);
	const restored = known ?? restoreFinal(word.replace(/s$/u, '')) + (/s$/u.exec(word)?.[0] ?? '');
	return wordKey(restored) === wordKey(word) ? restored : word;
}

function pluralForm(word: string): string | undefined {
	const one =
		word.endsWith('s') || word.endsWith('x') ? accentedForm(word.slice(0, -1)) : undefined;
	return one === undefined ? undefined : one + word.slice(-1);
}

/** One spelling as it would be printed. */
export function printed(spelling: string, language: Language): string {
	const cased = withCase(trimSigns(spelling), isShouted(spelling), language);
	return language === 'fr' ? cased.replace(/[\p{L}\p{M}]+/gu, accentWord) : cased;
}

/** How many letters of a text have an accent or a ligature. */
export function accentsIn(text: string): number {
	return (
		[...openLigatures(text)].filter((sign) => fold(sign) !== sign).length +
		(text.match(/[œæ]/gu)?.length ?? 0)
	);
}
