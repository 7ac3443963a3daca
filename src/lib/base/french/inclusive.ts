// Inclusive writing: « acteur·rices », « participant(e)s », « salarié-e-s », « tous·tes » come back to the
// plain word. A feminine ending must fit the end of the word before it, so that « rendez-vous » is safe.

import { fold } from './letters.ts';

const marks = '[·•‧∙⋅.\\-/()]+';
const shape = new RegExp(
	`^(\\p{L}{2,}?)${marks}(\\p{L}{1,6})(?:${marks}(?:s|x|aux))?\\)?s?$`,
	'iu'
);

/** Endings (without accents), each with the ends of the words that take it. */
const endings: readonly (readonly [ending: RegExp, fits: RegExp])[] = [
	[/^(?:e|es)$/u, /[^aeo]s?$/u],
	[/^s$/u, /[^sxz]$/u],
	[/^x$/u, /[aeo]u$/u],
	[/^(?:le|elle|ale)s?$/u, /(?:[ae]ls?|eaux?)$/u],
	[/^(?:ne|enne|ienne|onne|ine)s?$/u, /ns?$/u],
	[/^(?:te|ette|ete|toute)s?$/u, /(?:t|tou|tous)s?$/u],
	[/^(?:se|euse)s?$/u, /(?:eurs?|eux)$/u],
	[/^(?:ve|ive|euve)s?$/u, /fs?$/u],
	[/^fes?$/u, /fs?$/u],
	[/^(?:que|che|he)s?$/u, /cs?$/u],
	[/^(?:r|tr|dr)?ices?$/u, /eurs?$/u],
	[/^[gilh]?eres?$/u, /ers?$/u],
	[/^(?:eure|re)s?$/u, /eurs?$/u],
	[/^e?sses?$/u, /[et]s?$/u]
];

/** The plain word of one inclusive form, or the same text. */
function plainForm(chunk: string): string {
	const doubled = /^(\p{L}\p{Ll}{2,})E(s?)$/u.exec(chunk);
	if (doubled !== null) return `${doubled[1] ?? ''}${doubled[2] ?? ''}`;
	const [, stem = '', ending = ''] = shape.exec(chunk.replace(/[.,;:!?…»"]+$/u, '')) ?? [];
	const base = stem.toLowerCase();
	const end = fold(ending).toLowerCase();
	if (!endings.some(([suffix, fits]) => suffix.test(end) && fits.test(base))) return chunk;
	return base === 'tou' ? 'tous' : stem;
}

/** The phrase with its inclusive endings removed. */
export function withoutInclusive(text: string): string {
	if (!/[·•‧∙⋅.\-/()]|\p{Ll}Es?(?!\p{L})/u.test(text)) return text;
	return text
		.split(/([ '])/u)
		.map(plainForm)
		.join('');
}
