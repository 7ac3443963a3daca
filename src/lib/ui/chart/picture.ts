// What Chart.svelte can draw: horizontal bars, with or without an earlier round, and stacked shares.
// Plain data: labels and texts come ready to be read.

import type { Dimension } from '../../base/blocks.ts';

/** A colour of the house, by its role. */
export type Tone = 'accent' | 'good' | 'sticker' | 'alert' | 'soft';

export type Bar = {
	/** Lasting identity, so that a bar that changes rank is seen to move; the label by default. */
	readonly key?: string;
	readonly label: string;
	readonly value: number;
	/** The same measure at an earlier round: a thinner, paler bar below. */
	readonly before?: number;
	/** Gives colour and shape. */
	readonly dimension?: Dimension;
	/** Otherwise the colour; the accent by default. */
	readonly tone?: Tone;
	/** Written at the end instead of the value, such as « 48 % ». */
	readonly text?: string;
	readonly beforeText?: string;
};

export type Bars = {
	readonly shape: 'bars';
	readonly bars: readonly Bar[];
	/** What a full bar stands for; the greatest value by default. */
	readonly max?: number;
};

export type Part = { readonly name: string; readonly tone?: Tone };

export type Shares = {
	readonly shape: 'shares';
	/** From left to right; without tones, the accent from pale to full. */
	readonly parts: readonly Part[];
	readonly rows: readonly {
		readonly key?: string;
		readonly label: string;
		/** Written at the end of the label's line, such as the mean. */
		readonly text?: string;
		/** One value per part, of any unit: each row is a whole. */
		readonly values: readonly number[];
	}[];
};

export type Picture = Bars | Shares;

/** One line of the drawing, whatever the picture. */
export type Line = {
	readonly key: string;
	readonly label: string;
	readonly text: string;
	readonly faint: string;
	readonly dimension?: Dimension;
	readonly twofold: boolean;
};

/** The lines of a picture, in the order they are given. */
export function linesOf(picture: Picture, show: (value: number) => string): readonly Line[] {
	if (picture.shape === 'shares') {
		return picture.rows.map(({ key, label, text = '' }) => ({
			key: key ?? label,
			label,
			text,
			faint: '',
			twofold: false
		}));
	}
	return picture.bars.map(({ key, label, value, before, dimension, text, beforeText }) => ({
		key: key ?? label,
		label,
		text: text ?? show(value),
		faint: before === undefined ? '' : (beforeText ?? show(before)),
		...(dimension && { dimension }),
		twofold: before !== undefined
	}));
}

/** What a full bar stands for: never zero, so that empty bars are empty. */
export function fullBar({ bars, max }: Bars): number {
	const greatest = Math.max(0, ...bars.flatMap(({ value, before = 0 }) => [value, before]));
	return Math.max(max ?? 0, greatest) || 1;
}

/** Each row's values as parts of 1; a row of zeros stays empty. */
export function partsOfOne(values: readonly number[]): readonly number[] {
	const sum = values.reduce((total, value) => total + Math.max(0, value), 0);
	return values.map((value) => (sum > 0 ? Math.max(0, value) / sum : 0));
}
