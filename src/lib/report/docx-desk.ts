// What every part of the Word document is made with: paragraphs in a look, captions that count, pictures.

import type { IFloating, IParagraphPropertiesOptions, Paragraph, ParagraphChild } from 'docx';
import { captionOf, labelParts, type Figure, type ReportDocument, type Table } from './document.ts';
import { twips } from './docx-styles.ts';
import { looks, textRoom, type LookName } from './looks.ts';
import type { Picture, Pictures } from './picture.ts';

/** The library, which is loaded only when a file is asked for. */
export type Docx = typeof import('docx');

/** Everything that makes a paragraph, once the library is there. */
export type Desk = {
	readonly docx: Docx;
	readonly document: ReportDocument;
	readonly pictures: Pictures;
};

/** A length in Word's own unit. */
export function millimetres(length: number): number {
	return twips((length * 72) / 25.4);
}

/** One paragraph in one look. */
export function paragraph(
	{ docx }: Desk,
	look: LookName,
	children: readonly (string | ParagraphChild)[],
	more: IParagraphPropertiesOptions = {}
): Paragraph {
	return new docx.Paragraph({
		...more,
		style: looks[look].word[0],
		children: children.map((child) => (typeof child === 'string' ? new docx.TextRun(child) : child))
	});
}

/** « Tableau 3 — … », where 3 is a field: Word counts again when a table is moved. */
export function caption(desk: Desk, piece: Table | Figure, look: LookName): Paragraph {
	const { docx } = desk;
	const { before, series } = labelParts(piece.label);
	const text = captionOf(piece).slice(piece.label.length);
	return paragraph(desk, look, [
		before,
		new docx.SequentialIdentifier(series),
		new docx.TextRun({ text, bold: false })
	]);
}

const names = new TextEncoder();
/** What a picture is called until its pixels are put in the file: they are no work for the library. */
const weaveName = 'weave';

/** The picture that `bytes` stand for. */
export function pictureNamed(bytes: Uint8Array, { weave, figures }: Pictures): Picture | undefined {
	const name = new TextDecoder().decode(bytes);
	return name === weaveName ? weave : figures.get(name);
}

/** A picture: of a figure, with its alternative text; or floating and decorative. */
export function image({ docx }: Desk, picture: Picture, figure?: Figure, floating?: IFloating) {
	const pixels = (units: number) => Math.round((units * 0.25 * 96) / 25.4);
	const width = figure ? Math.min(picture.width, textRoom * 4) : picture.width;
	const height = (picture.height * width) / picture.width;
	return new docx.ImageRun({
		type: 'png',
		data: names.encode(figure?.name ?? weaveName),
		transformation: { width: pixels(width), height: pixels(height) },
		floating,
		...(figure
			? { altText: { name: figure.label, title: figure.label, description: figure.alt } }
			: { decorative: true })
	});
}
