// Stacked shares for print: one row per statement, one band per answer, from dark to white so that
// the order holds without colour. The count stands in its band, the total at the end of the row.

import type { Chart } from '../../base/blocks.ts';
import { sentences, showNumber } from '../sentences.ts';
import { el, type Markup } from '../markup.ts';
import type { DrawOptions, Sketch } from './sketch.ts';
import {
	bodyType,
	figureHeight,
	figureWidth,
	ink,
	inkSoft,
	line,
	paper,
	smallType
} from './ink.ts';
import { textWidth, wrapWithin } from './measure.ts';

type Shares = Extract<Chart, { shape: 'shares' }>;
type Band = { readonly fill: string; readonly text: string };

const labelMost = 230;
const gap = 14;
const lineHeight = 18;
const thick = 22;
const totalRoom = 44;

/** The rows that fit on a page under the names of the bands, then how many others stand in the table. */
export function drawShares(chart: Shares, options: DrawOptions): Sketch {
	const bands = bandsFor(chart.parts.length);
	const names = legend(chart.parts, bands);
	const drawn: Markup[] = [...names.marks];
	const widest = Math.max(40, ...chart.rows.map((row) => textWidth(row.label, bodyType) + 2));
	const label = Math.min(labelMost, widest);
	const left = label + gap;
	const room = figureWidth - left - totalRoom;
	let y = names.height;
	let shown = 0;
	for (const row of chart.rows) {
		const lines = wrapWithin(row.label, label, bodyType, 5);
		const height = Math.max(lines.length * lineHeight, thick) + 12;
		if (y + height > figureHeight - 24 && shown > 0) break;
		const middle = y + height / 2;
		const first = middle - ((lines.length - 1) * lineHeight) / 2 + 5;
		drawn.push(...lines.map((text, n) => line(text, { x: 0, y: first + n * lineHeight })));
		drawn.push(...stack(row.values, { bands, left, room, y: middle - thick / 2, options }));
		y += height;
		shown += 1;
	}
	if (shown < chart.rows.length) {
		y += 20;
		const text = sentences(options.language).others(chart.rows.length - shown);
		drawn.push(line(text, { x: left, y: y - 4, size: smallType, fill: inkSoft }));
	}
	return { height: y + 4, marks: drawn };
}

type Stack = {
	readonly bands: readonly Band[];
	readonly left: number;
	readonly room: number;
	readonly y: number;
	readonly options: DrawOptions;
};

function stack(values: readonly number[], at: Stack): Markup[] {
	const counts = values.map((value) => (Number.isFinite(value) ? Math.max(0, value) : 0));
	const total = counts.reduce((sum, count) => sum + count, 0);
	const { language } = at.options;
	const end = line(showNumber(total, language), {
		x: figureWidth,
		y: at.y + thick - 6,
		size: smallType,
		fill: inkSoft,
		anchor: 'end'
	});
	let x = at.left;
	const drawn = counts.flatMap((count, n) => {
		const band = at.bands[n] ?? { fill: paper, text: ink };
		const wide = total === 0 ? 0 : (count / total) * at.room;
		if (wide <= 0) return [];
		const from = x;
		x += wide;
		const number = showNumber(count, language);
		const fits = textWidth(number, bodyType, 'display') + 6 <= wide;
		return [
			el('rect', {
				x: from,
				y: at.y,
				width: wide,
				height: thick,
				fill: band.fill,
				stroke: ink,
				'stroke-width': 0.8
			}),
			fits &&
				line(number, {
					x: from + wide / 2,
					y: at.y + thick - 6,
					size: bodyType,
					face: 'display',
					fill: band.text,
					anchor: 'middle'
				})
		].filter((part) => part !== false);
	});
	return [...drawn, end];
}

/** Tints of the accent from full to white, with the ink that reads on each. */
function bandsFor(count: number): Band[] {
	const tints: readonly Band[] = [
		{ fill: '#3D3494', text: paper },
		{ fill: '#6C63B5', text: paper },
		{ fill: '#A7A0D8', text: ink },
		{ fill: '#D9D5F0', text: ink },
		{ fill: '#FFFFFF', text: ink }
	];
	const last = tints.length - 1;
	return Array.from({ length: count }, (_, n) => {
		const at = count === 1 ? 0 : Math.round((n * last) / (count - 1));
		return tints[at] ?? { fill: paper, text: ink };
	});
}

function legend(
	parts: readonly string[],
	bands: readonly Band[]
): { marks: Markup[]; height: number } {
	let x = 0;
	let y = 0;
	const marks = parts.flatMap((name, n) => {
		const wide = 22 + textWidth(name, smallType);
		if (x > 0 && x + wide > figureWidth) {
			x = 0;
			y += 22;
		}
		const from = x;
		x += wide + 22;
		return [
			el('rect', {
				x: from + 0.5,
				y: y + 2.5,
				width: 14,
				height: 14,
				fill: bands[n]?.fill ?? paper,
				stroke: ink,
				'stroke-width': 0.8
			}),
			line(name, { x: from + 22, y: y + 14.5, size: smallType, fill: inkSoft })
		];
	});
	return { marks, height: parts.length === 0 ? 0 : y + 30 };
}
