// Sentences under their words, set in columns and pages: nothing is cut, a long list goes on to the
// next column, then to the next page. Knows no page of the browser: widths are measured by whoever asks.

import { foremost } from '../../base/foremost.ts';
import type { Box, Measure } from './cloud.ts';

/** A word and its sentences; `word` may be empty. */
export type Sheaf = {
	readonly key: string;
	readonly word: string;
	readonly texts: readonly string[];
};

/** A heading, or one sentence. `again` says that its sentences began in an earlier column. */
export type Piece =
	| { readonly shape: 'word'; readonly id: string; readonly text: string; readonly again: boolean }
	| { readonly shape: 'text'; readonly id: string; readonly text: string };

/** Pages of columns of pieces, all at one size. */
export type Leaves = {
	readonly size: number;
	readonly columns: number;
	readonly gap: number;
	readonly pages: readonly (readonly (readonly Piece[])[])[];
};

export type Measures = { readonly word: Measure; readonly text: Measure };

/** What the face must repeat in its styles: heights and spaces for size 1. */
export const leafStyle = { word: 1.3, wordLine: 1.75, line: 1.32, between: 0.55, above: 0.7 };

const largest = 0.075;
const measureEm = 24;
const step = 0.93;

/** The sentences as large as one page allows, or on several pages at the smallest legible size. */
export function setLeaves(
	sheaves: readonly Sheaf[],
	box: Box,
	measures: Measures,
	floor: number
): Leaves {
	if (sheaves.length === 0 || box.width <= 0 || box.height <= 0 || floor <= 0) {
		return { size: floor, columns: 1, gap: 0, pages: [] };
	}
	for (let size = box.height * largest; size > floor; size *= step) {
		const leaves = leavesAt(sheaves, box, measures, size);
		if (leaves.pages.length === 1) return leaves;
	}
	return leavesAt(sheaves, box, measures, floor);
}

function leavesAt(sheaves: readonly Sheaf[], box: Box, measures: Measures, size: number): Leaves {
	const gap = 2.2 * size;
	const many = sheaves.reduce((sum, { texts }) => sum + texts.length, 0);
	const room = Math.floor((box.width + gap) / (measureEm * size + gap));
	const columns = Math.max(1, Math.min(3, room, many));
	const width = ((box.width - gap * (columns - 1)) / columns) * 0.985;
	const filled = fill(sheaves, { width: width / size, height: box.height / size }, measures);
	const pages = Array.from({ length: Math.ceil(filled.length / columns) }, (_, i) =>
		filled.slice(i * columns, (i + 1) * columns)
	);
	return { size, columns, gap, pages };
}

/** Columns, in units of the size. A heading never stands alone at the foot of a column. */
function fill(sheaves: readonly Sheaf[], column: Box, measures: Measures): Piece[][] {
	const columns: Piece[][] = [];
	let used = Infinity;
	const put = (height: number, ...pieces: readonly Piece[]) => {
		columns.at(-1)?.push(...pieces);
		used += height;
	};
	for (const { key, word, texts } of sheaves) {
		const lines = word === '' ? 0 : countLines(word, column.width / leafStyle.word, measures.word);
		const heading = lines * leafStyle.wordLine;
		texts.forEach((text, i) => {
			const first = i === 0;
			const height =
				countLines(text, column.width, measures.text) * leafStyle.line + leafStyle.between;
			const above = first && columns.at(-1)?.length ? leafStyle.above : 0;
			const needed = height + (first ? heading + above : 0);
			const turn = used + needed > column.height;
			if (turn) {
				columns.push([]);
				used = 0;
			}
			if (word !== '' && (first || turn)) {
				const id = `${key} ${columns.length}`;
				const space = first && !turn ? above : 0;
				put(heading + space, { shape: 'word', id, text: word, again: !first });
			}
			put(height, { shape: 'text', id: `${key} ${i} ${text}`, text });
		});
	}
	return columns;
}

/** How many lines a text takes, broken at spaces; a word longer than the line is broken where it must. */
export function countLines(text: string, width: number, measure: Measure): number {
	const space = measure(' ');
	let lines = 1;
	let used = 0;
	for (const word of text.split(' ')) {
		const long = measure(word);
		const needed = used === 0 ? long : used + space + long;
		if (needed <= width) {
			used = needed;
			continue;
		}
		if (used > 0) lines++;
		const more = Math.max(0, Math.ceil(long / width) - 1);
		lines += more;
		used = Math.min(width, long - more * width);
	}
	return lines;
}

export type Sentence = { readonly id: string; readonly text: string };

/** So many words stand for all of them, each with so many of its sentences. */
const [words, sentences] = [4, 9];

/** The first words, each with how many sentences it has and those that stand for them. */
export function overview(sheaves: readonly Sheaf[]) {
	return sheaves.slice(0, words).map(({ key, word, texts }) => ({
		id: key,
		title: word,
		count: texts.length,
		items: foremost(
			texts.map((text, i): Sentence => ({ id: `${key} ${i}`, text })),
			[],
			sentences,
			{ id: ({ id }) => id, words: ({ text }) => text, weight: () => 0 }
		)
	}));
}
