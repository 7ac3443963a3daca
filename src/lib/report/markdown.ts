// The document as Markdown (GFM). People's words are escaped: whatever they typed prints as typed.
// A figure is its data, or its alternative text when its data is long.

import {
	annexesAnchor,
	captionOf,
	type Piece,
	type ReportDocument,
	type Table
} from './document.ts';
import { gridOf, showCell, type Cells } from './columns.ts';
import { twinOf } from './figures/twin.ts';
import type { Language } from '../base/language.ts';
import { quoted } from './quotes.ts';
import { sentences } from './sentences.ts';

/** The source of the file, which ends with a line break. */
export function toMarkdown(document: ReportDocument): string {
	const { cover, contents } = document;
	const annexes = document.annexes.filter((table) => !table.twin || isLong(table));
	const words = sentences(cover.language);
	const about = [
		cover.subtitle,
		[cover.place, cover.date].filter(Boolean).join(' · '),
		cover.numbers
	];
	const parts = [
		`# ${escape(cover.title)}`,
		...about.filter((text) => text !== '').map(escape),
		...(contents.length === 0
			? []
			: [`## ${words.contents}`, tableOfContents(document, annexes.length > 0)]),
		...document.blocks.map((piece) => piecePart(piece, cover.language)),
		...(annexes.length === 0
			? []
			: [`${anchor(annexesAnchor)}## ${words.annexes}`, words.annexesNote]),
		...annexes.map((table) => tablePart(table, cover.language))
	];
	return `${parts.join('\n\n')}\n`;
}

function tableOfContents({ contents }: ReportDocument, annexes: boolean): string {
	return contents
		.filter(({ anchor }) => annexes || anchor !== annexesAnchor)
		.map((entry) => `${'  '.repeat(entry.level - 1)}- [${escape(entry.text)}](#${entry.anchor})`)
		.join('\n');
}

function anchor(name: string): string {
	return `<a id="${name}"></a>\n\n`;
}

function piecePart(piece: Piece, language: Language): string {
	switch (piece.type) {
		case 'heading':
			return `${anchor(piece.anchor)}${'#'.repeat(piece.level + 1)} ${escape(piece.text)}`;
		case 'paragraph':
			return piece.tone === 'note' ? `*${escape(piece.text)}*` : escape(piece.text);
		case 'list':
			return piece.items
				.map(({ lead, text, detail }, n) => {
					const sign = piece.ordered ? `${n + 1}.` : '-';
					const first = lead ? `**${escape(lead)}**${text && sentences(language).after(lead)}` : '';
					return `${sign} ${first}${first ? escapeInside(text) : escape(text)}${bracketed(detail)}`;
				})
				.join('\n');
		case 'pairs':
			return piece.items
				.map(
					({ left, right, detail }) =>
						`- **${escape(left)}** ⇔ ${escape(right)}${bracketed(detail)}`
				)
				.join('\n');
		case 'quote': {
			const source = piece.source ? `\n>\n> — ${escape(piece.source)}` : '';
			return `> ${escape(quoted(piece.text, language))}${source}`;
		}
		case 'table':
			return tablePart(piece, language);
		case 'figure': {
			const annexed = piece.data !== undefined && isLong(piece.data);
			const data = piece.data ?? twinOf(piece.chart, language);
			const said = annexed ? escape(piece.alt) : rowsPart(data, language);
			return `**${escape(captionOf(piece))}**\n\n${said}`;
		}
	}
}

/** A figure is its data; longer than this, it is its alternative text, and its data is in the annexes. */
const most = 12;

function isLong({ rows }: Cells): boolean {
	return rows.length > most;
}

/** « (21 partagent, 6 à nuancer) ». */
function bracketed(detail: string | undefined): string {
	return detail ? ` *(${escapeInside(detail)})*` : '';
}

function tablePart(table: Table, language: Language): string {
	if (table.ruled) return rowsPart(table, language);
	const caption = `**${escape(captionOf(table))}**`;
	if (table.rows.length === 0) return `${caption}\n\n${sentences(language).noData}`;
	return `${caption}\n\n${rowsPart(table, language)}`;
}

function rowsPart(cells: Cells, language: Language): string {
	const grid = gridOf(cells);
	const row = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
	return [
		row(grid.head.map(escape)),
		row(grid.figures.map((figure) => (figure ? '---:' : '---'))),
		...grid.rows.map((cells) =>
			row(
				cells.map((cell, n) => {
					const shown = showCell(cell, language);
					return grid.figures[n] ? shown : escape(shown);
				})
			)
		)
	].join('\n');
}

/** Every sign that Markdown could read as something else is preceded by a backslash. */
function escape(text: string): string {
	return escapeInside(text)
		.replace(/^([-+=])/, '\\$1')
		.replace(/^(\d+)([.)])/, '$1\\$2');
}

/** The same in the middle of a line, where nothing can look like the head of a list. */
function escapeInside(text: string): string {
	return text
		.replace(/[\\`*_{}[\]<>|~#&$@]/g, '\\$&')
		.replace(/(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi, '\\$&');
}
