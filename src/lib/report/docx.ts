// The document as a Word file: real headings, captions that count by themselves, a table of contents
// with its page numbers, tables whose head is repeated, pictures with alternative texts.

import type { FileChild, Paragraph, ParagraphChild } from 'docx';
import { atOnce, within, type Breathe } from './breathe.ts';
import {
	aboutOf,
	annexesAnchor,
	contentsDepth,
	type Piece,
	type ReportDocument
} from './document.ts';
import { caption, image, millimetres, paragraph, type Desk } from './docx-desk.ts';
import { completed } from './docx-pack.ts';
import { pageNumbers } from './docx-pages.ts';
import { wordTable } from './docx-table.ts';
import { colour, wordNumbering, wordStyles } from './docx-styles.ts';
import { printedTables } from './files.ts';
import { isUnderHeading } from './keep.ts';
import { headingLook, looks, page, textRoom } from './looks.ts';
import type { Pictures } from './picture.ts';
import { quoted } from './quotes.ts';
import { sentences } from './sentences.ts';

/** The bytes of the file. */
export async function toDocx(
	document: ReportDocument,
	pictures: Pictures,
	breathe: Breathe = atOnce
): Promise<Uint8Array> {
	const docx = await import('docx');
	const { cover } = document;
	const desk: Desk = { docx, document, pictures };
	const alone = cover.paper !== undefined;
	const size = { width: millimetres(page.width), height: millimetres(page.height) };
	const margin = {
		top: millimetres(page.top),
		bottom: millimetres(page.bottom),
		left: millimetres(page.side),
		right: millimetres(page.side),
		footer: millimetres(page.footer)
	};
	const file = new docx.Document({
		title: cover.title,
		description: cover.subtitle,
		creator: 'Trame',
		styles: wordStyles(cover.language),
		numbering: wordNumbering,
		pageNumbers: pageNumbers(document, pictures),
		sections: [
			...(alone ? [] : [{ properties: { page: { size, margin } }, children: coverPart(desk) }]),
			{
				properties: { page: { size, margin } },
				footers: { default: footer(desk) },
				children: [
					...(alone ? titlePart(desk) : contentsPart(desk)),
					...bodyPart(desk),
					...annexesPart(desk)
				]
			}
		]
	});
	await breathe(0);
	const skeleton = await docx.Packer.pack(file, 'uint8array');
	return completed(skeleton, document, pictures, within(breathe, 0.4, 1));
}

function coverPart(desk: Desk): Paragraph[] {
	const { docx, document, pictures } = desk;
	const { cover } = document;
	const weave = image(desk, pictures.weave, undefined, {
		horizontalPosition: { relative: 'page', offset: 0 },
		verticalPosition: { relative: 'page', offset: 0 },
		behindDocument: true,
		wrap: { type: docx.TextWrappingType.NONE }
	});
	const where = [cover.place, cover.date].filter((text) => text !== '').join(' · ');
	return [
		paragraph(desk, 'title', [weave, cover.title]),
		...(cover.subtitle === '' ? [] : [paragraph(desk, 'subtitle', [cover.subtitle])]),
		...(where === '' ? [] : [paragraph(desk, 'where', [where])]),
		...(cover.numbers === '' ? [] : [paragraph(desk, 'numbers', [cover.numbers])])
	];
}

/** What a paper opens with, above its text. */
function titlePart(desk: Desk): Paragraph[] {
	const { cover } = desk.document;
	return [
		paragraph(desk, 'paperTitle', [cover.title]),
		...aboutOf(cover).map((text) => paragraph(desk, 'numbers', [text])),
		paragraph(desk, 'gap', [])
	];
}

function contentsPart(desk: Desk): FileChild[] {
	const { docx, document } = desk;
	if (document.contents.length === 0) return [];
	const { contents } = sentences(document.cover.language);
	return [
		paragraph(desk, 'contents', [contents]),
		new docx.TableOfContents(contents, {
			hyperlink: true,
			headingStyleRange: `1-${contentsDepth}`
		})
	];
}

