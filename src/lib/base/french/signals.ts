// What two labels must share for a human to be asked whether they are one word. Signals are compared as
// strings: two labels with one in common are offered, for the reason that the signal's name gives.

import { expansions } from './acronym.ts';
import { fold, wordsOf } from './letters.ts';
import { familyOf } from './lexicon.ts';
import { phraseKeys } from './phrase.ts';
import { lightStem } from './stem.ts';

export type Reason = 'family' | 'stem' | 'accent' | 'number';
export type Signal = { readonly why: Reason; readonly value: string };

const negative = new Set(
	wordsOf(`
	pas sans non ni ne n jamais aucun manque absence zero 0 moins peu rien trop plus assez anti faux mal contre
	hors defaut faute perte no not without lack never less few little none nothing more too dont cant wont
	doesnt isnt cannot against
`)
);

const small = new Set(
	wordsOf(`d de du des le la les l un une et en a au aux s se of the to and an in`)
);

/** Expanded acronyms by key: the acronym and its full name have the same value. */
const fullNames = new Map(
	expansions.flatMap(([acronym, name]) => [
		[acronym.toLowerCase(), acronym] as const,
		[acronym, acronym] as const,
		[phraseKeys(name).join(' '), acronym] as const
	])
);

/** The words of a phrase that deny or measure: phrases that differ by one are never offered. */
export function polarity(keys: readonly string[]): string {
	return keys.filter((key) => negative.has(fold(key))).join(' ');
}

/** A word without the feminine or the last letters that an agreement adds. */
function withoutAgreement(plain: string): string {
	return plain
		.replace(/s$/u, '')
		.replace(/que$/u, 'c')
		.replace(/([lnts])\1e$/u, '$1')
		.replace(/(?<=.{3})(?:e|x)$/u, '');
}

/** Signals of a slip of the finger open with this: they mean nothing between two words of the lexicon. */
export const slip = '* ';

/** Whether every word of a phrase is in the lexicon. */
export function isKnown(keys: readonly string[]): boolean {
	return keys.every((key) => small.has(fold(key)) || familyOf(key) !== undefined);
}

/** One letter missing, added, changed or swapped: two long words that share one of these are a slip apart. */
function slips(joined: string): readonly string[] {
	if (joined.length < 7 || /\p{N}/u.test(joined)) return [];
	const first = joined.slice(0, 1);
	const shorter = Array.from(joined, (_, at) => joined.slice(0, at) + joined.slice(at + 1));
	return [joined, ...shorter].filter((variant) => variant.startsWith(first));
}

/** The signals of a label, from the keys of its words. */
export function signalsOf(keys: readonly string[], language: 'fr' | 'en'): readonly Signal[] {
	const plain = keys.map(fold);
	const content = plain.filter((word) => !small.has(word));
	const weighty = keys.filter((word) => !small.has(fold(word)));
	const families = weighty.map((word) => familyOf(word));
	const named = weighty.map((word, at) => families[at] ?? fold(word)).join(' ');
	const stems = content.map((word) => lightStem(word, language)).join(' ');
	const full = fullNames.get(keys.join(' '));
	return [
		{ why: 'accent', value: plain.join(' ').toLowerCase() },
		{ why: 'number', value: plain.map((word) => word.replace(/[sx]$/u, '')).join(' ') },
		...(families.some((family) => family !== undefined) ? [sign('family', named)] : []),
		...(full === undefined ? [] : [sign('family', `= ${full}`)]),
		...(content.length === 0 ? [] : [sign('stem', content.join(' ')), sign('stem', stems)]),
		sign('stem', `+ ${plain.join('')}`),
		sign('stem', `~ ${plain.map(withoutAgreement).join(' ')}`),
		...slips(plain.join(' ')).map((variant) => sign('stem', `${slip}${variant}`))
	];
}

function sign(why: Reason, value: string): Signal {
	return { why, value };
}
