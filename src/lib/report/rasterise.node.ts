// SVG to PNG in Node, with our own fonts, so that pictures have text on a machine that has no font.
// The library's SVG reader knows neither variable weights nor right-to-left text: lines of text are
// taken out of the drawing, and painted over it by the canvas, which knows both.

import { readFile } from 'node:fs/promises';
import { createCanvas, GlobalFonts, Image, type SKRSContext2D } from '@napi-rs/canvas';
import { fontFiles } from './fonts.node.ts';
import type { Rasterise } from './picture.ts';

const textElement = /<text ([^>]*)>([^<]*)<\/text>/g;
const entities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"'
};

let registered: Promise<void> | undefined;

/** Draws a figure's SVG, on white. */
export const rasterise: Rasterise = async (svg, width, height) => {
	await (registered ??= registerFonts());
	const image = await load(svg.replace(textElement, ''));
	const canvas = createCanvas(width, height);
	const pen = canvas.getContext('2d');
	pen.drawImage(image, 0, 0, width, height);
	pen.scale(width / image.width, height / image.height);
	for (const [, attributes = '', text = ''] of svg.matchAll(textElement))
		write(pen, attributes, text);
	return canvas.encode('png');
};

async function registerFonts(): Promise<void> {
	for (const { family, path } of fontFiles) GlobalFonts.register(await readFile(path), family);
}

function load(svg: string): Promise<Image> {
	return new Promise((resolve, reject) => {
		const image = new Image();
		image.onload = () => resolve(image);
		image.onerror = reject;
		image.src = Buffer.from(svg);
	});
}

function write(pen: SKRSContext2D, attributes: string, text: string): void {
	const read = (name: string) => plain(new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
	const anchor = read('text-anchor');
	pen.font = `${read('font-weight')} ${read('font-size')}px ${read('font-family')}`;
	pen.fillStyle = read('fill');
	pen.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
	pen.fillText(plain(text), Number(read(' x') || read('x')), Number(read('y')));
}

function plain(source: string): string {
	return source.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
}
