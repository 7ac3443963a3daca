// The table twin of a figure: the same data in rows, for readers who do not see the drawing and for
// the formats that have none.

import type { Chart } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import { dimensionNames, sentences, showNumber } from '../sentences.ts';
import { meanOf } from './triangle-place.ts';

/** Rows under a head, as in a table block. */
export type Twin = {
	readonly head: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
};

/** What the figure shows, as a table. */
export function twinOf(chart: Chart, language: Language): Twin {
	const words = sentences(language);
	switch (chart.shape) {
		case 'bars': {
			const marked = chart.bars.some((bar) => bar.dimension !== undefined);
			const earlier = chart.bars.some((bar) => bar.before !== undefined);
			const value = chart.unit === '' ? words.value : headed(chart.unit);
			return {
				head: [
					words.item,
					...(marked ? [words.dimension] : []),
					...(earlier ? [`${value} (${words.before})`] : []),
					value
				],
				rows: chart.bars.map((bar) => [
					bar.label,
					...(marked ? [bar.dimension ? dimensionNames[language][bar.dimension] : ''] : []),
					...(earlier ? [bar.before ?? ''] : []),
					bar.value
				])
			};
		}
		case 'triangle':
			return {
				head: [
					words.round,
					words.peopleHead,
					...chart.corners.map((name) => `${name} (${words.mean})`)
				],
				rows: chart.rounds.map((round) => {
					const mean = round.mean ?? meanOf(round.points) ?? [];
					return [
						round.label,
						round.points.length,
						...mean.map((part) => Math.round(part * 10) / 10)
					];
				})
			};
		case 'cloud':
			return {
				head: [words.word, words.times],
				rows: chart.words.map(({ text, count }) => [text, count])
			};
		case 'shares':
			return {
				head: [words.item, ...chart.parts, words.total],
				rows: chart.rows.map(({ label, values }) => [
					label,
					...chart.parts.map((_, n) => values[n] ?? 0),
					values.reduce((sum, value) => sum + value, 0)
				])
			};
		case 'radar': {
			const spread = chart.axes.some(({ low, high }) => low !== undefined && high !== undefined);
			const earlier = chart.axes.some(({ before }) => before !== undefined);
			const show = (number: number) => showNumber(number, language);
			return {
				head: [
					words.item,
					...(earlier ? [`${words.mean} (${words.before})`] : []),
					words.mean,
					...(spread ? [words.half] : [])
				],
				rows: chart.axes.map(({ label, value, low, high, before }) => [
					label,
					...(earlier ? [before ?? ''] : []),
					value,
					...(spread
						? [low === undefined || high === undefined ? '' : `${show(low)} – ${show(high)}`]
						: [])
				])
			};
		}
		case 'cycle':
			return {
				head: [words.cycle, words.rank, words.item, words.value],
				rows: chart.turns.flatMap(({ label, moments }) =>
					moments.map(({ text, detail = '' }, at) => [label, at + 1, text, detail])
				)
			};
	}
}

/** A unit as the head of a column begins. */
const headed = (unit: string) => unit.charAt(0).toLocaleUpperCase() + unit.slice(1);
