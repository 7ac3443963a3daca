// What one person or one table fills in by hand: the points of each dimension, then the difficulties with
// a box each for stickers. The dimensions and the numbers stand in the order that `transcribe` reads.

import type { Block } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import type { State } from './state.ts';

const texts = {
	fr: {
		points: (points: number) =>
			`${points} points à partager\u202F: le plus là où c’est le plus difficile.`,
		dimensions: ['Vouloir coopérer', 'Savoir coopérer', 'Pouvoir coopérer'],
		stickers: (count: number) => `${count} gommettes, sur les difficultés qui pèsent`,
		head: ['N°', 'Difficulté', 'Gommettes']
	},
	en: {
		points: (points: number) => `${points} points to share: most where it is hardest.`,
		dimensions: ['Wanting to cooperate', 'Knowing how to cooperate', 'Being able to cooperate'],
		stickers: (count: number) => `${count} stickers, on the difficulties that weigh`,
		head: ['No.', 'Difficulty', 'Stickers']
	}
} as const;

/** Beside the last of an odd number: nothing to fill in. */
const none = '\u00a0';

/** A box for each dimension, then the difficulties, side by side on two halves of the page. */
export function sheet({ config }: State, language: Language): readonly Block[] {
	const words = texts[language];
	const lines = config.difficulties.map(({ text }, at) => [at + 1, text, '']);
	const half = Math.ceil(lines.length / 2);
	const beside = (at: number) => lines[half + at] ?? [none, none, none];
	return [
		{ type: 'paragraph', text: words.points(config.points) },
		{ type: 'table', caption: '', head: [...words.dimensions], rows: [], ruled: 1 },
		{
			type: 'table',
			caption: words.stickers(config.stickers),
			head: [...words.head, ...words.head],
			rows: lines.slice(0, half).map((line, at) => [...line, ...beside(at)])
		}
	];
}
