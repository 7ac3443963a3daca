// Pictures for the formats that take no drawing: every figure of a document as a PNG, and the weave
// of the cover. Who turns SVG into pixels is an argument, because a browser and Node do it differently.

import { atOnce, type Breathe } from './breathe.ts';
import { figureSvg } from './figures/draw.ts';
import { drawWeave } from './figures/weave.ts';
import type { Figure, ReportDocument } from './document.ts';
import { toXml } from './markup.ts';
import { sentences } from './sentences.ts';

/** Draws the source of an SVG file on `width` × `height` pixels and gives the bytes of a PNG. */
export type Rasterise = (svg: string, width: number, height: number) => Promise<Uint8Array>;

/** A picture, and the size it stands at, in the units of the figures (a quarter of a millimetre). */
export type Picture = { readonly png: Uint8Array; readonly width: number; readonly height: number };

export type Pictures = {
	readonly weave: Picture;
	/** By the figure's `name`. */
	readonly figures: ReadonlyMap<string, Picture>;
};

/** Pixels per unit: 3 gives 300 dots per inch on paper. */
const sharp = 3;
/** An A4 sheet, in units. */
export const sheet = { width: 840, height: 1188 } as const;

/** All the pictures of a document. */
export async function picturesOf(
	document: ReportDocument,
	rasterise: Rasterise,
	breathe: Breathe = atOnce
): Promise<Pictures> {
	const { language } = document.cover;
	const weave = drawWeave(sheet.width, sheet.height, sentences(language).weave);
	const figures = new Map<string, Picture>();
	const drawn = document.blocks.filter(isFigure);
	for (const [at, figure] of drawn.entries()) {
		await breathe(at / (drawn.length + 1));
		const { svg, width, height } = figureSvg(figure.chart, {
			language,
			name: figure.name,
			alt: figure.alt
		});
		figures.set(figure.name, {
			png: await rasterise(svg, width * sharp, height * sharp),
			width,
			height
		});
	}
	return {
		weave: {
			png: await rasterise(toXml(weave.markup), weave.width * 1.5, weave.height * 1.5),
			width: weave.width,
			height: weave.height
		},
		figures
	};
}

function isFigure(piece: ReportDocument['blocks'][number]): piece is Figure {
	return piece.type === 'figure';
}
