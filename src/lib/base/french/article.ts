// The article or the elision that opens an entry: « l'écoute », « de la confiance », « des outils ». Only at
// the start, never when it belongs to a fixed phrase (« d'accord »), never the last word left.

import { essential } from './confusable.ts';
import { fold, wordsOf } from './letters.ts';

const articles = new Set(wordsOf(`l le la les un une des du de d`));

/** What follows « d' » or « de » in phrases that are not their noun: « d'accord », « de suite ». */
const fixed = new Set(
	wordsOf(`
	accord abord ailleurs avance emblee ensemble office ordinaire habitude urgence ores evidence apres
	suite nouveau loin pres justesse fait coup reste rien fois moi toi lui nous vous eux
`)
);

/** Words that an article changes: « un plus » is not « plus ». */
const changed = new Set(wordsOf(`plus moins peu`));
const changedAlone = new Set(wordsOf(`tout non oui`));

/** Nouns of two genders, with the article of the rarer meaning: « le mémoire » is not « la mémoire ». */
const rarer = new Set([
	'le memoire',
	'un memoire',
	'la poste',
	'la mode',
	'la tour',
	'une tour',
	'la livre',
	'le voile',
	'la manche'
]);

/** Index of the first word that is not a leading article, in a phrase of lower-case words. */
export function afterArticles(words: readonly string[]): number {
	let at = 0;
	while (at < words.length - 1) {
		const word = essential(words[at] ?? '');
		const next = fold(words[at + 1] ?? '');
		if (!articles.has(word) || rarer.has(`${word} ${next}`)) break;
		if (changed.has(next) || (changedAlone.has(next) && at + 2 === words.length)) break;
		if (/^d/u.test(word) && fixed.has(next)) break;
		if ((word === 'l' || word === 'd') && !/^[aeiouyh]/u.test(next)) break;
		at += 1;
	}
	return at;
}