function bodyPart(desk: Desk): FileChild[] {
	return desk.document.blocks.flatMap((piece, n) => piecePart(desk, piece, n));
}

/** At the top of a page, the space above a heading would be lost space. */
const newPage = { pageBreakBefore: true, spacing: { before: 0 } };

function annexesPart(desk: Desk): FileChild[] {
	const { docx, document } = desk;
	const words = sentences(document.cover.language);
	if (document.annexes.length === 0) return [];
	const tables = printedTables(document);
	const title = new docx.Bookmark({
		id: annexesAnchor,
		children: [new docx.TextRun(words.annexes)]
	});
	return [
		paragraph(desk, 'heading1', [title], newPage),
		paragraph(desk, 'note', [words.annexesNote]),
		...document.annexes.flatMap((table) => wordTable(desk, table, tables.indexOf(table)))
	];
}

function piecePart(desk: Desk, piece: Piece, n: number): FileChild[] {
	const { language, paper } = desk.document.cover;
	switch (piece.type) {
		case 'heading': {
			const first = n === 0 && paper === undefined;
			return [paragraph(desk, headingLook(piece.level), [piece.text], first ? newPage : {})];
		}
		case 'paragraph':
			return [
				paragraph(desk, piece.tone ?? 'body', [piece.text], {
					keepNext: isUnderHeading(desk.document.blocks, n)
				})
			];
		case 'list': {
			const reference = piece.ordered ? 'numbers' : 'bullets';
			return piece.items.map(({ lead, text, detail }) =>
				item(
					desk,
					{ reference, level: 0, instance: n },
					[...leadRuns(desk, lead, text), text],
					detail
				)
			);
		}
		case 'pairs':
			return piece.items.map(({ left, right, detail }) => {
				const strong = new desk.docx.TextRun({ text: left, bold: true });
				const children = [strong, ` ⇔ ${right}`];
				return item(desk, { reference: 'bullets', level: 0, instance: n }, children, detail);
			});
		case 'quote':
			return [
				paragraph(desk, 'quote', [
					quoted(piece.text, language),
					...(piece.source === undefined || piece.source === ''
						? []
						: [new desk.docx.TextRun({ text: `— ${piece.source}`, break: 1, size: 18 })])
				])
			];
		case 'table':
			return wordTable(desk, piece, printedTables(desk.document).indexOf(piece));
		case 'figure': {
			const picture = desk.pictures.figures.get(piece.name);
			if (!picture) return [];
			return [
				paragraph(desk, 'figure', [image(desk, picture, piece)]),
				caption(desk, piece, 'figureCaption')
			];
		}
	}
}

function item(
	desk: Desk,
	numbering: { reference: string; level: number; instance: number },
	children: readonly (string | ParagraphChild)[],
	detail: string | undefined
): Paragraph {
	return paragraph(desk, 'item', [...children, ...detailRuns(desk, detail)], { numbering });
}

function leadRuns(desk: Desk, lead: string | undefined, text: string): ParagraphChild[] {
	if (lead === undefined || lead === '') return [];
	const strong = new desk.docx.TextRun({ text: lead, bold: true });
	if (text === '') return [strong];
	return [strong, new desk.docx.TextRun(sentences(desk.document.cover.language).after(lead))];
}

function detailRuns({ docx }: Desk, detail: string | undefined): ParagraphChild[] {
	if (detail === undefined || detail === '') return [];
	const { size, colour: soft } = looks.detail;
	return [new docx.TextRun({ text: ` (${detail})`, size: size * 2, color: colour(soft) })];
}

function footer(desk: Desk) {
	const { docx, document } = desk;
	return new docx.Footer({
		children: [
			new docx.Paragraph({
				style: looks.footer.word[0],
				tabStops: [{ type: 'right', position: millimetres(textRoom) }],
				children: [
					new docx.TextRun(document.cover.title),
					new docx.TextRun({ children: [new docx.Tab(), docx.PageNumber.CURRENT] })
				]
			})
		]
	});
}
