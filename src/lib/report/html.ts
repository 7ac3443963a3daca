// The document as one HTML file that stands alone: its style, its fonts and its drawings are inside.
// Built from elements, so that no text can become a tag; readable aloud, printable on A4.

import {
	aboutOf,
	captionOf,
	annexesAnchor,
	type Piece,
	type ReportDocument,
	type Table
} from './document.ts';
import { gridOf, isDense, showCell, type Cells } from './columns.ts';
import { drawChart } from './figures/draw.ts';
import { twinOf } from './figures/twin.ts';
import { drawWeave } from './figures/weave.ts';
import type { Language } from '../base/language.ts';
import { groupsOf } from './keep.ts';
import { el, toHtmlSource, type Child, type Markup } from './markup.ts';
import { sheet } from './picture.ts';
import { quoted } from './quotes.ts';
import { sentences } from './sentences.ts';

/** What the file wears: the text of `sheet.css` and `print.css`, and `@font-face` rules that hold the fonts. */
export type Dress = { readonly css: string; readonly fontFaces: string };

/** The source of the file. */
export function toHtml(document: ReportDocument, dress: Dress): string {
	const { cover } = document;
	const annexes = document.annexes.filter(({ twin }) => !twin);
	const { language } = cover;
	const words = sentences(language);
	const head = el(
		'head',
		{},
		el('meta', { charset: 'utf-8' }),
		el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
		el('title', {}, cover.title),
		el('style', {}, `${dress.fontFaces}\n${dress.css}`)
	);
	const body = el(
		'body',
		{ class: 'report' },
		cover.paper === undefined ? coverPart(document) : titlePart(document),
		contentsPart(document, annexes.length > 0),
		el(
			'main',
			{ class: 'report-body' },
			groupsOf(document.blocks).map(({ kept, pieces }) => {
				const parts = pieces.map((piece) => piecePart(piece, language));
				return kept ? el('div', { class: 'report-keep' }, parts) : parts;
			}),
			annexes.length > 0 &&
				el(
					'section',
					{ class: 'report-annexes', 'aria-labelledby': annexesAnchor },
					el('h2', { id: annexesAnchor }, words.annexes),
					el('p', { class: 'report-note' }, words.annexesNote),
					annexes.map((table) => tablePart(table, language))
				)
		)
	);
	return `<!doctype html>\n${toHtmlSource(el('html', { lang: language }, head, body))}\n`;
}

/** Nothing is fetched and nothing runs, whatever the file holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

function coverPart({ cover }: ReportDocument): Markup {
	const weave = drawWeave(sheet.width, sheet.height).markup;
	const where = [cover.place, cover.date].filter((text) => text !== '').join(' · ');
	return el(
		'header',
		{ class: 'report-cover' },
		el('div', { class: 'report-weave', 'aria-hidden': 'true' }, weave),
		el('h1', { class: 'report-title' }, cover.title),
		cover.subtitle !== '' && el('p', { class: 'report-subtitle' }, cover.subtitle),
		where !== '' && el('p', { class: 'report-where' }, where),
		cover.numbers !== '' && el('p', { class: 'report-numbers' }, cover.numbers)
	);
}

/** What a paper opens with, above its text. */
function titlePart({ cover }: ReportDocument): Markup {
	return el(
		'header',
		{ class: 'report-head' },
		el('h1', { class: 'report-title' }, cover.title),
		aboutOf(cover).map((text) => el('p', { class: 'report-about' }, text))
	);
}

function contentsPart({ contents, cover }: ReportDocument, annexes: boolean): Markup | false {
	if (contents.length === 0) return false;
	return el(
		'nav',
		{ class: 'report-contents', 'aria-labelledby': 'contents' },
		el('h2', { id: 'contents' }, sentences(cover.language).contents),
		el(
			'ul',
			{},
			contents
				.filter(({ anchor }) => annexes || anchor !== annexesAnchor)
				.map(({ text, anchor, level }) =>
					el('li', { class: `report-entry-${level}` }, el('a', { href: `#${anchor}` }, text))
				)
		)
	);
}

