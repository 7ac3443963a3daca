// The triangle of vouloir, savoir and pouvoir for print. People who gave the same answer share one
// mark that grows with them; an earlier round is hollow, the last one is full; an arrow joins the means.

import { dimensions, type Chart, type Dimension } from '../../base/blocks.ts';
import { sentences, showNumber } from '../sentences.ts';
import { el, type Attributes, type Markup } from '../markup.ts';
import type { DrawOptions, Sketch } from './sketch.ts';
import { dimensionInk, figureWidth, ink, inkSoft, line, mark, paper, round, rule } from './ink.ts';
import { smallType } from './ink.ts';
import { textWidth, wrap } from './measure.ts';
import { meanOf, placeOf, type Share } from './triangle-place.ts';

type Triangle = Extract<Chart, { shape: 'triangle' }>;
type Round = Triangle['rounds'][number];
type Spot = { readonly x: number; readonly y: number };

const side = 440;
const top = 40;
const tall = (side * Math.sqrt(3)) / 2;
const left = (figureWidth - side) / 2;
const corners: readonly [Spot, Spot, Spot] = [
	{ x: left + side / 2, y: top },
	{ x: left, y: top + tall },
	{ x: left + side, y: top + tall }
];

/** The triangle, one cloud of marks per round, the mean of each round and how it moved. */
export function drawTriangle(chart: Triangle, options: DrawOptions): Sketch {
	const last = chart.rounds.length - 1;
	const told = legend(chart, options);
	const crowds = chart.rounds.map((round, n) => crowd(round, n === last));
	const means = chart.rounds.flatMap((round) => {
		const mean = round.mean ?? meanOf(round.points);
		const place = mean && placeOf(mean);
		return mean && place ? [{ label: round.label, mean, spot: at(place) }] : [];
	});
	return {
		height: top + tall + 52 + told.height,
		marks: [
			...grid(),
			...cornerNames(chart.corners),
			...crowds.flatMap(({ marks }) => marks),
			...arrows(means.map(({ spot }) => spot)),
			...means.map(({ spot }, n) => target(spot, n === means.length - 1)),
			...crowds.flatMap(({ numbers }) => numbers),
			...told.marks
		]
	};
}

function at([vouloir, savoir, pouvoir]: Share): Spot {
	const [first, second, third] = corners;
	return {
		x: vouloir * first.x + savoir * second.x + pouvoir * third.x,
		y: vouloir * first.y + savoir * second.y + pouvoir * third.y
	};
}

