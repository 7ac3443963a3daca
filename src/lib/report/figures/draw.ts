// A chart of the report as a drawing: pure, the same in a browser and in Node. Each shape of chart
// has its own file; this one chooses, and gives the drawing its frame.

import type { Chart } from '../../base/blocks.ts';
import { el, toXml, type Markup } from '../markup.ts';
import { drawBars } from './bars.ts';
import { drawCloud } from './cloud.ts';
import { drawCycle } from './cycle.ts';
import { figureWidth, paper, round } from './ink.ts';
import { drawRadar } from './radar.ts';
import { drawShares } from './shares.ts';
import type { DrawOptions, Sketch } from './sketch.ts';
import { drawTriangle } from './triangle.ts';

export type Drawing = { readonly markup: Markup; readonly width: number; readonly height: number };

function sketch(chart: Chart, options: DrawOptions): Sketch {
	switch (chart.shape) {
		case 'bars':
			return drawBars(chart, options);
		case 'triangle':
			return drawTriangle(chart, options);
		case 'cloud':
			return drawCloud(chart, options);
		case 'shares':
			return drawShares(chart, options);
		case 'radar':
			return drawRadar(chart, options);
		case 'cycle':
			return drawCycle(chart);
	}
}

/** A frame for marks: an SVG element with its size and its alternative text. */
export function frame(
	marks: readonly Markup[],
	width: number,
	height: number,
	options: { readonly alt?: string; readonly fontFaces?: string }
): Drawing {
	const tall = Math.ceil(height);
	const markup = el(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: round(width),
			height: tall,
			viewBox: `0 0 ${round(width)} ${tall}`,
			role: options.alt === undefined ? undefined : 'img',
			'aria-label': options.alt
		},
		options.fontFaces !== undefined && el('style', {}, options.fontFaces),
		el('rect', { width: round(width), height: tall, fill: paper }),
		marks
	);
	return { markup, width, height: tall };
}

/** The drawing of a chart, to set in a page. */
export function drawChart(chart: Chart, options: DrawOptions): Drawing {
	const { marks, height } = sketch(chart, options);
	return frame(marks, figureWidth, height, options);
}

/** The drawing of a chart, as the source of an SVG file. */
export function figureSvg(
	chart: Chart,
	options: DrawOptions
): { readonly svg: string; readonly width: number; readonly height: number } {
	const drawing = drawChart(chart, options);
	return { svg: toXml(drawing.markup), width: drawing.width, height: drawing.height };
}

/** An address that holds the drawing itself. */
export function svgAddress(svg: string): string {
	return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
