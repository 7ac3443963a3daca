// The typeset cloud: words set in centred lines, the most shared the largest, and none left out. Knows
// no page: widths are measured by whoever asks. Every word stays inside the box; what does not fit at
// the smallest legible size goes on to further pages.

import type { Counted } from './arrange.ts';

export type Box = { readonly width: number; readonly height: number };

/** A word in its place: `x` is its left edge, `y` its baseline, from the top left of its page. */
export type Placed<Word extends Counted = Counted> = {
	readonly word: Word;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly width: number;
	readonly page: number;
};

export type Cloud<Word extends Counted = Counted> = {
	readonly placed: readonly Placed<Word>[];
	readonly pages: number;
};

/** The width of a label set at size 1. */
export type Measure = (label: string) => number;

/** Above the baseline (a capital with its accent on a first line) and below it, for size 1. */
const firstAscent = 0.95;
const ascent = 0.8;
const descent = 0.24;
/** The largest size, as a share of the height, and how much larger than the smallest it may be. */
const ceiling = 0.25;
const spreads = [3.8, 2.8, 2] as const;
/** Sizes move by steps, so that one more word does not stir the whole cloud. */
const step = 1.035;

type Sized<Word> = { readonly word: Word; readonly em: number; readonly share: number };
type Set<Word> = { readonly word: Word; readonly size: number; readonly width: number };
type Line<Word> = { readonly words: readonly Set<Word>[]; readonly size: number; width: number };

/** Sets the words, in the order given, as large as the box allows and never under `floor`. */
export function setCloud<Word extends Counted>(
	words: readonly Word[],
	box: Box,
	measure: Measure,
	floor: number
): Cloud<Word> {
	const drawable = box.width > 0 && box.height > 0 && floor > 0;
	if (words.length === 0 || !drawable) return { placed: [], pages: 0 };
	for (const spread of spreads) {
		const sized = weigh(words, measure, spread);
		if (pagesAt(sized, floor, box).length === 1) return place(sized, box, floor, 1);
	}
	const sized = weigh(words, measure, spreads[1]);
	return place(sized, box, floor, pagesAt(sized, floor, box).length);
}

/** Sizes grow like the square root of the counts, or more slowly when a word is far ahead. */
function weigh<Word extends Counted>(
	words: readonly Word[],
	measure: Measure,
	spread: number
): readonly Sized<Word>[] {
	const counts = words.map(({ count }) => Math.max(1, count));
	const least = counts.reduce((a, b) => Math.min(a, b));
	const most = counts.reduce((a, b) => Math.max(a, b));
	const power = most > least ? Math.min(0.5, Math.log(spread) / Math.log(most / least)) : 0;
	return words.map((word, i) => ({
		word,
		em: measure(word.label),
		share: ((counts[i] ?? 1) / least) ** power
	}));
}

/** The largest step at which the words hold in so many pages. */
function place<Word extends Counted>(
	sized: readonly Sized<Word>[],
	box: Box,
	floor: number,
	pages: number
): Cloud<Word> {
	const largest = sized.reduce((max, { share }) => Math.max(max, share), 1);
	const top = Math.log((box.height * ceiling) / largest / floor) / Math.log(step);
	let low = 0;
	let high = Math.max(0, Math.floor(top));
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (pagesAt(sized, floor * step ** middle, box).length <= pages) low = middle;
		else high = middle - 1;
	}
	const unit = floor * step ** low;
	const set = pagesAt(sized, unit, box);
	return { placed: set.flatMap((lines, i) => centre(lines, unit, box, i)), pages: set.length };
}

/** A space between two words: wider than the spaces inside a phrase. */
function between(unit: number, one: number, other: number, box: Box): number {
	return Math.max(
		0.3 * Math.max(one, other),
		0.42 * Math.min(one, other),
		Math.min(1.05 * unit, 0.055 * box.height)
	);
}

/** A gap between two lines. */
function leading(unit: number): number {
	return 0.26 * unit;
}

function linesAt<Word>(sized: readonly Sized<Word>[], unit: number, box: Box): Line<Word>[] {
	const lines: Line<Word>[] = [];
	for (const { word, em, share } of sized) {
		const size = em > 0 ? Math.min(unit * share, box.width / em) : unit * share;
		const width = em * size;
		const line = lines.at(-1);
		const last = line?.words.at(-1);
		const wide = line && last ? line.width + between(unit, last.size, size, box) + width : Infinity;
		if (line && wide <= box.width) {
			const words = [...line.words, { word, size, width }];
			lines[lines.length - 1] = { words, size: Math.max(line.size, size), width: wide };
		} else lines.push({ words: [{ word, size, width }], size, width });
	}
	return lines;
}

function pagesAt<Word>(
	sized: readonly Sized<Word>[],
	unit: number,
	box: Box
): readonly (readonly Line<Word>[])[] {
	const pages: Line<Word>[][] = [];
	let used = Infinity;
	for (const line of linesAt(sized, unit, box)) {
		const more = leading(unit) + (ascent + descent) * line.size;
		if (used + more <= box.height) {
			pages.at(-1)?.push(line);
			used += more;
		} else {
			pages.push([line]);
			used = (firstAscent + descent) * line.size;
		}
	}
	return pages;
}

function centre<Word extends Counted>(
	lines: readonly Line<Word>[],
	unit: number,
	box: Box,
	page: number
): readonly Placed<Word>[] {
	const first = lines[0]?.size ?? 0;
	const inner = lines.reduce((sum, { size }) => sum + (ascent + descent) * size, 0);
	const height = inner + leading(unit) * (lines.length - 1) + (firstAscent - ascent) * first;
	let top = (box.height - height) / 2 + (firstAscent - ascent) * first;
	return lines.flatMap((line) => {
		const y = top + ascent * line.size;
		top = y + descent * line.size + leading(unit);
		let x = (box.width - line.width) / 2;
		return line.words.map(({ word, size, width }, i) => {
			const next = line.words[i + 1];
			const at = { word, x, y, size, width, page };
			x += width + (next ? between(unit, size, next.size, box) : 0);
			return at;
		});
	});
}
