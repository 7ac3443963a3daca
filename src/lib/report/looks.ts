// How the document looks in word processors, said once for DOCX and ODT: the A4 page, and one look
// per kind of paragraph. Lengths are millimetres for the page and points for type and space.

import { accent, ink, inkSoft, rule } from './figures/ink.ts';

export const page = { width: 210, height: 297, side: 25, top: 22, bottom: 22, footer: 11 } as const;
/** The width of the text, in millimetres. */
export const textRoom = page.width - 2 * page.side;
/** A font that every machine has, or has its twin of the same widths (Liberation Sans). */
export const font = 'Arial';
export const wash = 'F3EEE3';
/** The height of a line to be filled in by hand, in millimetres. */
export const ruledRow = 12;

export type Look = {
	/** The style's identifier and its name, as Word knows them. */
	readonly word: readonly [id: string, name: string];
	/** The style's name and its display name, as LibreOffice knows them. */
	readonly odf: readonly [name: string, display: string];
	readonly size: number;
	readonly bold?: boolean;
	readonly colour?: string;
	readonly before?: number;
	readonly after?: number;
	/** Line height, as a multiple of the type size. */
	readonly line?: number;
	/** Left margin, and how far the first line stands out of it. */
	readonly indent?: number;
	readonly hanging?: number;
	readonly keepNext?: boolean;
	readonly alignment?: 'left' | 'right';
	readonly level?: number;
	/** A line above (headings, footers) or on the left (quotations). */
	readonly border?: {
		readonly side: 'top' | 'left';
		readonly colour: string;
		readonly width: number;
		readonly space: number;
	};
};

const heading = (level: 1 | 2 | 3 | 4) =>
	({
		word: [`Heading${level}`, `heading ${level}`],
		odf: [`Heading_20_${level}`, `Heading ${level}`],
		bold: true,
		keepNext: true,
		level,
		line: 1.12
	}) as const;

