// On which page each heading stands: an estimate, made by laying lines of about the right width on
// pages of the right height. Reading a long document costs milliseconds, where a real layout costs
// many seconds; Word counts the real pages when its contents are updated.

import { columnShares, gridOf, isDense, shortTable, showCell } from './columns.ts';
import {
	annexesAnchor,
	captionOf,
	type Piece,
	type ReportDocument,
	type Table
} from './document.ts';
import { isUnderHeading } from './keep.ts';
import { sentences } from './sentences.ts';
import { figureWidth } from './figures/ink.ts';
import { textWidth } from './figures/measure.ts';
import {
	cellLook,
	headingLook,
	looks,
	page,
	ruledRow,
	textRoom,
	type Look,
	type LookName
} from './looks.ts';
import type { Pictures } from './picture.ts';

const point = 72 / 25.4;
const room = textRoom * point;
const pageHeight = (page.height - page.top - page.bottom) * point;
/** The height of a line of Arial, for a type size of 1. */
const leading = 1.15;
/** Arial and its bold, against the face that is measured. */
const wider = { plain: 1.01, bold: 1.09 } as const;
/** What stands above and below the text of a cell, with its rule. */
const cellPadding = 6.5;

/** Something that is not cut by the end of a page, and how it holds to what follows. */
type Strip = {
	readonly height: number;
	readonly before: number;
	readonly after: number;
	readonly keepNext: boolean;
	readonly newPage?: boolean;
	/** The headings that start here. */
	readonly anchor?: string;
};

/** How many lines a text takes in a width, broken between words. */
function linesIn(text: string, width: number, look: Look): number {
	const scale = look.bold ? wider.bold : wider.plain;
	const wide = (part: string) => textWidth(part, look.size) * scale;
	if (wide(text) <= width) return 1;
	const space = wide(' ');
	let lines = 1;
	let used = 0;
	for (const word of text.split(/(?<=-)|[ ]/)) {
		const length = wide(word);
		if (used > 0 && used + length > width) {
			lines += 1;
			used = 0;
		}
		lines += Math.max(0, Math.ceil(length / width) - 1);
		used += (length % width) + (word.endsWith('-') ? 0 : space);
	}
	return lines;
}

function lineHeight(look: Look): number {
	return look.size * leading * (look.line ?? 1.1);
}

/** One strip for each line, so that a long paragraph runs over two pages. */
function textStrips(name: LookName, text: string, indent = 0): Strip[] {
	const look: Look = looks[name];
	const lines = linesIn(text, room - (look.indent ?? 0) - indent, look);
	const height = lineHeight(look);
	const whole = look.keepNext === true || look.level !== undefined;
	const border = look.border?.side === 'top' ? look.border.space + look.border.width : 0;
	const [before, after] = [(look.before ?? 0) + border, look.after ?? 0];
	if (whole || lines < 4)
		return [{ height: height * lines, before, after, keepNext: look.keepNext === true }];
	return Array.from({ length: lines }, (_, n) => ({
		height,
		before: n === 0 ? before : 0,
		after: n === lines - 1 ? after : 0,
		keepNext: n === 0 || n === lines - 2
	}));
}

function tableStrips(table: Table, document: ReportDocument): Strip[] {
	const { language } = document.cover;
	const grid = gridOf(table);
	const dense = isDense(grid);
	const inside = dense ? 6 : 9;
	const widths = columnShares(grid, figureWidth, language).map((share) => share * room - inside);
	const heightOf = (texts: readonly string[], head: boolean) =>
		cellPadding +
		Math.max(
			...texts.map((text, n) => {
				const look = looks[cellLook({ head, dense, figures: grid.figures[n] === true })];
				return linesIn(text, widths[n] ?? room, look) * lineHeight(look);
			})
		);
	const strip = (height: number, keepNext: boolean) => ({ height, before: 0, after: 0, keepNext });
	const keep = grid.rows.length <= shortTable ? shortTable : 1;
	const rows = grid.rows.map((row, at) => {
		const texts = row.map((cell) => showCell(cell, language));
		const height = Math.max(heightOf(texts, false), table.ruled ? ruledRow * point : 0);
		return strip(height, at < keep && at < grid.rows.length - 1);
	});
	return [
		...(table.ruled ? [] : textStrips('caption', captionOf(table))),
		strip(heightOf(grid.head, true), true),
		...rows,
		...textStrips('gap', '')
	];
}

