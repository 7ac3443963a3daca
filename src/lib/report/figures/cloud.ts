// The typeset cloud for print: words in centred lines, the most cited first and largest, every word
// upright and whole. Size follows the square root of the count, ink follows size.

import type { Chart } from '../../base/blocks.ts';
import { sentences } from '../sentences.ts';
import type { Markup } from '../markup.ts';
import type { DrawOptions, Sketch } from './sketch.ts';
import {
	accent,
	figureHeight,
	figureWidth,
	ink,
	inkFaint,
	inkSoft,
	line,
	smallType
} from './ink.ts';
import { textWidth } from './measure.ts';

type Cloud = Extract<Chart, { shape: 'cloud' }>;
type Word = Cloud['words'][number];
type Set = {
	readonly text: string;
	readonly size: number;
	readonly wide: number;
	readonly count: number;
};
type Line = { readonly words: Set[]; wide: number; tall: number };

const space = 0.42;
const leading = 1.16;
const floor = 10.5;

/** Shrinks until the cloud fits a page; past the smallest size, says how many words stand in the table. */
export function drawCloud(chart: Cloud, options: DrawOptions): Sketch {
	const words = chart.words.filter(({ text }) => text !== '');
	const scales = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4];
	const tries = scales.map((scale) => setLines(words, scale));
	const lines = tries.find((lines) => heightOf(lines) <= figureHeight - 30) ?? tries.at(-1) ?? [];
	const most = Math.max(1, ...words.map(({ count }) => count));
	const drawn: Markup[] = [];
	let y = 4;
	let shown = 0;
	for (const { words: row, wide, tall } of lines) {
		if (y + tall > figureHeight - 30) break;
		let x = (figureWidth - wide) / 2;
		const baseline = y + tall * 0.8;
		for (const word of row) {
			const fill = inkOf(word.count / most);
			drawn.push(line(word.text, { x, y: baseline, size: word.size, face: 'display', fill }));
			x += word.wide + gapAfter(word);
		}
		shown += row.length;
		y += tall;
	}
	if (shown < words.length) {
		const text = sentences(options.language).others(words.length - shown);
		y += 22;
		drawn.push(
			line(text, { x: figureWidth / 2, y: y - 4, size: smallType, fill: inkSoft, anchor: 'middle' })
		);
	}
	return { height: Math.max(y + 6, 24), marks: drawn };
}

function setLines(words: readonly Word[], scale: number): Line[] {
	const counts = words.map(({ count }) => Math.max(0, count));
	const most = Math.max(1, ...counts);
	const largest = (most === 1 ? 22 : 47) * scale;
	const smallest = Math.max(floor, 15 * scale);
	const lines: Line[] = [];
	for (const { text, count } of words) {
		const share = most <= 1 ? 1 : Math.sqrt(Math.max(0, count - 1) / (most - 1));
		const wished = Math.max(floor, smallest + (largest - smallest) * share);
		const fitting = (wished * (figureWidth - 8)) / textWidth(text, wished, 'display');
		const size = Math.min(wished, fitting);
		const word = { text, size, wide: textWidth(text, size, 'display'), count };
		const last = lines.at(-1);
		const before = last?.words.at(-1);
		if (last && before && last.wide + gapAfter(before) + word.wide <= figureWidth) {
			last.wide += gapAfter(before) + word.wide;
			last.tall = Math.max(last.tall, size * leading);
			last.words.push(word);
		} else lines.push({ words: [word], wide: word.wide, tall: size * leading });
	}
	return lines;
}

function gapAfter(word: Set): number {
	return Math.max(9, word.size * space);
}

function heightOf(lines: readonly Line[]): number {
	return lines.reduce((sum, { tall }) => sum + tall, 0);
}

function inkOf(share: number): string {
	if (share >= 0.66) return accent;
	if (share >= 0.33) return ink;
	return share >= 0.12 ? inkSoft : inkFaint;
}
