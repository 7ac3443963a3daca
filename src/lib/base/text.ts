// What a person typed, made safe to keep, to compare and to draw: one normal form, nothing invisible but
// what changes what is read, nothing stacked. Nothing here translates or judges. Rules: RULES.md.
// Phones load this: no lookbehind, which older ones cannot read.

import { refuse, type Refusal } from './refusal.ts';

const breaks = /[\t-\r\u0085\u2028\u2029]+/gu;

/** What draws nothing, or not the same on two machines: controls, private use, halves of a character… */
const invisible =
	/[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC\u2800]/u;
/** …but for what makes one picture of several signs: a family, a flag, a figure in its key. */
const pictures =
	/\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?){0,3}/u;
/** …and for the joiners that Arabic and Indic letters need to be spelt, or the variant of a Chinese character. */
const spelling =
	/(?=\p{L})[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]\p{M}{0,3}[\u200C\u200D](?=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}])(?=\p{L})|\p{Script=Han}[\u{E0100}-\u{E01EF}]/u;
/** Made, as the segmenter below, for the first text that needs it. */
let kept: RegExp | undefined;
const keptSigns = () =>
	(kept ??= new RegExp(`(${pictures.source}|${spelling.source})|(?:${invisible.source})`, 'gu'));

const stackedMarks = /(\p{M}{3})\p{M}+/gu;
/** Skin tones, parts of Korean syllables, signs that stand before a number: in a row they make one letter without end. */
const chained =
	/([\p{Emoji_Modifier}])[\p{Emoji_Modifier}]+|([\u1100-\u115F\uA960-\uA97C]{2})[\u1100-\u115F\uA960-\uA97C]+|([\u1160-\u11A7\uD7B0-\uD7C6]{2})[\u1160-\u11A7\uD7B0-\uD7C6]+|([\u11A8-\u11FF\uD7CB-\uD7FB]{2})[\u11A8-\u11FF\uD7CB-\uD7FB]+|([\u0600-\u0605\u06DD\u070F\u08E2])[\u0600-\u0605\u06DD\u070F\u08E2]+/gu;
const spaces = /\s+/gu;
const startOfMarks = /^[\p{M}\s]+/u;
const thin = '\u202F';

/** Texts of common letters and signs only: most of them, and nothing in them is to be taken out or tied. */
const common = /^(?:(?!.*(?:« | [;:!?»%€]))[!-~¡-¬®-\u024F‘-”…€]+(?: [!-~¡-¬®-\u024F‘-”…€]+)*)?$/u;

/**
 * The text as it is kept: composed letters, one space between words, a no-break space where a sign would
 * begin a line without it, no invisible sign, three marks a letter at most.
 */
export function cleanText(typed: string): string {
	if (common.test(typed)) return typed;
	return typed
		.replace(breaks, ' ')
		.replace(keptSigns(), '$1')
		.normalize('NFC')
		.replace(stackedMarks, '$1')
		.replace(chained, '$1$2$3$4$5')
		.replace(spaces, (run: string, at: number, whole: string) =>
			ties(run, whole.charAt(at - 1), whole.slice(at + run.length, at + run.length + 2))
				? thin
				: ' '
		)
		.replace(startOfMarks, '')
		.trim();
}

/** « Pourquoi ? », « 43 % »: however the space was typed, the sign stays with its word; « 10 000 », « 3 km »: figures, where they were tied. */
function ties(run: string, before: string, after: string): boolean {
	if (before === '«' || /^(?:[;:!?](?![\p{L}\p{N}-])|»)/u.test(after)) return true;
	const tied = /^[\u00A0\u2007\u202F]+$/u.test(run);
	return /\d/u.test(before) && (tied || /^[%€]/u.test(after));
}

/** The longest picture that people write is made of ten signs: what pretends to be one and is longer counts for more. */
const longest = 10;
/** Made for the first text that needs it, which few do: it takes a phone longer than drawing a question. */
let segmenter: Intl.Segmenter | undefined;
const clusters =
	/\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]*\u200D\p{Extended_Pictographic})*[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}\u200C\u200D]*|[^\n][\p{M}\p{Emoji_Modifier}\u200C\u200D]*|\n/gu;

/** The letters of a text as a reader sees them, where the machine cannot tell them apart by itself. */
export function roughClusters(text: string): readonly string[] {
	return text.match(clusters) ?? [];
}

function clustersOf(text: string): readonly string[] {
	if (typeof Intl.Segmenter !== 'function') return roughClusters(text);
	segmenter ??= new Intl.Segmenter('fr', { granularity: 'grapheme' });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Length as a reader counts it: an accented letter or an emoji is one. */
export function graphemes(text: string): number {
	if (common.test(text)) return text.length;
	return clustersOf(text).reduce(
		(sum, cluster) => sum + Math.ceil([...cluster].length / longest),
		0
	);
}

/** The length that the room will count, of a text as it is typed. */
export function lengthOf(typed: string): number {
	return graphemes(cleanText(typed));
}

/** The refusal of a cleaned text that must say something, or nothing. */
export function checkText(text: string, max: number): Refusal | undefined {
	return text === '' ? refuse('empty') : checkLength(text, max);
}

/** The refusal of a cleaned text that may be left empty, or nothing. */
export function checkLength(text: string, max: number): Refusal | undefined {
	return text.length > max && graphemes(text) > max ? refuse('too-long', { max }) : undefined;
}
