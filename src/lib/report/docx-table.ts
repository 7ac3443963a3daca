// A table in the Word document: caption above, head repeated on each page, rows that stay whole,
// hairlines between rows and a wash under the head. A report has tens of thousands of cells: their
// XML is written here, and the library only keeps their place.

import type { FileChild } from 'docx';
import { columnShares, gridOf, isDense, shortTable, showCell } from './columns.ts';
import { caption, millimetres, paragraph, type Desk } from './docx-desk.ts';
import { colour } from './docx-styles.ts';
import type { Table } from './document.ts';
import { figureWidth, ink, rule } from './figures/ink.ts';
import type { Language } from '../base/language.ts';
import { cellLook, looks, ruledRow, textRoom, wash } from './looks.ts';
import { escapeText } from './markup.ts';
import { sentences } from './sentences.ts';

const room = millimetres(textRoom);
/** The height of a line to be filled in by hand. */
const ruledHeight = millimetres(ruledRow);
const none = 'w:val="none" w:sz="0" w:space="0" w:color="auto"';
const foot = `w:val="single" w:sz="6" w:space="0" w:color="${colour(ink)}"`;
const hair = `w:val="single" w:sz="4" w:space="0" w:color="${colour(rule)}"`;
const underHead =
	`<w:tcBorders><w:bottom ${foot}/></w:tcBorders>` +
	`<w:shd w:val="clear" w:color="auto" w:fill="${wash}"/><w:vAlign w:val="bottom"/>`;

/** Stands in the body where the rows of the table `at` will be written; no text can hold it. */
export const placeOfTables = /<trame:table at="(\d+)"\/>/;

/** Caption, the place of the table, and the space that follows it. */
export function wordTable(desk: Desk, table: Table, at: number): FileChild[] {
	const place = new desk.docx.ImportedXmlComponent('trame:table', { at: String(at) });
	return [
		...(table.ruled ? [] : [caption(desk, table, 'caption')]),
		Object.assign(place, { fileChild: Symbol('table') }),
		paragraph(desk, 'gap', [])
	];
}

/** The XML of a table, in pieces of some hundred rows. */
export function* tableXml(table: Table, language: Language): Generator<string> {
	const grid = gridOf(table);
	const dense = isDense(grid);
	const widths = columnShares(grid, figureWidth, language).map((share) => Math.floor(share * room));
	const cell = (text: string, column: number, head: boolean, keepNext = false): string => {
		const look = cellLook({ head, dense, figures: grid.figures[column] === true });
		const keep = keepNext ? '<w:keepNext/>' : '';
		const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
		return (
			`<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/>${head ? underHead : ''}</w:tcPr>` +
			`<w:p><w:pPr><w:pStyle w:val="${looks[look].word[0]}"/>${keep}</w:pPr>${run}</w:p></w:tc>`
		);
	};
	const tall = table.ruled ? `<w:trHeight w:val="${ruledHeight}" w:hRule="atLeast"/>` : '';
	const row = (cells: readonly string[], head = false) =>
		`<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : tall}</w:trPr>${cells.join('')}</w:tr>`;
	const head = row(
		grid.head.map((title, n) => cell(title, n, true)),
		true
	);
	yield `<w:tbl>${properties(dense ? 60 : 90)}${columns(widths)}${head}`;
	if (grid.rows.length === 0)
		yield row(grid.head.map((_, n) => cell(n === 0 ? sentences(language).noData : '', n, false)));
	const keep = grid.rows.length <= shortTable ? shortTable : 1;
	for (let from = 0; from < grid.rows.length; from += 200)
		yield grid.rows
			.slice(from, from + 200)
			.map((cells, n) => {
				const at = from + n;
				const keepNext = at < keep && at < grid.rows.length - 1;
				return row(cells.map((value, n) => cell(showCell(value, language), n, false, keepNext)));
			})
			.join('');
	yield '</w:tbl>';
}

function properties(side: number): string {
	const margin = (name: string, size: number) => `<w:${name} w:w="${size}" w:type="dxa"/>`;
	const margins =
		margin('top', 60) + margin('left', side) + margin('bottom', 60) + margin('right', side);
	return (
		`<w:tblPr><w:tblW w:w="${room}" w:type="dxa"/><w:tblBorders><w:top ${none}/><w:left ${none}/>` +
		`<w:bottom ${foot}/><w:right ${none}/><w:insideH ${hair}/><w:insideV ${none}/></w:tblBorders>` +
		`<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`
	);
}

function columns(widths: readonly number[]): string {
	return `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
}
