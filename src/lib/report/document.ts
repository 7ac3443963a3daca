// From blocks to a document ready to print: texts cleaned and typeset, headings anchored and listed,
// tables and figures numbered, raw data put at the end. Every format prints this, and nothing else.

import type { Block, FigureBlock, TableBlock } from '../base/blocks.ts';
import { typeset } from '../base/french/typography.ts';
import type { Language } from '../base/language.ts';
import { cleanText } from '../base/text.ts';
import { csvName } from './names.ts';
import { nested } from './quotes.ts';
import { sentences } from './sentences.ts';
import { mapTexts } from './texts.ts';

/** What the first page says. `date` and `numbers` are ready to read, such as « 34 participants, 3 contributions sur papier ». */
export type Cover = {
	readonly title: string;
	readonly subtitle: string;
	readonly place: string;
	readonly date: string;
	readonly language: Language;
	readonly numbers: string;
	/** The name of a paper: a document that opens with its title, without cover page nor contents. */
	readonly paper?: string;
};

/** What a first page says, line by line. */
export type CoverLine = Exclude<keyof Cover, 'language' | 'paper'>;

type HeadingBlock = Extract<Block, { type: 'heading' }>;

/** A heading that the contents can point at. */
export type Heading = HeadingBlock & { readonly anchor: string };
/** A table with its number, « Tableau 3 ». */
export type Table = TableBlock & { readonly label: string };
/**
 * A figure with its number; `name` is unique in the document, for the identifiers inside its drawing.
 * `data` is its twin, when its kind wrote one that says more than the drawing.
 */
export type Figure = FigureBlock & {
	readonly label: string;
	readonly name: string;
	readonly data?: Table;
};
/** One element of the document, in reading order. */
export type Piece =
	Exclude<Block, { type: 'heading' | 'table' | 'figure' }> | Heading | Table | Figure;

/** One line of the table of contents. */
export type Entry = { readonly level: number; readonly text: string; readonly anchor: string };

export type ReportDocument = {
	readonly cover: Cover;
	readonly blocks: readonly Piece[];
	/** Printed at the end; those marked `twin` only where a figure does not carry its own data. */
	readonly annexes: readonly Table[];
	/** Raw data, given as CSV files that the annexes name. */
	readonly files: readonly Table[];
	readonly contents: readonly Entry[];
};

/** Headings deeper than this are not in the table of contents. */
export const contentsDepth = 2;

/** The anchor of the annexes, which follow the last block when there are any. */
export const annexesAnchor = 'annexes';

/** A document from what the kinds wrote. A paragraph with line breaks becomes several; empty texts disappear. */
export function compose(cover: Cover, blocks: readonly Block[]): ReportDocument {
	const { language } = cover;
	const ready = blocks
		.flatMap(paragraphs)
		.map((block) => withoutEmptyItems(mapTexts(block, finish(language))))
		.filter((block) => !isEmpty(block));
	const tables = ready.filter((block) => block.type === 'table');
	const pieces = withData(ready, numbered(ready.filter(inBody), language), language);
	const files = tables
		.filter(({ file }) => file)
		.map((table, at) => ({ ...table, label: `${sentences(language).file} ${at + 1}` }));
	const annexes = [
		...tables.filter(({ annex }) => annex),
		...listing(files, language),
		...tables.filter(({ twin }) => twin).map((table) => ofItsFigure(table, pieces))
	].map((table, at) => ({ ...table, label: `${sentences(language).table} A${at + 1}` }));
	const depth = cover.paper === undefined ? contentsDepth : 0;
	const contents = pieces.flatMap((piece) =>
		piece.type === 'heading' && piece.level <= depth
			? [{ level: piece.level, text: piece.text, anchor: piece.anchor }]
			: []
	);
	if (annexes.length > 0 && depth > 0)
		contents.push({ level: 1, text: sentences(language).annexes, anchor: annexesAnchor });
	return { cover: readyCover(cover), blocks: pieces, annexes, files, contents };
}

/** What stands under the title of a paper: what it is, where and when, and what it belongs to. */
export function aboutOf({ subtitle, place, date, numbers }: Cover): readonly string[] {
	const where = [place, date].filter((text) => text !== '').join(' · ');
	return [subtitle, where, numbers].filter((text) => text !== '');
}

/** « Tableau 1 — Les mots cités ». */
export function captionOf(piece: Table | Figure): string {
	return piece.caption === '' ? piece.label : `${piece.label} — ${piece.caption}`;
}

