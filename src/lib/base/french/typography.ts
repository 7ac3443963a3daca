// Typography of printed text: in French, a narrow no-break space (U+202F) before ; : ! ? and inside « »,
// curly apostrophes, « 1er »; in English, curly quotes. Applying it twice changes nothing. Addresses, times
// and smileys are left as they are.

import type { Language } from '../language.ts';

const thin = '\u202F';
const anySpace = '[ \\u00A0\\u2009\\u202F]';

/** Addresses and smileys, replaced by one sign while the rest is set. */
const placeholder = '\uE000';
const untouched =
	/(?:https?:\/\/|www\.)[^\s«»"]*[^\s«»".,;:!?…)]|[\w.+-]+@[\w-]+\.[\w-]+|(?<=^|\s)[:;]-?[()DPp|](?=$|\s)|\uE000/gu;

const french: readonly (readonly [RegExp, string])[] = [
	// quotes: each straight pair becomes one, an odd one stays
	[/(?<![\p{N}])"([^"]*)"/gu, '«$1»'],
	[new RegExp(`«${anySpace}*`, 'gu'), `«${thin}`],
	[new RegExp(`(?<!«)${anySpace}*»`, 'gu'), `${thin}»`],
	[new RegExp(`«${thin}+»`, 'gu'), `«${thin}»`],
	// apostrophes
	[/(?<![\p{N}])'|'(?=\p{L})/gu, '’'],
	[/\.{3,}/gu, '…'],
	// signs in two parts: a space is put where a sentence ends or goes on, never inside 14:30 or a word
	[
		new RegExp(`(?<=[^\\s([{«;:!?¿¡])${anySpace}*([;!?]+)(?=$|[\\s)\\]}»”’…,.])`, 'gu'),
		`${thin}$1`
	],
	[new RegExp(`(?<=[^\\s([{«;:!?])${anySpace}*:(?=$|\\s|«)`, 'gu'), `${thin}:`],
	[new RegExp(`(?<=[\\p{L}\\p{N})»])${anySpace}+([;:!?])(?=[\\p{L}«])`, 'gu'), `${thin}$1`],
	// figures
	[new RegExp(`(?<=\\p{N})${anySpace}*([%€])`, 'gu'), `${thin}$1`],
	[/\b1(?:ier|er)\b/gu, '1er'],
	[/\b1(?:ière|ère|iere|ere)(s?)(?!\p{L})/gu, '1re$1'],
	[/\b(\d+)(?:ième|ieme|ème|eme)(s?)(?!\p{L})/gu, '$1e$2'],
	[/\b([IVX]{1,6})(?:ième|ème|eme)(?!\p{L})/gu, '$1e'],
	[new RegExp(`(?<!\\p{L})n°${anySpace}*(?=\\p{N})`, 'gu'), `n°\u00A0`]
];

const english: readonly (readonly [RegExp, string])[] = [
	[/(?<![\p{N}])"([^"]*)"/gu, '“$1”'],
	[/(?<=^|[\s([{“—–])'([^']*\S)'(?=$|[\s)\]}”.,;:!?…])/gu, '‘$1’'],
	[/(?<![\p{N}])'|'(?=\p{L})/gu, '’'],
	[/\.{3,}/gu, '…']
];

/** The text as it should be printed. */
export function typeset(text: string, language: Language): string {
	const rules = language === 'fr' ? french : english;
	const kept = text.match(untouched) ?? [];
	const printed = rules.reduce(
		(done, [from, to]) => done.replace(from, to),
		text.replace(untouched, placeholder)
	);
	return printed.split(placeholder).reduce((done, part, at) => done + (kept[at - 1] ?? '') + part);
}
