// A table in the ODT file: caption above, head repeated on each page, rows that stay whole, short
// tables kept on one page, and numbers that a spreadsheet can read.

import { columnShares, gridOf, isDense, shortTable, showCell } from './columns.ts';
import type { ReportDocument, Table } from './document.ts';
import { figureWidth } from './figures/ink.ts';
import { cellLook, textRoom } from './looks.ts';
import { el, type Markup } from './markup.ts';
import { caption, paragraph } from './odt-desk.ts';
import { sentences } from './sentences.ts';

function tableName({ label }: Table): string {
	return label.replaceAll(' ', '');
}

/** The widths of the table and of its columns. */
export function tableStyles(table: Table, { cover }: ReportDocument): Markup[] {
	const grid = gridOf(table);
	const name = tableName(table);
	const columns = columnShares(grid, figureWidth, cover.language).map((share, n) =>
		el(
			'style:style',
			{ 'style:name': `${name}.${n + 1}`, 'style:family': 'table-column' },
			el('style:table-column-properties', {
				'style:column-width': `${(share * textRoom).toFixed(2)}mm`
			})
		)
	);
	const whole = el(
		'style:style',
		{ 'style:name': name, 'style:family': 'table' },
		el('style:table-properties', {
			'style:width': `${textRoom}mm`,
			'table:align': 'left',
			'fo:margin-bottom': '3mm',
			'style:may-break-between-rows': grid.rows.length > shortTable
		})
	);
	return [whole, ...columns];
}

/** Caption and table. */
export function tablePart(table: Table, { cover }: ReportDocument): Markup[] {
	const grid = gridOf(table);
	const name = tableName(table);
	const dense = isDense(grid);
	const look = (head: boolean, column: number) =>
		cellLook({ head, dense, figures: grid.figures[column] === true });
	const row = (cells: readonly Markup[]) =>
		el('table:table-row', { 'table:style-name': table.ruled ? 'RuledRow' : 'Row' }, cells);
	const cell = (value: string | number, n: number) => {
		const text = showCell(value, cover.language);
		const numbers = typeof value === 'number' && Number.isFinite(value);
		return el(
			'table:table-cell',
			{
				'table:style-name': dense ? 'DenseCell' : 'Cell',
				'office:value-type': numbers ? 'float' : 'string',
				'office:value': numbers ? value : undefined
			},
			paragraph(look(false, n), text)
		);
	};
	const head = grid.head.map((title, n) =>
		el(
			'table:table-cell',
			{ 'table:style-name': dense ? 'DenseHead' : 'Head', 'office:value-type': 'string' },
			paragraph(look(true, n), title)
		)
	);
	const nothing = grid.head.map((_, n) => cell(n === 0 ? sentences(cover.language).noData : '', n));
	const rows = grid.rows.length === 0 ? [nothing] : grid.rows.map((cells) => cells.map(cell));
	return [
		...(table.ruled ? [] : [caption(table, 'caption')]),
		el(
			'table:table',
			{ 'table:name': name, 'table:style-name': name },
			grid.head.map((_, n) => el('table:table-column', { 'table:style-name': `${name}.${n + 1}` })),
			el('table:table-header-rows', {}, el('table:table-row', { 'table:style-name': 'Row' }, head)),
			rows.map(row)
		)
	];
}
