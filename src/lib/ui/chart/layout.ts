// Where each line of a chart stands: label above its bar, in the largest type that lets all lines
// fit, down to a floor; below the floor the lines are dealt into pages. Pure: text is measured by
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
const widest = 1.7;
const labelLines = 2;

/** The indent of a label that follows a mark. */
export const markWidth = 1.15;

/** A label on as many lines as allowed; what does not fit ends with an ellipsis. */
export function wrapLabel(
	text: string,
	width: number,
	measure: (text: string) => number,
	most: number,
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

function sizeItems(items: readonly Item[], width: number, size: number, measure: Measure): Sized[] {
	return items.map(({ label, end, marked, twofold }) => {
		const taken = (marked ? markWidth * size : 0) + measure(end, size, true) + size;
		const lines = wrapLabel(
			label,
			Math.max(size * 4, width - taken),
			(text) => measure(text, size, false),
			labelLines,
		);
		const bars = thickness + (twofold ? thinness + 0.12 : 0);
		return { lines, height: (lines.length * leading + gap + bars + between) * size };
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

/** How many lines stand on each page, as even as possible. */
function deal(sized: readonly Sized[], height: number): number {
	let pages = 1;
	let used = 0;
	for (const { height: one } of sized) {
		if (used > 0 && used + one > height) {
			pages++;
			used = 0;
		}
		used += one;
	}
	for (let per = Math.ceil(sized.length / pages); per > 1; per--) {
		const fits = sized.every((_, n) => n % per !== 0 || total(sized.slice(n, n + per)) <= height);
		if (fits) return per;
	}
	return 1;
}

/** The layout of one page of a list. */
export function layoutLines(items: readonly Item[], room: Room, measure: Measure): Layout {
	const { width, height, floor, page } = room;
	const whole = (size: number, sized: readonly Sized[], from: number, pages: number): Layout => ({
		size,
		thick: thickness * size,
		thin: thinness * size,
		height: height ?? total(sized),
		from,
		placed: place(sized, size, height === undefined ? 0 : height - total(sized)),
		pages,
	});
	if (height === undefined) return whole(floor, sizeItems(items, width, floor, measure), 0, 1);

	const ceiling = Math.max(floor, Math.min(width / 20, height / 11, floor * 2.2));
	for (let size = ceiling; size > floor; size *= 0.96) {
		const sized = sizeItems(items, width, size, measure);
		if (total(sized) <= height) return whole(size, sized, 0, 1);
	}
	const sized = sizeItems(items, width, floor, measure);
	if (total(sized) <= height || items.length < 2) return whole(floor, sized, 0, 1);
	const room2 = height - floor * 1.6;
	const per = deal(sized, room2);
	const pages = Math.ceil(items.length / per);
	const from = (((page % pages) + pages) % pages) * per;
	return { ...whole(floor, sized.slice(from, from + per), from, pages), height };
}
