// Horizontal bars for print: the label on the left, the value at the end of its bar, a hatch and a
// shape for each dimension, and a pale outline for an earlier round.

import { dimensions, type Chart } from '../../base/blocks.ts';
import { dimensionNames, sentences, showNumber } from '../sentences.ts';
import { el, type Markup } from '../markup.ts';
import type { DrawOptions, Sketch } from './sketch.ts';
import { accent, bodyType, dimensionFill, dimensionInk, figureHeight, figureWidth } from './ink.ts';
import { hatches, ink, inkSoft, line, mark, paper, rule, smallType } from './ink.ts';
import { textWidth, wrapWithin } from './measure.ts';

type Bars = Extract<Chart, { shape: 'bars' }>;
type Bar = Bars['bars'][number];

const labelMost = 250;
const gap = 14;
const lineHeight = 18;
const thick = 15;
const thin = 7;

/** The rows that fit on a page, then a line that says how many others stand in the table. */
export function drawBars(chart: Bars, options: DrawOptions): Sketch {
	const words = sentences(options.language);
	const marked = chart.bars.some((bar) => bar.dimension !== undefined);
	const markRoom = marked ? 22 : 0;
	const widest = Math.max(40, ...chart.bars.map((bar) => textWidth(bar.label, bodyType) + 2));
	const label = Math.min(labelMost, widest);
	const left = markRoom + label + gap;
	const valueRoom = chart.bars.some((bar) => bar.before !== undefined) ? 72 : 48;
	const room = figureWidth - left - valueRoom;
	const most = Math.max(
		1,
		...chart.bars.flatMap((bar) => [size(bar.value), size(bar.before ?? 0)])
	);

	const drawn: Markup[] = [];
	const used = dimensions.filter((name) => chart.bars.some((bar) => bar.dimension === name));
	let y = 0;
	if (used.length > 0) drawn.push(...legend(used, options));
	if (chart.unit !== '')
		drawn.push(
			line(chart.unit, { x: figureWidth, y: 14, size: smallType, fill: inkSoft, anchor: 'end' })
		);
	if (drawn.length > 0) y = 28;
	const top = y;
	let shown = 0;
	for (const bar of chart.bars) {
		const lines = wrapWithin(bar.label, label, bodyType, 4);
		const bars = bar.before === undefined ? thick : thick + 3 + thin;
		const height = Math.max(lines.length * lineHeight, bars) + 11;
		if (y + height > figureHeight - 24 && shown > 0) break;
		const middle = y + height / 2;
		drawn.push(...row(bar, { lines, middle, left, markRoom, room, most, options }));
		y += height;
		shown += 1;
	}
	drawn.push(
		el('path', { d: `M${left} ${top}V${y}`, stroke: ink, 'stroke-width': 1, fill: 'none' })
	);
	if (shown < chart.bars.length) {
		y += 20;
		drawn.push(
			line(words.others(chart.bars.length - shown), {
				x: left,
				y: y - 4,
				size: smallType,
				fill: inkSoft
			})
		);
	}
	return { height: y + 4, marks: [hatches(options.name), ...drawn] };
}

type Row = {
	readonly lines: readonly string[];
	readonly middle: number;
	readonly left: number;
	readonly markRoom: number;
	readonly room: number;
	readonly most: number;
	readonly options: DrawOptions;
};

function row(bar: Bar, at: Row): Markup[] {
	const { lines, middle, left, room, most, options } = at;
	const colour = bar.dimension === undefined ? accent : dimensionInk[bar.dimension];
	const first = middle - ((lines.length - 1) * lineHeight) / 2 + 5;
	const labels = lines.map((text, n) => line(text, { x: at.markRoom, y: first + n * lineHeight }));
	const shape =
		bar.dimension === undefined ? [] : [mark(bar.dimension, 7, first - 5, 5.5, { fill: colour })];
	const both = bar.before !== undefined;
	const y = both ? middle - (thick + 3 + thin) / 2 : middle - thick / 2;
	const long = (size(bar.value) / most) * room;
	const value = showNumber(bar.value, options.language);
	const now = [
		el('rect', {
			x: left,
			y,
			width: Math.max(1, long),
			height: thick,
			fill: dimensionFill(bar.dimension, options.name),
			stroke: colour,
			'stroke-width': 1
		}),
		line(value, { x: left + long + 7, y: y + thick - 2.5, size: bodyType + 0.5, face: 'display' })
	];
	if (bar.before === undefined) return [...shape, ...labels, ...now];
	const was = (size(bar.before) / most) * room;
	const under = y + thick + 3;
	const words = `${sentences(options.language).before} ${showNumber(bar.before, options.language)}`;
	return [
		...shape,
		...labels,
		...now,
		el('rect', {
			x: left,
			y: under,
			width: Math.max(1, was),
			height: thin,
			fill: paper,
			stroke: colour,
			'stroke-width': 1
		}),
		line(words, { x: left + was + 7, y: under + thin, size: 11, fill: inkSoft })
	];
}

/** The shapes of the dimensions in use, side by side, with the hatch that each one fills its bars with. */
function legend(used: readonly (keyof typeof dimensionInk)[], options: DrawOptions): Markup[] {
	let x = 0;
	return used.flatMap((dimension) => {
		const name = dimensionNames[options.language][dimension];
		const at = x;
		x += 58 + textWidth(name, smallType);
		return [
			mark(dimension, at + 7, 9, 5.5, { fill: dimensionInk[dimension] }),
			el('rect', {
				x: at + 18,
				y: 3,
				width: 16,
				height: 12,
				fill: dimensionFill(dimension, options.name),
				stroke: dimensionInk[dimension],
				'stroke-width': 1
			}),
			line(name, { x: at + 40, y: 14, size: smallType, fill: inkSoft })
		];
	});
}

function size(value: number): number {
	return Number.isFinite(value) ? Math.max(0, value) : 0;
}
