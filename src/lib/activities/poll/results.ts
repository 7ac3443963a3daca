// Results as faces and reports show them: one row per option with its measure, its share, its
// spread and what it was in the first round, in reading order.

import type { Format, Option } from './schema.ts';
import { histogram, percent, spreadOf, type Spread } from './spread.ts';
import { measures, otherRow, weights, type Tally } from './tally.ts';

export type Measure = {
	/** People (choice), mean rating, score or mean points. */
	readonly value: number;
	/** Per cent of respondents who chose it (choice) or put it first (ranking). */
	readonly share: number;
	/** People who chose, rated, ranked it, or could give it points. */
	readonly people: number;
	/** People per rating, or per place. */
	readonly counts: readonly number[];
	readonly spread?: Spread;
};

export type Row = Measure & {
	readonly id: string;
	readonly title: string;
	readonly detail?: string;
	readonly picture?: Option['picture'];
	readonly before?: Measure;
};

/** What the rows that are not options are called. */
export type RowNames = { readonly yes: string; readonly no: string; readonly other: string };

/** The heaviest first; statements and yes/no keep their own order. */
function inOrder(format: Format, ids: readonly string[], tally: Tally): readonly string[] {
	if (format === 'scale' || format === 'yesno') return ids;
	const weight = weights(tally);
	return ids.toSorted((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
}

/** An option's text, yes, no, or all the free answers together. */
export function titleOf(id: string, options: readonly Option[], names: RowNames): string {
	if (id === otherRow) return names.other;
	const option = options.find((one) => one.id === id);
	return option?.text ?? (id === 'yes' ? names.yes : id === 'no' ? names.no : '');
}

/** What a tally says of one row. */
export function measureOf(tally: Tally, id: string): Measure {
	const value = measures(tally).get(id) ?? 0;
	switch (tally.shape) {
		case 'choice':
			return { value, share: percent(value, tally.people), people: value, counts: [] };
		case 'scale': {
			const counts = tally.rows.find((row) => row.id === id)?.counts ?? [];
			const spread = spreadOf(histogram(counts));
			return { value, share: 0, people: spread?.people ?? 0, counts, ...(spread && { spread }) };
		}
		case 'ranking': {
			const counts = tally.rows.find((row) => row.id === id)?.ranks ?? [];
			const spread = spreadOf(histogram(counts));
			const share = percent(counts[0] ?? 0, tally.people);
			return { value, share, people: spread?.people ?? 0, counts, ...(spread && { spread }) };
		}
		case 'points': {
			const spread = spreadOf(tally.rows.find((row) => row.id === id)?.gifts ?? []);
			return { value, share: 0, people: tally.people, counts: [], ...(spread && { spread }) };
		}
	}
}

/** What a whole bar stands for: everyone, the best rating, or the best row. */
export function wholeBar({ shape, people }: Tally, rows: readonly Row[]): number {
	if (shape === 'choice') return people;
	if (shape === 'scale') return 5;
	return Math.max(0, ...rows.flatMap(({ value, before }) => [value, before?.value ?? 0]));
}

/** A radar needs three sides, each with a rating. */
export function asRadar(radar: boolean | undefined, rows: readonly Row[]): boolean {
	return radar === true && rows.length >= 3 && rows.every(({ people }) => people > 0);
}

type Told = { readonly tally: Tally; readonly before?: Tally };
type Asked = {
	readonly format: Format;
	readonly options: readonly Option[];
	readonly other: boolean;
};

/** The rows of the results, those of free answers last. */
export function rowsOf(
	{ format, options, other }: Asked,
	told: Told,
	names: RowNames
): readonly Row[] {
	const { tally, before } = told;
	const ids = tally.rows.map(({ id }) => id);
	const free = other && tally.shape === 'choice' ? [otherRow] : [];
	return [...inOrder(format, ids, tally), ...free].map((id) => {
		const { detail, picture } = options.find((one) => one.id === id) ?? {};
		return {
			id,
			title: titleOf(id, options, names),
			...(detail && { detail }),
			...(picture && { picture }),
			...measureOf(tally, id),
			...(before && { before: measureOf(before, id) })
		};
	});
}
