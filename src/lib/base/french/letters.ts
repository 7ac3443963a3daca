// Letters and signs brought to one form before words are compared: apostrophes, hyphens, spaces,
// ligatures, accents. What is removed here never tells two words apart, accents excepted: they are
// folded by the caller, who knows which ones count.

const apostrophes = /[\u2018\u2019\u201B\u02BC\u02B9\u2032\u00B4`']/gu;
const hyphens = /[\u2010-\u2015\u2212\u00AD\uFE58\uFE63\uFF0D]/gu;
const invisible = /[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\p{Cc}]/gu;
const pictures = /[\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}]/gu;

/** One apostrophe, one hyphen, one space, no invisible sign, letters in composed form. */
export function unify(text: string): string {
	return text
		.normalize('NFC')
		.replace(apostrophes, "'")
		.replace(hyphens, '-')
		.replace(/\s+/gu, ' ')
		.replace(invisible, '')
		.trim();
}

/** The text without its emoji, unless it has nothing else. */
export function withoutPictures(text: string): string {
	const left = text.replace(pictures, ' ').trim();
	return left === '' ? text : left;
}

/** Without accents: `Évènement` becomes `Evenement`; the bar of `≠` is not one. */
export function fold(text: string): string {
	if (/^[ -~]*$/u.test(text)) return text;
	return text
		.normalize('NFD')
		.replace(/(?!\u0338)\p{M}/gu, '')
		.normalize('NFC');
}

/** `œ` and `æ` in two letters. */
export function openLigatures(text: string): string {
	if (!/[œŒæÆǽǼǣǢ]/u.test(text)) return text;
	return text
		.replace(/œ/gu, 'oe')
		.replace(/Œ/gu, 'OE')
		.replace(/[æǽǣ]/gu, 'ae')
		.replace(/[ÆǼǢ]/gu, 'AE');
}

/** The words of a text, without its punctuation; figures keep their decimals, signs such as + and = stay. */
export function splitWords(text: string): readonly string[] {
	return text
		.replace(/(?<=\d)\.(?=\d)/gu, ',')
		.replace(/[+=<>≠×÷%]/gu, ' $& ')
		.replace(/(?!(?<=\d),(?=\d))[^\p{L}\p{M}\p{N}\p{S}%]/gu, ' ')
		.split(' ')
		.filter((word) => word !== '');
}

/** Whether a text is written in capitals only. */
export function isShouted(text: string): boolean {
	return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A space-separated list of data, one entry a word. */
export function wordsOf(list: string): readonly string[] {
	return list.split(/\s+/u).filter((word) => word !== '');
}
