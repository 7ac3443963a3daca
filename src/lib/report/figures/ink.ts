// What every figure is drawn with: print colours that differ in lightness, hatches and shapes that
// hold without colour, and lines of text. A unit is a quarter of a millimetre on an A4 page.

import type { Dimension } from '../../base/blocks.ts';
import { el, type Attributes, type Markup } from '../markup.ts';
import type { Face } from './measure.ts';

export const ink = '#1D1B29';
export const inkSoft = '#5A5668';
export const inkFaint = '#716C80';
export const rule = '#CFC7B6';
const wash = '#F3EEE3';
export const paper = '#FFFFFF';
export const accent = '#3D3494';
export const sticker = '#F2B33D';

/** The colour of each dimension, and the wash of the same family. */
export const dimensionInk: Readonly<Record<Dimension, string>> = {
	vouloir: '#B8364B',
	savoir: '#1F5FAE',
	pouvoir: '#0F6F57'
};

/** Every figure is as wide as the text of the page: 16 cm. */
export const figureWidth = 640;
/** The tallest figure that leaves room for its caption on a page. */
export const figureHeight = 880;
export const smallType = 13;
export const bodyType = 14.5;

const families: Readonly<Record<Face, string>> = {
	text: "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Arial, sans-serif",
	display: "'Bricolage Grotesque', Arial, sans-serif"
};

export type LineOfText = {
	readonly x: number;
	readonly y: number;
	readonly size?: number;
	readonly face?: Face;
	readonly fill?: string;
	readonly anchor?: 'start' | 'middle' | 'end';
};

/** One line of text; `y` is its baseline. */
export function line(text: string, at: LineOfText): Markup {
	const face = at.face ?? 'text';
	return el(
		'text',
		{
			x: round(at.x),
			y: round(at.y),
			'font-family': families[face],
			'font-size': round(at.size ?? bodyType),
			'font-weight': face === 'display' ? 650 : 400,
			'text-anchor': at.anchor ?? 'start',
			fill: at.fill ?? ink
		},
		text
	);
}

/** Two decimals are a hundredth of a millimetre's quarter: enough, and the same on every machine. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/** The mark of a dimension around a centre: circle, square or triangle of the same weight to the eye. */
export function mark(
	dimension: Dimension,
	x: number,
	y: number,
	radius: number,
	look: Attributes
): Markup {
	switch (dimension) {
		case 'vouloir':
			return el('circle', { cx: round(x), cy: round(y), r: round(radius), ...look });
		case 'savoir': {
			const half = radius * 0.89;
			const side = round(half * 2);
			return el('rect', {
				x: round(x - half),
				y: round(y - half),
				width: side,
				height: side,
				...look
			});
		}
		case 'pouvoir': {
			const reach = radius * 1.25;
			const foot = round(y + reach * 0.62);
			const points = `${round(x)},${round(y - reach * 0.95)} ${round(x + reach)},${foot} ${round(x - reach)},${foot}`;
			return el('polygon', { points, ...look });
		}
	}
}

/** How a surface is filled: plain, or hatched by a pattern of the drawing. */
export function dimensionFill(dimension: Dimension | undefined, name: string): string {
	switch (dimension) {
		case undefined:
			return accent;
		case 'vouloir':
			return dimensionInk.vouloir;
		case 'savoir':
		case 'pouvoir':
			return `url(#${name}-${dimension})`;
	}
}

/** The hatches of a drawing, under its own name: slanted lines for *savoir*, upright lines for *pouvoir*. */
export function hatches(name: string): Markup {
	const hatch = (dimension: Dimension, turn: number) =>
		el(
			'pattern',
			{
				id: `${name}-${dimension}`,
				width: 5,
				height: 5,
				patternUnits: 'userSpaceOnUse',
				patternTransform: `rotate(${turn})`
			},
			el('rect', { width: 5, height: 5, fill: paper }),
			el('rect', { width: 2.6, height: 5, fill: dimensionInk[dimension] })
		);
	return el('defs', {}, hatch('savoir', 45), hatch('pouvoir', 0));
}
