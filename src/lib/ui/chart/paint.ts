// What chart.js does not draw: the track under a bar, the mark of a dimension, the label above and
// the value at the end, and the names within stacked shares. Labels follow their bar as it moves.

import type { Dimension } from '../../base/blocks.ts';
import { css, mix, type Ink, type Rgb } from './ink.ts';
import { markWidth, type Layout, type Measure, type Placed } from './layout.ts';
import type { Line } from './picture.ts';

type Canvas = CanvasRenderingContext2D;

/** The faces of a chart's type. */
export function fontOf(ink: Ink, size: number, strong: boolean): string {
	return strong ? `650 ${size}px ${ink.display}` : `400 ${size}px ${ink.family}`;
}

export function measureWith(canvas: Canvas, ink: Ink): Measure {
	return (text, size, strong) => {
		canvas.font = fontOf(ink, size, strong);
		return canvas.measureText(text).width;
	};
}

/** A rounded bar from the left edge: the whole that a bar is part of. */
export function paintTrack(
	canvas: Canvas,
	colour: Rgb,
	width: number,
	middle: number,
	thick: number
): void {
	canvas.fillStyle = css(colour);
	canvas.beginPath();
	canvas.roundRect(0, middle - thick / 2, width, thick, thick / 2);
	canvas.fill();
}

function paintMark(
	canvas: Canvas,
	dimension: Dimension,
	colour: Rgb,
	x: number,
	y: number,
	size: number
): void {
	const half = size * 0.36;
	canvas.fillStyle = css(colour);
	canvas.beginPath();
	switch (dimension) {
		case 'vouloir':
			canvas.arc(x + half, y, half, 0, 2 * Math.PI);
			break;
		case 'savoir':
			canvas.rect(x + half * 0.1, y - half * 0.9, half * 1.8, half * 1.8);
			break;
		case 'pouvoir':
			canvas.moveTo(x + half, y - half);
			canvas.lineTo(x + half * 2.1, y + half * 0.9);
			canvas.lineTo(x - half * 0.1, y + half * 0.9);
			canvas.closePath();
			break;
	}
	canvas.fill();
}

/** The label of a line and its value, moved down by `shift` while the line travels to its place. */
export function paintLine(
	canvas: Canvas,
	ink: Ink,
	line: Line,
	{ placed, layout, shift, width }: { placed: Placed; layout: Layout; shift: number; width: number }
): void {
	const { size } = layout;
	const y = placed.labelY + shift;
	const indent = line.dimension ? markWidth * size : 0;
	if (line.dimension) {
		paintMark(canvas, line.dimension, ink.dimensions[line.dimension], 0, y - size * 0.34, size);
	}
	canvas.textBaseline = 'alphabetic';
	canvas.textAlign = 'left';
	canvas.font = fontOf(ink, size, false);
	canvas.fillStyle = css(ink.text);
	placed.lines.forEach((text, n) => canvas.fillText(text, indent, y + n * size * 1.22));

	const last = y + (placed.lines.length - 1) * size * 1.22;
	canvas.textAlign = 'right';
	canvas.font = fontOf(ink, size * 1.06, true);
	canvas.fillText(line.text, width, last);
	if (line.faint === '') return;
	const taken = canvas.measureText(line.text).width;
	canvas.font = fontOf(ink, size * 0.9, false);
	canvas.fillStyle = css(ink.soft);
	canvas.fillText(`${line.faint} →`, width - taken - size * 0.35, last);
}

/** The end of a line as one text, to know how much room it takes. */
export function endOf(line: Line): string {
	return line.faint === '' ? line.text : `${line.faint} → ${line.text}`;
}

/** The paler colour of an earlier round. */
export function paler(colour: Rgb, ink: Ink): Rgb {
	return mix(colour, ink.ground, 0.45);
}
