// The table that goes with every picture of a sort, on the screen, the console and the report: people
// per category, those who left the item unplaced, the agreement, and what moved in a second round.

import { agreementOf, percent } from './agreement.ts';
import type { Terms } from './terms.ts';
import type { RowView } from './view.ts';

type Cell = string | number;

export type Table = {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
};

type Told = {
	readonly categories: readonly { readonly title: string }[];
	readonly titles: ReadonlyMap<string, string>;
	readonly rows: readonly RowView[];
	readonly twice: boolean;
};

/** « 41 % », or nothing while nobody can agree. */
export function agreementText(counts: readonly number[], words: Terms): string {
	const agreement = agreementOf(counts);
	return agreement === undefined ? '–' : words.percent(percent(agreement));
}

const fromTo = (before: Cell | undefined, now: Cell): Cell =>
	before === undefined ? now : before === now ? now : `${before} → ${now}`;

/** One line an item, in the order of the picture. */
export function tableOf({ categories, titles, rows, twice }: Told, words: Terms): Table {
	return {
		caption: words.tableCaption,
		head: [
			words.item,
			...categories.map(({ title }) => title),
			words.unplaced,
			words.agreement,
			...(twice ? [words.moved] : [])
		],
		rows: rows.map(({ item, counts, unplaced, before, move }) => [
			titles.get(item) ?? '',
			...counts.map((count, at) => fromTo(before?.[at], count)),
			unplaced,
			fromTo(before && agreementText(before, words), agreementText(counts, words)),
			...(twice ? [move ? words.of(move.moved, move.both) : '–'] : [])
		])
	};
}
