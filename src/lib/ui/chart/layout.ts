// Where each line of a chart stands: label above its bar, in the largest type that lets all lines
// fit, down to a floor; below the floor they are dealt into pages. Pure: text is measured by
// the caller.

/** Width of a text in pixels, at a size in pixels. */
export type Measure = (text: string, size: number, strong: boolean) => number;

export type Item = {
	readonly label: string;
	readonly end: string;
	readonly marked: boolean;
	readonly twofold: boolean;
};

export type Placed = {
	readonly lines: readonly string[];
	/** Baseline of the first line of the label. */
	readonly labelY: number;
	/** Middles of the bar and of the earlier, thinner bar. */
	readonly barY: number;
	readonly beforeY: number;
};

export type Layout = {
	/** Size of the type, in pixels: everything else follows it. */
	readonly size: number;
	readonly thick: number;
	readonly thin: number;
	readonly height: number;
	/** Lines of the page that was asked for, and where they start in the list. */
	readonly from: number;
	readonly placed: readonly Placed[];
	readonly pages: number;
};

export type Room = {
	readonly width: number;
	/** Nothing for a chart that is as tall as it needs. */
	readonly height?: number;
	readonly floor: number;
	readonly page: number;
};

const leading = 1.22;
const gap = 0.3;
const thickness = 0.62;
const thinness = 0.34;
const between = 0.72;
/** Between lines when they would not fit otherwise. */
const squeezed = 0.42;
const widest = 1.7;
const labelLines = 2;
/** Kept free at the foot for « 1 / 3 ». */
const pageNumber = 1.6;

/** The indent of a label that follows a mark. */
export const markWidth = 1.15;

/** A label on as many lines as allowed; what does not fit ends with an ellipsis. */
export function wrapLabel(
	text: string,
	width: number,
	measure: (text: string) => number,
	most: number
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line === '' || measure(longer) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	lines.push(line);
	const kept = lines.slice(0, most);
	const rest = lines.slice(most - 1).join(' ');
	if (kept.length === most && measure(rest) > width) kept[most - 1] = shorten(rest, width, measure);
	else if (measure(kept.at(-1) ?? '') > width) {
		kept[kept.length - 1] = shorten(kept.at(-1) ?? '', width, measure);
	}
	return kept;
}

function shorten(text: string, width: number, measure: (text: string) => number): string {
	let signs = [...text];
	while (signs.length > 1 && measure(`${signs.join('').trimEnd()}…`) > width)
		signs = signs.slice(0, -1);
	return `${signs.join('').trimEnd()}…`;
}

type Sized = { readonly lines: readonly string[]; readonly height: number };

function sizeItems(
	items: readonly Item[],
	width: number,
	size: number,
	measure: Measure,
	apart = between
): Sized[] {
	return items.map(({ label, end, marked, twofold }) => {
		const taken = (marked ? markWidth * size : 0) + measure(end, size, true) + size;
		const lines = wrapLabel(
			label,
			Math.max(size * 4, width - taken),
			(text) => measure(text, size, false),
			labelLines
		);
		const bars = thickness + (twofold ? thinness + 0.12 : 0);
		return { lines, height: (lines.length * leading + gap + bars + apart) * size };
	});
}

const total = (sized: readonly Sized[]) => sized.reduce((sum, { height }) => sum + height, 0);

function place(sized: readonly Sized[], size: number, spare: number): Placed[] {
	const extra = Math.min(spare / Math.max(1, sized.length), (widest - between) * size);
	let top = 0;
	return sized.map(({ lines, height }) => {
		const labelY = top + 0.95 * size;
		const barTop = top + (lines.length * leading + gap) * size;
		const barY = barTop + (thickness / 2) * size;
		top += height + extra;
		return { lines, labelY, barY, beforeY: barTop + (thickness + 0.12 + thinness / 2) * size };
	});
}

/** How many lines stand on each page: as many as fit on every page. */
function deal(sized: readonly Sized[], height: number): number {
	for (let per = sized.length; per > 1; per--) {
		const fits = sized.every((_, n) => n % per !== 0 || total(sized.slice(n, n + per)) <= height);
		if (fits) return per;
	}
	return 1;
}

/** The layout of one page of a list. */
export function layoutLines(items: readonly Item[], room: Room, measure: Measure): Layout {
	const { width, height, floor, page } = room;
	const stand = (size: number, sized: readonly Sized[], tall: number): Layout => ({
		size,
		thick: thickness * size,
		thin: thinness * size,
		height: height ?? total(sized),
		from: 0,
		placed: place(sized, size, tall - total(sized)),
		pages: 1
	});
	const least = sizeItems(items, width, floor, measure);
	if (height === undefined) return stand(floor, least, total(least));

	const ceiling = Math.max(floor, Math.min(width / 20, height / 11, floor * 2.2));
	for (let size = ceiling; size > floor; size *= 0.96) {
		const sized = sizeItems(items, width, size, measure);
		if (total(sized) <= height) return stand(size, sized, height);
	}
	if (total(least) <= height || items.length < 2) return stand(floor, least, height);
	const tight = sizeItems(items, width, floor, measure, squeezed);
	if (total(tight) <= height) return stand(floor, tight, height);
	const tall = height - floor * pageNumber;
	const per = deal(tight, tall);
	const pages = Math.ceil(items.length / per);
	const from = (((page % pages) + pages) % pages) * per;
	return { ...stand(floor, tight.slice(from, from + per), tall), from, pages };
}