function piecePart(piece: Piece, language: Language): Child {
	switch (piece.type) {
		case 'heading':
			return el(`h${piece.level + 1}`, { id: piece.anchor, dir: 'auto' }, piece.text);
		case 'paragraph':
			return el(
				'p',
				{ class: piece.tone === undefined ? undefined : `report-${piece.tone}`, dir: 'auto' },
				piece.text
			);
		case 'list':
			return el(
				piece.ordered ? 'ol' : 'ul',
				{},
				piece.items.map(({ lead, text, detail }) =>
					el('li', { dir: 'auto' }, leadPart(lead, text, language), text, detailPart(detail))
				)
			);
		case 'pairs':
			return el(
				'ul',
				{ class: 'report-pairs' },
				piece.items.map(({ left, right, detail }) =>
					el('li', { dir: 'auto' }, el('strong', {}, left), ' ⇔ ', right, detailPart(detail))
				)
			);
		case 'quote':
			return el(
				'blockquote',
				{ class: 'report-quote', dir: 'auto' },
				el('p', {}, quoted(piece.text, language)),
				piece.source !== undefined && piece.source !== '' && el('footer', {}, piece.source)
			);
		case 'table':
			return tablePart(piece, language);
		case 'figure': {
			const { chart, name, alt } = piece;
			const { markup } = drawChart(chart, { language, name, alt });
			const caption = el('figcaption', {}, ...captionPart(piece));
			return [
				el('figure', { class: 'report-figure' }, markup, caption),
				el(
					'details',
					{ class: 'report-twin' },
					el('summary', {}, sentences(language).figureData),
					cellsPart(piece.data ?? twinOf(chart, language), language)
				)
			];
		}
	}
}

function leadPart(lead: string | undefined, text: string, language: Language): Child {
	if (lead === undefined || lead === '') return false;
	return [el('strong', {}, lead), text !== '' && sentences(language).after(lead)];
}

function detailPart(detail: string | undefined): Child {
	if (detail === undefined || detail === '') return false;
	return [' ', el('span', { class: 'report-detail' }, `(${detail})`)];
}

function captionPart(piece: Parameters<typeof captionOf>[0]): (Markup | string)[] {
	return [el('strong', {}, piece.label), captionOf(piece).slice(piece.label.length)];
}

function tablePart(table: Table, language: Language): Markup {
	return cellsPart(
		table,
		language,
		table.ruled ? undefined : el('caption', {}, ...captionPart(table))
	);
}

function cellsPart(cells: Cells, language: Language, caption?: Markup): Markup {
	const grid = gridOf(cells);
	const figure = (n: number) => (grid.figures[n] ? 'report-number' : undefined);
	const look = (n: number) => figure(n) ?? (grid.brief[n] ? 'report-brief' : undefined);
	const rows = grid.rows.map((row) =>
		el(
			'tr',
			{},
			row.map((cell, n) =>
				n === 0 && cell !== '' && row.length > 1 && !grid.figures[0]
					? el('th', { scope: 'row', class: look(n), dir: 'auto' }, showCell(cell, language))
					: el('td', { class: look(n), dir: 'auto' }, showCell(cell, language))
			)
		)
	);
	const nothing = el('tr', {}, el('td', { colspan: grid.head.length }, sentences(language).noData));
	const table = el(
		'table',
		{
			class: `report-table${isDense(grid) ? ' report-dense' : ''}${cells.ruled ? ' report-ruled' : ''}`
		},
		caption,
		el(
			'thead',
			{},
			el(
				'tr',
				{},
				grid.head.map((title, n) => el('th', { scope: 'col', class: figure(n) }, title))
			)
		),
		el('tbody', {}, grid.rows.length === 0 ? nothing : rows)
	);
	return el('div', { class: 'report-scroll' }, table);
}
