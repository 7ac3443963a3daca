// How the columns of a board fit a screen that never scrolls: the largest type with which everything
// holds, else the smallest with columns that turn their pages. Heights are measured elsewhere.

/** One size of type: the height of a column's cards, of each card, and of the space between two. */
export type Measured = {
	readonly rooms: readonly number[];
	readonly cards: readonly (readonly number[])[];
	readonly gap: number;
};

/** From which card to which (excluded) a page goes. */
export type Page = { readonly from: number; readonly to: number };
/** Columns seen `together`, at each size of type, largest first. */
export type Candidate = { readonly together: number; readonly sizes: readonly Measured[] };
/** Which candidate, which size of type, and the pages of each column. */
export type Fit = {
	readonly layout: number;
	readonly level: number;
	readonly columns: readonly (readonly Page[])[];
};

/** Columns side by side, rows of them, and so how many are seen at once. */
export type Layout = { readonly across: number; readonly down: number };

/** Pages of one column, each as full as it can be; a card too tall for a page has one to itself. */
export function paginate(cards: readonly number[], room: number, gap: number): Page[] {
	const pages: Page[] = [];
	let from = 0;
	let used = 0;
	cards.forEach((height, at) => {
		const more = at === from ? height : used + gap + height;
		if (at > from && more > room) {
			pages.push({ from, to: at });
			from = at;
			used = height;
		} else used = more;
	});
	return [...pages, { from, to: cards.length }];
}

/** How many pages each group of columns seen together needs. */
function groupTurns(columns: Fit['columns'], together: number): number[] {
	const turns: number[] = [];
	for (let at = 0; at < columns.length; at += together) {
		const pages = columns.slice(at, at + together).map(({ length }) => length);
		turns.push(Math.max(1, ...pages));
	}
	return turns;
}

/** The columns and the page to show at a turn: each group turns its pages, then the next group. */
export function turnAt(columns: Fit['columns'], together: number, turn: number) {
	const turns = groupTurns(columns, together);
	const all = turns.reduce((a, b) => a + b, 0);
	let left = all > 0 ? turn % all : 0;
	for (const [group, pages] of turns.entries()) {
		if (left < pages) return { first: group * together, page: left, turns: all };
		left -= pages;
	}
	return { first: 0, page: 0, turns: 1 };
}

/**
 * `floor` is the smallest size to be used with pages. The largest size that shows everything at once
 * wins; else, at the floor, the layout that turns fewest pages and shows most columns at once; else, when one card alone overflows
 * its column, a size below.
 */
export function fitBoard(candidates: readonly Candidate[], floor: number): Fit {
	const fits = candidates.flatMap(({ together, sizes }, layout) =>
		sizes.map(({ rooms, cards, gap }, level) => {
			const columns = cards.map((column, i) => paginate(column, rooms[i] ?? 0, gap));
			const overflows = cards.some((column, i) => column.some((card) => card > (rooms[i] ?? 0)));
			const turns = groupTurns(columns, together).reduce((a, b) => a + b, 0);
			return { layout, level, columns, overflows, turns, together };
		})
	);
	const holding = fits.filter(({ overflows }) => !overflows);
	const by = (order: (fit: (typeof fits)[number]) => number, from: typeof fits) =>
		from.toSorted((a, b) => order(a) - order(b))[0];
	const fewest = by(
		({ turns }) => turns,
		holding.filter(({ level }) => level === floor)
	)?.turns;
	const whole = holding.filter(({ level, turns }) => level <= floor && turns <= 1);
	const paged = holding.filter(({ level, turns }) => level === floor && turns === fewest);
	const below = holding.filter(({ level }) => level > floor);
	const best =
		by(({ level }) => level, whole) ??
		by(({ together }) => -together, paged) ??
		by(({ level }) => level, below) ??
		by(({ level }) => -level, fits);
	if (!best) return { layout: 0, level: 0, columns: [] };
	const { layout, level, columns } = best;
	return { layout, level, columns };
}

/** Four columns on a narrow screen may come two at a time, stand two by two, or all in a row. */
export function layoutsFor(sections: number, width: number, height: number): readonly Layout[] {
	const row = { across: Math.max(1, sections), down: 1 };
	if (sections < 4 || width >= height * 2) return [row];
	return [{ across: 2, down: 1 }, { across: 2, down: 2 }, row];
}
