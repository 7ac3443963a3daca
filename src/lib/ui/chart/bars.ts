// Horizontal bars for chart.js: one dataset for the present round, one for the earlier one, and the
// track below each bar.

import type { ChartDataset } from 'chart.js';
import type { Ink, Rgb } from './ink.ts';
import { css, mix } from './ink.ts';
import type { Layout } from './layout.ts';
import { paintTrack, paler } from './paint.ts';
import { fullBar, type Bar, type Bars } from './picture.ts';

export type Spot = { x: number; y: number };
export type Dataset = ChartDataset<'bar', Spot[]>;

function colourOf({ dimension, tone = 'accent' }: Bar, ink: Ink): Rgb {
	return dimension ? ink.dimensions[dimension] : ink.tones[tone];
}

/** What every set of bars has in common: placed by pixels, one above the other. */
export function barSet(thickness: number): Omit<Dataset, 'data'> {
	return {
		grouped: false,
		barThickness: thickness,
		borderSkipped: false,
		borderRadius: thickness / 2,
		inflateAmount: 0,
		clip: false
	};
}

/** The bars that are on this page, in the order of `at`. */
export function barSets(picture: Bars, layout: Layout, ink: Ink, at: readonly number[]): Dataset[] {
	const full = fullBar(picture);
	const here = at.flatMap((n) => {
		const bar = picture.bars[layout.from + n];
		const placed = layout.placed[n];
		return bar && placed ? [{ bar, placed }] : [];
	});
	const now: Dataset = {
		...barSet(layout.thick),
		data: here.map(({ bar, placed }) => ({ x: Math.max(0, bar.value) / full, y: placed.barY })),
		backgroundColor: here.map(({ bar }) => css(colourOf(bar, ink)))
	};
	if (!here.some(({ bar }) => bar.before !== undefined)) return [now];
	const before: Dataset = {
		...barSet(layout.thin),
		data: here.map(({ bar, placed }) => ({
			x: Math.max(0, bar.before ?? 0) / full,
			y: placed.beforeY
		})),
		backgroundColor: here.map(({ bar }) => css(paler(colourOf(bar, ink), ink)))
	};
	return [now, before];
}

/** The tracks of the bars that are on this page. */
export function paintTracks(
	canvas: CanvasRenderingContext2D,
	picture: Bars,
	layout: Layout,
	ink: Ink,
	width: number
): void {
	layout.placed.forEach(({ barY }, n) => {
		const bar = picture.bars[layout.from + n];
		if (!bar) return;
		const wash = bar.dimension
			? ink.washes[bar.dimension]
			: mix(colourOf(bar, ink), ink.ground, 0.13);
		paintTrack(canvas, wash, width, barY, layout.thick);
	});
}
