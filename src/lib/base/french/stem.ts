// A light stem of French and English words, for suggestions only: enough to bring « structuration » near
// « structurer », never to decide. A stem keeps five letters (four in English), so that short
// roots stay whole.

import { wordsOf } from './letters.ts';

const shortest = { fr: 5, en: 4 };

const french = wordsOf(`
	isatrice isateur isation atrice ateur ation ition ement ment ance ence iste isme iser ise isé able ible ique
	aire euse eur age ité ite ant ent ive if elle el ale al er ez é ir ie e
`);

const english = wordsOf(`
	isations izations isation ization ations ation ements ement ments ment ators ator ative ates ate ingly ings
	ing edly ness ship able ible ance ence ised ized ise ize ive ion ers er ed al ly ity e
`);

function strip(word: string, endings: readonly string[], least: number): string {
	const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least);
	return ending === undefined ? word : strip(word.slice(0, -ending.length), endings, least);
}

/** The light stem of a word given by its key. */
export function lightStem(word: string, language: 'fr' | 'en'): string {
	return language === 'fr'
		? strip(word, french, shortest.fr).replace(/qu$/u, 'c')
		: strip(word, english, shortest.en);
}
