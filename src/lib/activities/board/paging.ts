// How a board that does not hold on the screen is turned: sheets of columns, then pages of cards
// within them. Numbers alone: what is drawn is measured by the face.

import type { ColumnView } from './view.ts';

/** The columns by sheets of at most `perSheet`, as even as can be. */
export function sheetsOf(
	columns: readonly ColumnView[],
	perSheet: number
): readonly (readonly ColumnView[])[] {
	const count = Math.max(1, Math.ceil(columns.length / Math.max(1, perSheet)));
	const size = Math.ceil(columns.length / count);
	return Array.from({ length: count }, (_, at) => columns.slice(at * size, (at + 1) * size)).filter(
		(sheet) => sheet.length > 0
	);
}

/** How many pages a flow of lanes takes, from its whole width and what is seen of it. */
export function pagesOf(whole: number, seen: number, gap: number): number {
	return seen <= 0 ? 1 : Math.max(1, Math.ceil((whole - 1) / (seen + gap)));
}

/** Shares lanes among columns, one each at least, so that what is longest turns the fewest pages. */
export function shareLanes(needs: readonly number[], lanes: number): readonly number[] {
	const shares = needs.map(() => 1);
	for (let left = lanes - needs.length; left > 0; left--) {
		const loads = needs.map((need, at) => need / (shares[at] ?? 1));
		const most = loads.indexOf(Math.max(...loads));
		if ((loads[most] ?? 0) <= 1) break;
		shares[most] = (shares[most] ?? 1) + 1;
	}
	return shares;
}

/** What is shown at a turn: every page of a sheet, then the next sheet, then again. */
export function pageAt(
	sheets: readonly (readonly ColumnView[])[],
	pages: ReadonlyMap<string, number>,
	turn: number
): { readonly sheet: number; readonly page: number; readonly turns: number } {
	const lengths = sheets.map((sheet) => Math.max(1, ...sheet.map(({ id }) => pages.get(id) ?? 1)));
	const turns = lengths.reduce((sum, length) => sum + length, 0);
	let left = turns === 0 ? 0 : turn % turns;
	for (const [sheet, length] of lengths.entries()) {
		if (left < length) return { sheet, page: left, turns };
		left -= length;
	}
	return { sheet: 0, page: 0, turns };
}