function grid(): Markup[] {
	const lines = [0.25, 0.5, 0.75].flatMap((part) => {
		const rest = 1 - part;
		return [
			[at([part, rest, 0]), at([part, 0, rest])],
			[at([rest, part, 0]), at([0, part, rest])],
			[at([rest, 0, part]), at([0, rest, part])]
		];
	});
	const path = (spots: readonly Spot[]) =>
		spots.map(({ x, y }, n) => `${n === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
	return [
		el('path', { d: lines.map(path).join(''), stroke: rule, 'stroke-width': 0.8, fill: 'none' }),
		el('path', {
			d: `${path(corners)}Z`,
			stroke: ink,
			'stroke-width': 1.6,
			fill: 'none',
			'stroke-linejoin': 'round'
		})
	];
}

function cornerNames(names: Triangle['corners']): Markup[] {
	return dimensions.flatMap((dimension, n) => {
		const spot = corners[n] ?? corners[0];
		const name = names[n] ?? '';
		const size = 18;
		const wide = textWidth(name, size, 'display') + 20;
		const y = n === 0 ? top - 16 : top + tall + 28;
		const middle = n === 0 ? spot.x : Math.min(Math.max(spot.x, wide / 2), figureWidth - wide / 2);
		const colour = dimensionInk[dimension];
		return [
			mark(dimension, middle - wide / 2 + 6, y - 6, 6.5, { fill: colour }),
			line(name, { x: middle - wide / 2 + 20, y, size, face: 'display', fill: colour })
		];
	});
}

/** One mark per place where at least one person stands; its surface follows their number. */
function crowd(round: Round, full: boolean): { marks: Markup[]; numbers: Markup[] } {
	const together = new Map<string, { share: Share; count: number }>();
	for (const point of round.points) {
		const share = placeOf(point);
		if (!share) continue;
		const key = share.map((part) => part.toFixed(3)).join(' ');
		together.set(key, { share, count: (together.get(key)?.count ?? 0) + 1 });
	}
	const all = [...together.values()].sort((one, other) => other.count - one.count);
	const marks = all.map(({ share, count }) => {
		const dimension = strongest(share);
		const colour = dimensionInk[dimension];
		const { x, y } = at(share);
		const look: Attributes = full
			? { fill: colour, stroke: paper, 'stroke-width': 1.2 }
			: { fill: paper, 'fill-opacity': 0.6, stroke: colour, 'stroke-width': 1.2 };
		return mark(dimension, x, y, Math.min(17, 5.2 * Math.sqrt(count)), look);
	});
	const many = full ? all.filter(({ count }) => count > 2) : [];
	const numbers = many.map(({ share, count }) => {
		const { x, y } = at(share);
		return line(String(count), {
			x,
			y: y + 4,
			size: 11.5,
			face: 'display',
			fill: paper,
			anchor: 'middle'
		});
	});
	return { marks, numbers };
}

function strongest(share: Share): Dimension {
	const most = Math.max(...share);
	return dimensions[share.indexOf(most)] ?? 'vouloir';
}

/** A ring with four ticks, open in the middle and edged in white so that it stands out over the crowd. */
function target({ x, y }: Spot, last: boolean): Markup {
	const radius = last ? 12 : 9;
	const reach = radius + 7;
	const tick = (ux: number, uy: number) =>
		`M${round(x + ux * radius)} ${round(y + uy * radius)}L${round(x + ux * reach)} ${round(y + uy * reach)}`;
	const d = tick(1, 0) + tick(-1, 0) + tick(0, 1) + tick(0, -1);
	const ring = (width: number, colour: string) =>
		el(
			'g',
			{ stroke: colour, 'stroke-width': width, fill: 'none' },
			el('circle', {
				cx: round(x),
				cy: round(y),
				r: radius,
				'stroke-dasharray': last ? undefined : '3 2.4'
			}),
			el('path', { d })
		);
	return el('g', {}, ring(4.6, paper), ring(last ? 2.2 : 1.5, ink));
}

function arrows(means: readonly Spot[]): Markup[] {
	return means.slice(1).flatMap((to, n) => {
		const from = means[n];
		if (!from) return [];
		const far = Math.hypot(to.x - from.x, to.y - from.y);
		if (far < 26) return [];
		const ux = (to.x - from.x) / far;
		const uy = (to.y - from.y) / far;
		const tip = { x: to.x - ux * 14, y: to.y - uy * 14 };
		const start = { x: from.x + ux * 10, y: from.y + uy * 10 };
		const neck = { x: tip.x - ux * 9, y: tip.y - uy * 9 };
		const head = [
			tip,
			{ x: neck.x - uy * 5, y: neck.y + ux * 5 },
			{ x: neck.x + uy * 5, y: neck.y - ux * 5 }
		];
		const d = `M${round(start.x)} ${round(start.y)}L${round(neck.x)} ${round(neck.y)}`;
		return [
			el('path', { d, stroke: paper, 'stroke-width': 3.8, fill: 'none' }),
			el('path', { d, stroke: ink, 'stroke-width': 2.2, fill: 'none' }),
			el('polygon', {
				points: head.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
				fill: ink,
				stroke: paper,
				'stroke-width': 1
			})
		];
	});
}

/** A few lines per round: how its marks look, how many people, and where their mean stands. */
function legend(chart: Triangle, options: DrawOptions): { marks: Markup[]; height: number } {
	const words = sentences(options.language);
	const last = chart.rounds.length - 1;
	const start = top + tall + 60;
	let y = start;
	const marks = chart.rounds.flatMap((round, n) => {
		const mean = round.mean ?? meanOf(round.points);
		const told = mean?.map((part, c) => {
			const number = showNumber(Math.round(part * 10) / 10, options.language);
			return `${chart.corners[c] ?? ''} ${number}`.replaceAll(' ', '\u00A0');
		});
		const count = round.points.length;
		const parts = [round.label, ...(count > 0 ? [words.people(count)] : [])];
		if (told) parts.push(`${words.mean} ${told.join(' · ')}`);
		const lines = wrap(
			parts.filter((part) => part !== '').join(' · '),
			figureWidth - 20,
			smallType
		);
		const wide = Math.max(0, ...lines.map((text) => textWidth(text, smallType))) + 20;
		const x = Math.max(0, (figureWidth - wide) / 2);
		const fill = n === last ? inkSoft : paper;
		const symbol = mark('vouloir', x + 6, y - 4.5, 5, {
			fill,
			stroke: inkSoft,
			'stroke-width': 1.2
		});
		const texts = lines.map((text, l) =>
			line(text, { x: x + 20, y: y + l * 17, size: smallType, fill: inkSoft })
		);
		y += lines.length * 17 + 5;
		return [symbol, ...texts];
	});
	return { marks, height: y - start };
}
