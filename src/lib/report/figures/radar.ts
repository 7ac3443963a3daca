// A radar for print: a thick line through the values, a hatched band where half the answers stand, and
// a dashed line for an earlier round. Each side carries its name and its value, so that no colour is needed.

import type { Chart } from '../../base/blocks.ts';
import { el, type Markup } from '../markup.ts';
import { sentences, showNumber } from '../sentences.ts';
import type { DrawOptions, Sketch } from './sketch.ts';
import { accent, bodyType, figureWidth, inkSoft, line, round, rule } from './ink.ts';
import { smallType } from './ink.ts';
import { textWidth, wrapWithin } from './measure.ts';

type Radar = Extract<Chart, { shape: 'radar' }>;
type Axis = Radar['axes'][number];
type Spot = { readonly x: number; readonly y: number };

const radius = 165;
const middle: Spot = { x: figureWidth / 2, y: 250 };
const nameWidth = 138;
const lineHeight = 18;

/** The rings, the sides with their names, the band, the lines, then what each mark means. */
export function drawRadar(chart: Radar, options: DrawOptions): Sketch {
	const axes = chart.axes.slice(0, 12);
	const reach = (value: number | undefined) => partOf(value, chart) * radius;
	const spots = (read: (axis: Axis) => number | undefined) =>
		axes.map((axis, n) => spotAt(n, axes.length, reach(read(axis))));
	const spread = axes.some(({ low, high }) => low !== undefined && high !== undefined);
	const earlier = axes.some(({ before }) => before !== undefined);
	const values = spots(({ value }) => value);
	const marks: Markup[] = [
		hatch(options.name),
		...web(axes.length, chart, options),
		...(spread
			? [
					band(
						spots(({ high, value }) => high ?? value),
						spots(({ low, value }) => low ?? value),
						options
					)
				]
			: []),
		...(earlier
			? [
					outline(
						spots(({ before, value }) => before ?? value),
						true
					)
				]
			: []),
		outline(values, false),
		...values.map(({ x, y }) => el('circle', { cx: round(x), cy: round(y), r: 4.5, fill: accent })),
		...axes.flatMap((axis, n) => name(axis, n, axes.length, options)),
		...legend(spread, earlier, options)
	];
	return { height: middle.y + radius + 112, marks };
}

/** From 0 at the centre, where nothing was given, to 1 at the outer ring. */
function partOf(value: number | undefined, { most }: Radar): number {
	const part = most > 0 && value !== undefined ? value / most : 0;
	return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0;
}

function spotAt(n: number, of: number, far: number): Spot {
	const turn = (2 * Math.PI * n) / Math.max(1, of) - Math.PI / 2;
	return { x: middle.x + far * Math.cos(turn), y: middle.y + far * Math.sin(turn) };
}

const points = (spots: readonly Spot[]) =>
	spots.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');

function web(sides: number, chart: Radar, { language }: DrawOptions): Markup[] {
	const whole = Number.isInteger(chart.most) && chart.most > 1 && chart.most <= 10;
	const steps = whole ? chart.most : 4;
	const rings = Array.from({ length: steps }, (_, n) => (n + 1) / steps);
	const around = (part: number) =>
		Array.from({ length: sides }, (_, n) => spotAt(n, sides, part * radius));
	const look = { fill: 'none', stroke: rule, 'stroke-width': 1 };
	return [
		...rings.map((part) => el('polygon', { points: points(around(part)), ...look })),
		...around(1).map(({ x, y }) =>
			el('path', { d: `M${middle.x} ${middle.y}L${round(x)} ${round(y)}`, ...look })
		),
		...(whole
			? rings.map((part) =>
					line(showNumber(part * chart.most, language), {
						x: middle.x + 5,
						y: middle.y - part * radius + 12,
						size: 10.5,
						fill: inkSoft
					})
				)
			: [])
	];
}

function hatch(drawing: string): Markup {
	const size = { width: 6, height: 6 };
	return el(
		'defs',
		{},
		el(
			'pattern',
			{
				id: `${drawing}-half`,
				...size,
				patternUnits: 'userSpaceOnUse',
				patternTransform: 'rotate(45)'
			},
			el('rect', { ...size, fill: '#ECEAF8' }),
			el('rect', { width: 1.6, height: 6, fill: '#A7A0D8' })
		)
	);
}

const path = (spots: readonly Spot[]) =>
	spots.length === 0 ? '' : `M${spots.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`;

function band(
	outer: readonly Spot[],
	inner: readonly Spot[],
	{ name: drawing }: DrawOptions
): Markup {
	return el('path', {
		d: `${path(outer)}${path(inner)}`,
		fill: `url(#${drawing}-half)`,
		'fill-rule': 'evenodd',
		stroke: '#A7A0D8',
		'stroke-width': 0.8
	});
}

function outline(spots: readonly Spot[], dashed: boolean): Markup {
	return el('polygon', {
		points: points(spots),
		fill: 'none',
		stroke: dashed ? inkSoft : accent,
		'stroke-width': dashed ? 1.6 : 3,
		'stroke-dasharray': dashed ? '6 4' : undefined,
		'stroke-linejoin': 'round'
	});
}

function name(
	{ label, value, before }: Axis,
	n: number,
	of: number,
	{ language }: DrawOptions
): Markup[] {
	const { x, y } = spotAt(n, of, radius + 14);
	const side = Math.abs(x - middle.x) < 4 ? 'middle' : x > middle.x ? 'start' : 'end';
	const lines = wrapWithin(label, side === 'middle' ? 240 : nameWidth, bodyType, 3);
	const tall = (lines.length + 1) * lineHeight;
	const top = side === 'middle' ? (y < middle.y ? y - tall + 10 : y + 14) : y - tall / 2 + 13;
	const was = before === undefined ? '' : `${showNumber(before, language)} → `;
	return [
		...lines.map((text, at) => line(text, { x, y: top + at * lineHeight, anchor: side })),
		line(`${was}${showNumber(value, language)}`, {
			x,
			y: top + lines.length * lineHeight,
			face: 'display',
			fill: accent,
			anchor: side
		})
	];
}

function legend(spread: boolean, earlier: boolean, options: DrawOptions): Markup[] {
	const words = sentences(options.language);
	const y = middle.y + radius + 92;
	const entries = [
		{ text: words.mean, mark: (x: number) => stroke(x, y, false) },
		...(spread
			? [
					{
						text: words.half,
						mark: (x: number) =>
							el('rect', {
								x,
								y: y - 11,
								width: 24,
								height: 12,
								fill: `url(#${options.name}-half)`,
								stroke: '#A7A0D8',
								'stroke-width': 0.8
							})
					}
				]
			: []),
		...(earlier ? [{ text: words.before, mark: (x: number) => stroke(x, y, true) }] : [])
	];
	let x = 0;
	return entries.flatMap(({ text, mark }) => {
		const from = x;
		x += 54 + textWidth(text, smallType);
		return [mark(from), line(text, { x: from + 31, y, size: smallType, fill: inkSoft })];
	});
}

function stroke(x: number, y: number, dashed: boolean): Markup {
	return el('path', {
		d: `M${x} ${y - 5}H${x + 24}`,
		stroke: dashed ? inkSoft : accent,
		'stroke-width': dashed ? 1.6 : 3,
		'stroke-dasharray': dashed ? '6 4' : undefined
	});
}
