// The columns of a table, for formats that must be told widths: rows made even, columns of figures
// recognised, and the width of the page shared by how much each column holds.

import { showNumber } from './sentences.ts';
import { textWidth } from './figures/measure.ts';
import type { Language } from '../base/language.ts';

/** A table's head and rows, each as long as the longest. */
export type Grid = {
	readonly head: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
	/** Columns that hold numbers only, with a sign or a unit or not, are set to the right. */
	readonly figures: readonly boolean[];
	/** Columns of a word or two, which a browser would cut to give long texts their room. */
	readonly brief: readonly boolean[];
};

/** Letters of a brief cell, and of a row of them. */
const briefMost = 18;
const briefAll = 40;

/** Cells as a table block or a figure's twin holds them. */
export type Cells = {
	readonly head: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
	/** Empty lines that follow, to be filled in by hand. */
	readonly ruled?: number | undefined;
};

/** The same cells in an even grid. */
export function gridOf({ head, rows, ruled = 0 }: Cells): Grid {
	const count = Math.max(1, head.length, ...rows.map((row) => row.length));
	const all = [...rows, ...Array.from({ length: ruled }, () => [])];
	const even = all.map((row) => Array.from({ length: count }, (_, n) => row[n] ?? ''));
	const longest = Array.from({ length: count }, (_, n) =>
		even.reduce((most, row) => Math.max(most, String(row[n] ?? '').length), 0)
	);
	const brief = longest.map((length) => length <= briefMost);
	const room = longest.reduce((sum, length, n) => sum + (brief[n] ? length : 0), 0);
	return {
		brief: brief.map((is) => is && room <= briefAll),
		head: Array.from({ length: count }, (_, n) => head[n] ?? ''),
		rows: even,
		figures: Array.from({ length: count }, (_, n) => {
			const column = even.map((row) => row[n] ?? '').filter((cell) => cell !== '');
			return column.length > 0 && column.every(isFigure);
		})
	};
}

/** `43 %`, `+3` and `2,5` are figures as 43 is; a range, a date or a code is not. */
function isFigure(cell: string | number): boolean {
	return typeof cell === 'number' || /^(?:[+−±-]?\d+(?:[.,]\d+)?\s?%?|=)$/u.test(cell);
}

/** A cell as it is read. */
export function showCell(cell: string | number, language: Language): string {
	return typeof cell === 'number' ? showNumber(cell, language) : cell;
}

/** Tables of more columns than this are set smaller. */
const most = 6;
/** Tables of no more rows than this stay on one page. */
export const shortTable = 12;

export function isDense(grid: Grid): boolean {
	return grid.head.length > most;
}

/** Arial is a little wider than the face that is measured, and heads are bold. */
const wider = 1.1;

/**
 * The share of the width that each column gets; they add up to 1. Columns to be filled in by hand are
 * equal. A column is never narrower than
 * its longest word as long as the page allows it, then wide cells share what is left; a text that is
 * repeated down a column asks for no more than once.
 */
export function columnShares(grid: Grid, width: number, language: Language): number[] {
	const byHand = grid.rows.length > 0 && grid.rows.every((row) => row.every((cell) => cell === ''));
	if (byHand) return grid.head.map(() => 1 / grid.head.length);
	const type = isDense(grid) ? 11.3 : 13.4;
	const padding = isDense(grid) ? 11 : 14;
	const columns = grid.head.map((title, n) => {
		const texts = grid.rows.map((row) => showCell(row[n] ?? '', language));
		const wide = (text: string) => textWidth(text, type) * wider;
		const inHead = (text: string) => textWidth(text, type, 'display') * wider;
		const least = Math.max(0, ...words(texts).map(wide), ...words([title]).map(inHead)) + padding;
		const most = Math.max(0, ...texts.map(wide), inHead(title)) + padding;
		const weight = Math.sqrt(
			[...new Set(texts)].reduce((sum, text) => sum + textWidth(text, type), 1)
		);
		return { least: Math.min(least, width * 0.4), most: Math.max(most, least), weight };
	});
	const least = columns.reduce((sum, column) => sum + column.least, 0);
	const most = columns.reduce((sum, column) => sum + column.most, 0);
	if (least >= width) return columns.map((column) => column.least / least);
	if (most <= width) return columns.map((column) => column.most / most);
	return fill(columns, width).map((room) => room / width);
}

type Column = { readonly least: number; readonly most: number; readonly weight: number };

/** Gives each column its least, then shares the rest by weight without giving any more than its most. */
function fill(columns: readonly Column[], width: number): number[] {
	const rooms = columns.map((column) => column.least);
	for (let turn = 0; turn < columns.length; turn++) {
		const spare = width - rooms.reduce((sum, room) => sum + room, 0);
		const open = columns.map(({ most, weight }, n) => ((rooms[n] ?? 0) < most - 0.01 ? weight : 0));
		const weights = open.reduce((sum, weight) => sum + weight, 0);
		if (spare < 0.01 || weights === 0) break;
		columns.forEach(({ most }, n) => {
			const room = (rooms[n] ?? 0) + (spare * (open[n] ?? 0)) / weights;
			rooms[n] = Math.min(most, room);
		});
	}
	return rooms;
}

function words(texts: readonly string[]): string[] {
	return texts.flatMap((text) => text.split(/[ -]/));
}