function pieceStrips(
	piece: Piece,
	at: number,
	document: ReportDocument,
	pictures: Pictures
): Strip[] {
	switch (piece.type) {
		case 'heading':
			return textStrips(headingLook(piece.level), piece.text).map((strip) => ({
				...strip,
				anchor: piece.anchor,
				newPage: at === 0
			}));
		case 'paragraph':
			return textStrips(piece.tone ?? 'body', piece.text).map((strip) => ({
				...strip,
				keepNext: strip.keepNext || isUnderHeading(document.blocks, at)
			}));
		case 'list':
			return piece.items.flatMap(({ lead = '', text, detail }) =>
				itemStrips([lead, text].filter(Boolean).join(' : '), detail)
			);
		case 'pairs':
			return piece.items.flatMap(({ left, right, detail }) =>
				itemStrips(`${left} ⇔ ${right}`, detail)
			);
		case 'quote':
			return [...textStrips('quote', piece.text), ...(piece.source ? textStrips('note', '') : [])];
		case 'table':
			return tableStrips(piece, document);
		case 'figure': {
			const picture = pictures.figures.get(piece.name);
			if (!picture) return [];
			const width = Math.min(picture.width, textRoom * 4);
			const height = ((picture.height * width) / picture.width / 4) * point;
			return [
				{ height, before: looks.figure.before, after: 0, keepNext: true },
				...textStrips('figureCaption', captionOf(piece))
			];
		}
	}
}

function itemStrips(text: string, detail: string | undefined): Strip[] {
	return textStrips('item', detail ? `${text} (${detail})` : text, 16);
}

/** The page each heading of the document starts on, by its anchor; the cover is page 1. */
export function estimatePages(
	document: ReportDocument,
	pictures: Pictures
): ReadonlyMap<string, number> {
	const body = document.blocks.flatMap((piece, at) => pieceStrips(piece, at, document, pictures));
	const annexes = textStrips('heading1', sentences(document.cover.language).annexes).map(
		(strip) => ({ ...strip, anchor: annexesAnchor, newPage: true })
	);
	const contents = [
		...textStrips('contents', ' '),
		...document.contents.flatMap(({ level, text }) =>
			textStrips(level === 1 ? 'contents1' : 'contents2', text, 40)
		)
	];
	const start = document.contents.length === 0 ? 2 : 1 + flow(contents, 2).last;
	return flow([...body, ...annexes], start).pages;
}

/** Lays strips on pages, the first of which bears the number `first`. */
function flow(strips: readonly Strip[], first: number) {
	const pages = new Map<string, number>();
	let number = first;
	let used = 0;
	strips.forEach((strip, at) => {
		if (strip.newPage === true && used > 0) {
			number += 1;
			used = 0;
		}
		const kept = keptFrom(strips, at);
		if (used > 0 && used + kept > pageHeight && kept <= pageHeight) {
			number += 1;
			used = 0;
		}
		if (strip.anchor !== undefined) pages.set(strip.anchor, number);
		used += (used === 0 ? 0 : strip.before) + strip.height + strip.after;
		while (used - strip.after > pageHeight) {
			number += 1;
			used -= pageHeight;
		}
	});
	return { pages, last: number };
}

/** The height of a strip and of all that must stay with it. */
function keptFrom(strips: readonly Strip[], at: number): number {
	let height = 0;
	for (let n = at; n < strips.length; n++) {
		const strip = strips[n];
		if (!strip) break;
		height += strip.before + strip.height;
		if (!strip.keepNext) break;
		height += strip.after;
	}
	return height;
}