/** « Tableau A3 » is the third of the series « Tableau_A »: what a word processor needs to count by itself. */
export function labelParts(label: string): { before: string; series: string; number: string } {
	const [, before = '', number = ''] = /^(.*?)(\d*)$/.exec(label) ?? [];
	return { before, series: before.trim().replaceAll(' ', '_'), number };
}

/** Whether a block stands in the body: neither in the annexes nor in a file of its own. */
export function inBody(block: Block): boolean {
	return block.type !== 'table' || !(block.annex || block.twin || block.file);
}

/** The figures with their twins: the table so marked that follows each. */
function withData(ready: readonly Block[], pieces: readonly Piece[], language: Language): Piece[] {
	const twins = new Map<number, TableBlock>();
	let figures = 0;
	for (const block of ready) {
		if (block.type === 'figure') figures++;
		else if (block.type === 'table' && block.twin && !twins.has(figures)) twins.set(figures, block);
	}
	let at = 0;
	return pieces.map((piece) => {
		if (piece.type !== 'figure') return piece;
		const twin = twins.get(++at);
		const label = sentences(language).figureData;
		return twin ? { ...piece, data: { ...twin, label } } : piece;
	});
}

/** In the annexes, a figure's data says whose it is. */
function ofItsFigure(table: TableBlock, pieces: readonly Piece[]): TableBlock {
	const figure = pieces.find(
		(piece) =>
			piece.type === 'figure' &&
			piece.data?.id === table.id &&
			piece.data?.caption === table.caption
	);
	if (figure?.type !== 'figure') return table;
	return { ...table, caption: `${table.caption} (${figure.label.toLowerCase()})` };
}

/** The last table that is always there: which file holds what was not printed. */
function listing(files: readonly Table[], language: Language): TableBlock[] {
	if (files.length === 0) return [];
	const { fileHead, fileList } = sentences(language);
	return [
		{
			type: 'table',
			id: 'files',
			annex: true,
			caption: fileList,
			head: [...fileHead],
			rows: files.map((table) => [csvName(table), table.caption])
		}
	];
}

function finish(language: Language): (text: string) => string {
	return (text) =>
		nested(typeset(cleanText(text.replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '')), language), language);
}

function readyCover(cover: Cover): Cover {
	const ready = finish(cover.language);
	return {
		title: ready(cover.title),
		subtitle: ready(cover.subtitle),
		place: ready(cover.place),
		date: ready(cover.date),
		numbers: ready(cover.numbers),
		language: cover.language,
		...(cover.paper !== undefined && { paper: cover.paper })
	};
}

function paragraphs(block: Block): Block[] {
	if (block.type !== 'paragraph') return [block];
	return block.text.split(/\r?\n|\r/).map((text) => ({ ...block, text }));
}

function withoutEmptyItems(block: Block): Block {
	switch (block.type) {
		case 'list':
			return {
				...block,
				items: block.items.filter((item) => item.text + (item.lead ?? '') !== '')
			};
		case 'pairs':
			return { ...block, items: block.items.filter((item) => item.left + item.right !== '') };
		case 'heading':
		case 'paragraph':
		case 'quote':
		case 'table':
		case 'figure':
			return block;
	}
}

function isEmpty(block: Block): boolean {
	switch (block.type) {
		case 'heading':
		case 'paragraph':
		case 'quote':
			return block.text === '';
		case 'list':
		case 'pairs':
			return block.items.length === 0;
		case 'table':
			return block.head.length === 0;
		case 'figure':
			return false;
	}
}

/** Numbers tables and figures, anchors headings, and never lets a heading skip a level. */
function numbered(blocks: readonly Block[], language: Language): Piece[] {
	const words = sentences(language);
	const count = { table: 0, figure: 0, heading: 0, ruled: 0 };
	let level = 0;
	return blocks.map((block): Piece => {
		switch (block.type) {
			case 'heading':
				level = Math.min(block.level, level + 1);
				return { ...block, level, anchor: `section-${++count.heading}` };
			case 'table':
				if (block.ruled) return { ...block, label: `R${++count.ruled}` };
				return { ...block, label: `${words.table} ${++count.table}` };
			case 'figure': {
				const number = ++count.figure;
				return { ...block, label: `${words.figure} ${number}`, name: `figure-${number}` };
			}
			case 'paragraph':
			case 'list':
			case 'pairs':
			case 'quote':
				return block;
		}
	});
}
