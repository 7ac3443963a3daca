// A table in the Word document: caption above, head repeated on each page, rows that stay whole,
// hairlines between rows and a wash under the head.

import type { FileChild, TableCell } from 'docx';
import { columnShares, gridOf, isDense, shortTable, showCell } from './columns.ts';
import { caption, millimetres, paragraph, type Desk } from './docx-desk.ts';
import { colour } from './docx-styles.ts';
import type { Table } from './document.ts';
import { figureWidth, ink, rule } from './figures/ink.ts';
import { cellLook, textRoom, wash } from './looks.ts';
import { sentences } from './sentences.ts';

const room = millimetres(textRoom);
const none = { style: 'none', size: 0, color: 'auto' } as const;

/** Caption, table, and the space that follows it. */
export function wordTable(desk: Desk, table: Table): FileChild[] {
	const { docx, document } = desk;
	const { language } = document.cover;
	const grid = gridOf(table);
	const shares = columnShares(grid, figureWidth, language);
	const widths = shares.map((share) => Math.floor(share * room));
	const dense = isDense(grid);
	const look = (head: boolean, column: number) =>
		cellLook({ head, dense, figures: grid.figures[column] === true });
	const side = dense ? 60 : 90;
	const cell = (text: string, column: number, head: boolean): TableCell =>
		new docx.TableCell({
			width: { size: widths[column] ?? 0, type: 'dxa' },
			verticalAlign: head ? 'bottom' : 'top',
			borders: head ? { bottom: { style: 'single', size: 6, color: colour(ink) } } : undefined,
			shading: head ? { type: 'clear', fill: wash, color: 'auto' } : undefined,
			margins: { top: 60, bottom: 60, left: side, right: side, marginUnitType: 'dxa' },
			children: [paragraph(desk, look(head, column), [text])]
		});
	const keep = grid.rows.length <= shortTable ? shortTable : 1;
	const rows = grid.rows.map(
		(row, at) =>
			new docx.TableRow({
				cantSplit: true,
				keepNext: at < keep && at < grid.rows.length - 1,
				children: row.map((value, n) => cell(showCell(value, language), n, false))
			})
	);
	const nothing = new docx.TableRow({
		children: grid.head.map((_, n) => cell(n === 0 ? sentences(language).noData : '', n, false))
	});
	return [
		caption(desk, table, 'caption'),
		new docx.Table({
			width: { size: room, type: 'dxa' },
			columnWidths: widths,
			layout: 'fixed',
			borders: {
				top: none,
				left: none,
				right: none,
				insideVertical: none,
				bottom: { style: 'single', size: 6, color: colour(ink) },
				insideHorizontal: { style: 'single', size: 4, color: colour(rule) }
			},
			rows: [
				new docx.TableRow({
					tableHeader: true,
					cantSplit: true,
					children: grid.head.map((title, n) => cell(title, n, true))
				}),
				...(rows.length === 0 ? [nothing] : rows)
			]
		}),
		paragraph(desk, 'gap', [])
	];
}
