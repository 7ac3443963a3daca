// Cycles for print: each is a ring of numbered moments with arrows from one to the next, its name in the
// middle, and under it the moments in words. Numbers tie the two, so that long words stay readable.

import type { Chart } from '../../base/blocks.ts';
import { el, type Markup } from '../markup.ts';
import type { Sketch } from './sketch.ts';
import {
	accent,
	bodyType,
	figureHeight,
	figureWidth,
	inkSoft,
	line,
	paper,
	round,
	smallType
} from './ink.ts';
import { textWidth, wrapWithin } from './measure.ts';

type Cycle = Extract<Chart, { shape: 'cycle' }>;
type Turn = Cycle['turns'][number];
type Spot = { readonly x: number; readonly y: number };

const ring = 88;
const disc = 17;
const gutter = 28;
const column = (figureWidth - gutter) / 2;
const lineHeight = 18;
/** What one ring holds, and one figure. */
const momentsMost = 12;
const turnsMost = 4;
const listTop = 2 * (ring + disc) + 34;

/** Two rings side by side, two more under them. */
export function drawCycle({ turns }: Cycle): Sketch {
	const marks: Markup[] = [];
	let top = 8;
	for (let first = 0; first < Math.min(turns.length, turnsMost); first += 2) {
		const pair = turns.slice(first, first + 2).map((turn, side) =>
			drawTurn(turn, {
				x: turns.length === 1 ? (figureWidth - column) / 2 : side * (column + gutter),
				y: top
			})
		);
		const tall = Math.max(...pair.map(({ height }) => height));
		if (first > 0 && top + tall > figureHeight) break;
		marks.push(...pair.flatMap((one) => one.marks));
		top += tall + gutter;
	}
	return { height: Math.min(Math.max(top - gutter, 8), figureHeight), marks };
}

function drawTurn(turn: Turn, at: Spot): Sketch {
	const middle = { x: at.x + column / 2, y: at.y + ring + disc };
	const moments = turn.moments.slice(0, momentsMost);
	const around = moments.map((_, n) => spotAt(middle, n, moments.length));
	const names = wrapWithin(turn.label, 2 * (ring - disc) - 34, bodyType, 4);
	const listed = list(moments, { x: at.x, y: at.y + listTop });
	return {
		height: listTop + listed.height,
		marks: [
			...moments.map((_, n) => arrow(middle, n, moments.length)),
			...around.map(({ x, y }) =>
				el('circle', { cx: round(x), cy: round(y), r: disc, fill: accent })
			),
			...around.map(({ x, y }, n) =>
				line(String(n + 1), {
					x,
					y: y + 5.5,
					face: 'display',
					size: 15.5,
					fill: paper,
					anchor: 'middle'
				})
			),
			...names.map((text, n) =>
				line(text, {
					x: middle.x,
					y: middle.y + 5 + (n - (names.length - 1) / 2) * lineHeight,
					face: 'display',
					anchor: 'middle'
				})
			),
			...listed.marks
		]
	};
}

const angleOf = (n: number, of: number) => (2 * Math.PI * n) / Math.max(1, of) - Math.PI / 2;

function spotAt(middle: Spot, n: number, of: number): Spot {
	const turn = angleOf(n, of);
	return { x: middle.x + ring * Math.cos(turn), y: middle.y + ring * Math.sin(turn) };
}

/** The part of the ring from one disc to the next, with its head; the last leads back to the first. */
function arrow(middle: Spot, n: number, of: number): Markup {
	const apart = disc / ring + 0.09;
	const from = angleOf(n, of) + apart;
	const to = angleOf(n + 1, of) - apart;
	const at = (turn: number, far = ring): Spot => ({
		x: middle.x + far * Math.cos(turn),
		y: middle.y + far * Math.sin(turn)
	});
	const write = ({ x, y }: Spot) => `${round(x)} ${round(y)}`;
	const large = to - from > Math.PI ? 1 : 0;
	const tip = at(to + 0.05);
	const wings = [at(to - 0.08, ring - 6), at(to - 0.08, ring + 6)];
	return el(
		'g',
		{},
		el('path', {
			d: `M${write(at(from))}A${ring} ${ring} 0 ${large} 1 ${write(at(to - 0.04))}`,
			fill: 'none',
			stroke: inkSoft,
			'stroke-width': 2
		}),
		el('polygon', {
			points: [tip, ...wings].map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
			fill: inkSoft
		})
	);
}

function list(moments: Turn['moments'], at: Spot): Sketch {
	const indent = 24;
	let y = at.y;
	const marks = moments.flatMap(({ text, detail = '' }, n) => {
		const lines = wrapWithin(text, column - indent, bodyType, 3);
		const last = lines.at(-1) ?? '';
		const width = textWidth(last, bodyType) + 10 + textWidth(detail, smallType);
		const beside = detail !== '' && width <= column - indent;
		const top = y;
		const under = detail !== '' && !beside;
		y += (lines.length + (under ? 1 : 0)) * lineHeight + 6;
		return [
			line(String(n + 1), { x: at.x, y: top, face: 'display', fill: accent }),
			...lines.map((one, row) => line(one, { x: at.x + indent, y: top + row * lineHeight })),
			...(detail === ''
				? []
				: [
						line(under ? (wrapWithin(detail, column - indent, smallType, 1)[0] ?? '') : detail, {
							x: at.x + indent + (beside ? textWidth(last, bodyType) + 10 : 0),
							y: top + (lines.length - (beside ? 1 : 0)) * lineHeight,
							size: smallType,
							fill: inkSoft
						})
					])
		];
	});
	return { height: y - at.y, marks };
}