export const looks = {
	body: {
		word: ['BodyText', 'Body Text'],
		odf: ['Text_20_body', 'Text body'],
		size: 10.5,
		after: 7,
		line: 1.22
	},
	lead: {
		word: ['Lead', 'Lead'],
		odf: ['Lead', 'Lead'],
		size: 12.5,
		colour: inkSoft,
		after: 10,
		line: 1.2,
		keepNext: true
	},
	note: {
		word: ['Note', 'Note'],
		odf: ['Note', 'Note'],
		size: 9.5,
		colour: inkSoft,
		after: 7,
		line: 1.15
	},
	title: {
		word: ['Title', 'Title'],
		odf: ['Title', 'Title'],
		size: 36,
		bold: true,
		before: 190,
		after: 14,
		line: 1
	},
	paperTitle: {
		word: ['PaperTitle', 'Paper Title'],
		odf: ['Paper_20_Title', 'Paper Title'],
		size: 26,
		bold: true,
		after: 6,
		line: 1.02
	},
	subtitle: {
		word: ['Subtitle', 'Subtitle'],
		odf: ['Subtitle', 'Subtitle'],
		size: 15,
		colour: inkSoft,
		after: 26,
		line: 1.2
	},
	where: {
		word: ['CoverPlace', 'Cover Place'],
		odf: ['Cover_20_Place', 'Cover Place'],
		size: 11.5,
		bold: true,
		after: 3
	},
	numbers: {
		word: ['CoverNumbers', 'Cover Numbers'],
		odf: ['Cover_20_Numbers', 'Cover Numbers'],
		size: 11.5,
		colour: inkSoft,
		line: 1.25
	},
	contents: {
		word: ['TOCHeading', 'TOC Heading'],
		odf: ['Contents_20_Heading', 'Contents Heading'],
		size: 20,
		bold: true,
		after: 12
	},
	contents1: {
		word: ['TOC1', 'toc 1'],
		odf: ['Contents_20_1', 'Contents 1'],
		size: 10.5,
		bold: true,
		before: 6,
		after: 1
	},
	contents2: {
		word: ['TOC2', 'toc 2'],
		odf: ['Contents_20_2', 'Contents 2'],
		size: 10,
		colour: inkSoft,
		after: 1,
		indent: 14
	},
	heading1: {
		...heading(1),
		size: 20,
		before: 26,
		after: 8,
		border: { side: 'top', colour: ink, width: 1.5, space: 9 }
	},
	heading2: { ...heading(2), size: 14.5, colour: accent, before: 16, after: 5 },
	heading3: { ...heading(3), size: 11.5, before: 11, after: 4 },
	heading4: { ...heading(4), size: 10.5, colour: inkSoft, before: 9, after: 3 },
	item: {
		word: ['ListParagraph', 'List Paragraph'],
		odf: ['List_20_Contents', 'List Contents'],
		size: 10.5,
		after: 4,
		line: 1.2
	},
	detail: {
		word: ['ListDetail', 'List Detail'],
		odf: ['List_20_Detail', 'List Detail'],
		size: 9.5,
		colour: inkSoft,
		after: 5,
		line: 1.15,
		indent: 16
	},
	quote: {
		word: ['Quote', 'Quote'],
		odf: ['Quotations', 'Quotations'],
		size: 11,
		before: 5,
		after: 7,
		line: 1.2,
		indent: 14,
		border: { side: 'left', colour: accent, width: 2.25, space: 9 }
	},
	caption: {
		word: ['Caption', 'caption'],
		odf: ['Caption', 'Caption'],
		size: 9,
		bold: true,
		colour: inkSoft,
		before: 10,
		after: 5,
		keepNext: true
	},
	figure: {
		word: ['Figure', 'Figure'],
		odf: ['Figure', 'Figure'],
		size: 10.5,
		before: 9,
		keepNext: true
	},
	figureCaption: {
		word: ['FigureCaption', 'Figure Caption'],
		odf: ['Figure_20_Caption', 'Figure Caption'],
		size: 9,
		bold: true,
		colour: inkSoft,
		before: 4,
		after: 12
	},
	head: {
		word: ['TableHead', 'Table Head'],
		odf: ['Table_20_Heading', 'Table Heading'],
		size: 9.5,
		bold: true,
		line: 1.15,
		keepNext: true
	},
	cell: {
		word: ['TableCell', 'Table Cell'],
		odf: ['Table_20_Contents', 'Table Contents'],
		size: 9.5,
		line: 1.2
	},
	headNumber: {
		word: ['TableHeadNumber', 'Table Head Number'],
		odf: ['Table_20_Heading_20_Number', 'Table Heading Number'],
		size: 9.5,
		bold: true,
		line: 1.15,
		keepNext: true,
		alignment: 'right'
	},
	number: {
		word: ['TableNumber', 'Table Number'],
		odf: ['Table_20_Number', 'Table Number'],
		size: 9.5,
		line: 1.2,
		alignment: 'right'
	},
	dense: {
		word: ['TableDense', 'Table Dense'],
		odf: ['Table_20_Dense', 'Table Dense'],
		size: 8,
		line: 1.1
	},
	denseNumber: {
		word: ['TableDenseNumber', 'Table Dense Number'],
		odf: ['Table_20_Dense_20_Number', 'Table Dense Number'],
		size: 8,
		line: 1.1,
		alignment: 'right'
	},
	denseHead: {
		word: ['TableDenseHead', 'Table Dense Head'],
		odf: ['Table_20_Dense_20_Heading', 'Table Dense Heading'],
		size: 8,
		bold: true,
		line: 1.1,
		keepNext: true
	},
	denseHeadNumber: {
		word: ['TableDenseHeadNumber', 'Table Dense Head Number'],
		odf: ['Table_20_Dense_20_Heading_20_Number', 'Table Dense Heading Number'],
		size: 8,
		bold: true,
		line: 1.1,
		keepNext: true,
		alignment: 'right'
	},
	gap: {
		word: ['AfterTable', 'After Table'],
		odf: ['After_20_Table', 'After Table'],
		size: 2,
		after: 7
	},
	footer: {
		word: ['Footer', 'footer'],
		odf: ['Footer', 'Footer'],
		size: 8.5,
		colour: inkSoft,
		border: { side: 'top', colour: rule, width: 0.5, space: 5 }
	}
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;

/** The look of a cell: head or body, text or figures, in a table of few or of many columns. */
export function cellLook(cell: { head: boolean; figures: boolean; dense: boolean }): LookName {
	if (cell.dense) {
		if (cell.head) return cell.figures ? 'denseHeadNumber' : 'denseHead';
		return cell.figures ? 'denseNumber' : 'dense';
	}
	if (cell.head) return cell.figures ? 'headNumber' : 'head';
	return cell.figures ? 'number' : 'cell';
}

/** The look of a heading of some level. */
export function headingLook(level: number): LookName {
	switch (level) {
		case 1:
			return 'heading1';
		case 2:
			return 'heading2';
		case 3:
			return 'heading3';
		default:
			return 'heading4';
	}
}
