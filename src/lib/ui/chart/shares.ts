// Stacked shares for chart.js: one dataset per part, each row a whole. The name and the value of a
// part stand in it where they fit.

import { barSet, type Dataset } from './bars.ts';
import { css, mix, readable, type Ink, type Rgb } from './ink.ts';
import type { Layout, Placed } from './layout.ts';
import { fontOf, paintTrack } from './paint.ts';
import { partsOfOne, type Shares } from './picture.ts';

/** The colour of each part: its tone, or its place between pale and full accent. */
export function partColours({ parts }: Shares, ink: Ink): Rgb[] {
	return parts.map(({ tone }, n) => {
		if (tone) return ink.tones[tone];
		const share = parts.length < 2 ? 1 : 0.2 + (0.8 * n) / (parts.length - 1);
		return mix(ink.tones.accent, ink.ground, share);
	});
}

/** Stacked bars are thicker than single ones, and stand on the place of both rounds. */
const wider = 1.7;

/** Where the bar of a row stands. */
export const middleOf = ({ barY }: Placed, { thick }: Layout) => barY + thick * 0.35;

/** One set per part, for the rows of this page, in the order of `at`. */
export function shareSets(
	picture: Shares,
	layout: Layout,
	ink: Ink,
	at: readonly number[]
): Dataset[] {
	const colours = partColours(picture, ink);
	return picture.parts.map((_, part) => {
		const data = at.flatMap((n) => {
			const row = picture.rows[layout.from + n];
			const placed = layout.placed[n];
			if (!row || !placed) return [];
			return [{ x: partsOfOne(row.values)[part] ?? 0, y: middleOf(placed, layout) }];
		});
		const seam = { left: 1.5, right: 0, top: 0, bottom: 0 };
		return {
			...barSet(layout.thick * wider),
			borderRadius: 3,
			borderColor: css(ink.ground),
			borderWidth: data.map(({ x }) => (part > 0 && x > 0 ? seam : 0)),
			data,
			backgroundColor: css(colours[part] ?? ink.tones.accent)
		};
	});
}

/** A pale bar where nobody answered yet. */
export function paintEmpty(
	canvas: CanvasRenderingContext2D,
	picture: Shares,
	layout: Layout,
	ink: Ink,
	width: number
): void {
	layout.placed.forEach((placed, n) => {
		const sum = picture.rows[layout.from + n]?.values.reduce((total, value) => total + value, 0);
		if (sum === 0)
			paintTrack(canvas, ink.wash, width, middleOf(placed, layout), layout.thick * wider);
	});
}

/** Writes « à nuancer · 12 », or « 12 » alone, in the middle of a part that has room for it. */
export function paintPart(
	canvas: CanvasRenderingContext2D,
	ink: Ink,
	layout: Layout,
	{
		name,
		value,
		colour,
		from,
		to,
		y
	}: { name: string; value: number; colour: Rgb; from: number; to: number; y: number }
): void {
	if (value <= 0) return;
	const size = layout.size * 0.82;
	canvas.font = fontOf(ink, size, true);
	const room = to - from - size * 0.5;
	const texts = [`${name} · ${value}`, String(value)];
	const text = texts.find((one) => canvas.measureText(one).width <= room);
	if (text === undefined) return;
	canvas.fillStyle = css(readable(colour, ink.text, ink.ground));
	canvas.textAlign = 'center';
	canvas.textBaseline = 'middle';
	canvas.fillText(text, (from + to) / 2, y + size * 0.04);
}
