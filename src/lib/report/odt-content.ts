// The content of the ODT file: real headings with anchors, a table of contents that finds its page
// numbers by itself, captions that count, tables whose head is repeated, pictures with their text.

import type { Language } from '../base/language.ts';
import { aboutOf, annexesAnchor, labelParts } from './document.ts';
import type { Piece, ReportDocument, Table } from './document.ts';
import { headingLook, looks, page, textRoom } from './looks.ts';
import { el, type Attributes, type Child, type Markup } from './markup.ts';
import { fixedStyles } from './odt-automatic.ts';
import { isUnderHeading } from './keep.ts';
import { caption, paragraph, span, keptParagraph } from './odt-desk.ts';
import { fontFace, namespaces } from './odt-styles.ts';
import { tablePart, tableStyles } from './odt-table.ts';
import { contentsPart } from './odt-toc.ts';
import type { Pictures } from './picture.ts';
import { quoted } from './quotes.ts';
import { sentences } from './sentences.ts';

/** Where a picture stands in the package. */
export function picturePath(name: string): string {
	return `Pictures/${name}.png`;
}

/** The content of `content.xml`. */
export function odtContent(document: ReportDocument, pictures: Pictures): Markup {
	const { annexes, cover } = document;
	const words = sentences(cover.language);
	const tables = [...document.blocks.filter(isTable), ...annexes];
	return el(
		'office:document-content',
		namespaces,
		fontFace(),
		el(
			'office:automatic-styles',
			{},
			fixedStyles(),
			tables.map((table) => tableStyles(table, document))
		),
		el(
			'office:body',
			{},
			el(
				'office:text',
				{},
				el(
					'text:sequence-decls',
					{},
					series(document).map((name) =>
						el('text:sequence-decl', { 'text:display-outline-level': 0, 'text:name': name })
					)
				),
				document.cover.paper === undefined ? coverPart(document) : titlePart(document),
				contentsPart(document),
				document.blocks.map((piece, n) => piecePart(piece, n, document, pictures)),
				annexes.length > 0 && [
					heading(1, words.annexes, annexesAnchor, 'FirstHeading'),
					paragraph('note', words.annexesNote),
					annexes.map((table) => tablePart(table, document))
				],
				paragraph('gap')
			)
		)
	);
}

function isTable(piece: Piece): piece is Table {
	return piece.type === 'table';
}

function series(document: ReportDocument): string[] {
	const labels = [...document.blocks, ...document.annexes].flatMap((piece) =>
		'label' in piece ? [labelParts(piece.label).series] : []
	);
	return [...new Set(labels)];
}

function coverPart({ cover }: ReportDocument): Markup[] {
	const where = [cover.place, cover.date].filter((text) => text !== '').join(' · ');
	const weave = frame('weave', 'Behind', page.width, page.height, sentences(cover.language).weave, {
		'text:anchor-type': 'paragraph',
		'svg:x': '0mm',
		'svg:y': '0mm'
	});
	return [
		el('text:p', { 'text:style-name': 'CoverTitle' }, weave, cover.title),
		...(cover.subtitle === '' ? [] : [paragraph('subtitle', cover.subtitle)]),
		...(where === '' ? [] : [paragraph('where', where)]),
		...(cover.numbers === '' ? [] : [paragraph('numbers', cover.numbers)])
	];
}

/** What a paper opens with, above its text. */
function titlePart({ cover }: ReportDocument): Markup[] {
	return [
		paragraph('paperTitle', cover.title),
		...aboutOf(cover).map((text) => paragraph('numbers', text)),
		paragraph('gap')
	];
}

function heading(level: number, text: string, anchor: string, style?: string): Markup {
	return el(
		'text:h',
		{ 'text:style-name': style ?? looks[headingLook(level)].odf[0], 'text:outline-level': level },
		el('text:bookmark-start', { 'text:name': anchor }),
		text,
		el('text:bookmark-end', { 'text:name': anchor })
	);
}

function piecePart(piece: Piece, n: number, document: ReportDocument, pictures: Pictures): Child {
	const { language, paper } = document.cover;
	switch (piece.type) {
		case 'heading': {
			const first = n === 0 && paper === undefined;
			return heading(piece.level, piece.text, piece.anchor, first ? 'FirstHeading' : undefined);
		}
		case 'paragraph':
			return isUnderHeading(document.blocks, n)
				? keptParagraph(piece.tone ?? 'body', piece.text)
				: paragraph(piece.tone ?? 'body', piece.text);
		case 'list':
			return list(
				piece.ordered ? 'Numbers' : 'Bullets',
				piece.items.map(({ lead, text, detail }) =>
					item([leadPart(lead, text, language), text], detail)
				)
			);
		case 'pairs':
			return list(
				'Bullets',
				piece.items.map(({ left, right, detail }) =>
					item([span('Strong', left), ` ⇔ ${right}`], detail)
				)
			);
		case 'quote':
			return paragraph(
				'quote',
				quoted(piece.text, language),
				piece.source !== undefined &&
					piece.source !== '' && [el('text:line-break', {}), span('Source', `— ${piece.source}`)]
			);
		case 'table':
			return tablePart(piece, document);
		case 'figure': {
			const picture = pictures.figures.get(piece.name);
			if (!picture) return [];
			const tall = (textRoom * picture.height) / picture.width;
			return [
				paragraph(
					'figure',
					frame(piece.name, 'InLine', textRoom, tall, piece.alt, { 'text:anchor-type': 'as-char' })
				),
				caption(piece, 'figureCaption')
			];
		}
	}
}

function list(style: string, items: readonly Markup[]): Markup {
	return el('text:list', { 'text:style-name': style }, items);
}

function item(children: readonly Child[], detail: string | undefined): Markup {
	const more = detail !== undefined && detail !== '' && [' ', span('Detail', `(${detail})`)];
	return el('text:list-item', {}, paragraph('item', ...children, more));
}

function leadPart(lead: string | undefined, text: string, language: Language): Child {
	if (lead === undefined || lead === '') return false;
	return [span('Strong', lead), text !== '' && sentences(language).after(lead)];
}

function frame(
	name: string,
	style: string,
	width: number,
	height: number,
	alt: string,
	anchor: Attributes
): Markup {
	return el(
		'draw:frame',
		{
			'draw:name': name,
			'draw:style-name': style,
			'svg:width': `${width}mm`,
			'svg:height': `${height.toFixed(2)}mm`,
			...anchor
		},
		el('draw:image', {
			'xlink:href': picturePath(name),
			'xlink:type': 'simple',
			'xlink:show': 'embed',
			'xlink:actuate': 'onLoad'
		}),
		el('svg:title', {}, alt)
	);
}
