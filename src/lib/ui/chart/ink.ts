// The colours and faces of a drawing, read from the page's own variables, so that a chart follows
// the theme. Colours come back as three numbers, to be mixed and given an opacity.

import type { Dimension } from '../../base/blocks.ts';
import type { Tone } from './picture.ts';

export type Rgb = readonly [number, number, number];

export type Ink = {
	readonly text: Rgb;
	readonly soft: Rgb;
	readonly ground: Rgb;
	readonly wash: Rgb;
	readonly tones: Readonly<Record<Tone, Rgb>>;
	readonly dimensions: Readonly<Record<Dimension, Rgb>>;
	readonly washes: Readonly<Record<Dimension, Rgb>>;
	readonly family: string;
	readonly display: string;
};

/** `#abc`, `#aabbcc` or `rgb(1 2 3)`; anything else is mid grey. */
export function parseColour(text: string): Rgb {
	const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/iu.exec(text.trim())?.[1];
	if (hex) {
		const full = hex.length === 3 ? [...hex].map((sign) => sign + sign).join('') : hex;
		const part = (at: number) => parseInt(full.slice(at, at + 2), 16);
		return [part(0), part(2), part(4)];
	}
	const [red = 128, green = 128, blue = 128] = (text.match(/[\d.]+/gu) ?? []).map(Number);
	return [red, green, blue];
}

/** `share` of the first colour over the second. */
export function mix(over: Rgb, under: Rgb, share: number): Rgb {
	const part = (a: number, b: number) => Math.round(a * share + b * (1 - share));
	return [part(over[0], under[0]), part(over[1], under[1]), part(over[2], under[2])];
}

export function css([red, green, blue]: Rgb): string {
	return `rgb(${red} ${green} ${blue})`;
}

function luminance(colour: Rgb): number {
	const [red, green, blue] = colour.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast of two colours, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
	const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Of two inks, the one that reads better on a colour. */
export function readable(on: Rgb, one: Rgb, other: Rgb): Rgb {
	return contrast(on, one) >= contrast(on, other) ? one : other;
}

/** Reads what the page says where the chart stands. */
export function readInk(element: Element): Ink {
	const style = getComputedStyle(element);
	const colour = (name: string) => parseColour(style.getPropertyValue(`--${name}`));
	return {
		text: colour('ink'),
		soft: colour('ink-soft'),
		ground: colour('paper'),
		wash: colour('rule'),
		tones: {
			accent: colour('accent'),
			good: colour('good'),
			sticker: colour('sticker'),
			alert: colour('alert'),
			soft: colour('edge')
		},
		dimensions: {
			vouloir: colour('vouloir'),
			savoir: colour('savoir'),
			pouvoir: colour('pouvoir')
		},
		washes: {
			vouloir: colour('vouloir-wash'),
			savoir: colour('savoir-wash'),
			pouvoir: colour('pouvoir-wash')
		},
		family: style.getPropertyValue('--text') || 'sans-serif',
		display: style.getPropertyValue('--display') || 'sans-serif'
	};
}
