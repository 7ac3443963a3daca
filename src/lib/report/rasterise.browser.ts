// SVG to PNG in a browser: an image drawn on a canvas. A picture sees nothing of the page around it,
// so the fonts are written into it first.

import { svgAddress } from './figures/draw.ts';
import { fontFaces } from './fonts.browser.ts';
import type { Rasterise } from './picture.ts';

/** Draws a figure's SVG, on white. */
export const rasterise: Rasterise = async (svg, width, height) => {
	const image = new Image();
	image.src = svgAddress(await withFonts(svg));
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('no canvas');
	pen.drawImage(image, 0, 0, width, height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('no picture');
	return new Uint8Array(await blob.arrayBuffer());
};

async function withFonts(svg: string): Promise<string> {
	const faces = await fontFaces();
	return svg.replace('>', () => `><style>${faces}</style>`);
}
