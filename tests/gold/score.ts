// Precision, recall and F1 of a key over the gold pairs, per category, as rows to print and to assert.

import type { Category, Pair } from './pairs.ts';

export type Row = {
	readonly category: Category | 'all';
	readonly pairs: number;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly wrong: readonly Pair[];
};

export type Key = (text: string) => string;

function rowOf(category: Row['category'], pairs: readonly Pair[], key: Key): Row {
	const merged = (pair: Pair) => key(pair.a) === key(pair.b);
	const hits = pairs.filter((pair) => pair.same && merged(pair)).length;
	const wrong = pairs.filter((pair) => pair.same !== merged(pair));
	const falseMerges = wrong.filter((pair) => !pair.same).length;
	const missed = wrong.length - falseMerges;
	const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
	return {
		category,
		pairs: pairs.length,
		precision: share(hits, hits + falseMerges),
		recall: share(hits, hits + missed),
		f1: share(2 * hits, 2 * hits + falseMerges + missed),
		wrong
	};
}

/** One row per category, and one for all the pairs last. */
export function scoreOf(pairs: readonly Pair[], key: Key): readonly Row[] {
	const categories = [...new Set(pairs.map((pair) => pair.category))].sort();
	return [
		...categories.map((category) =>
			rowOf(
				category,
				pairs.filter((pair) => pair.category === category),
				key
			)
		),
		rowOf('all', pairs, key)
	];
}

/** The row of all the pairs. */
export function total(rows: readonly Row[]): Row {
	const last = rows.at(-1);
	if (last === undefined) throw new Error('no row');
	return last;
}

/** Two scores side by side, as text. */
export function tableOf(
	title: string,
	columns: readonly (readonly [string, readonly Row[]])[]
): string {
	const figure = (value: number) => value.toFixed(3);
	const head = columns.map(([name]) => name.padEnd(21)).join('| ');
	const lines = (columns[0]?.[1] ?? []).map((row, at) => {
		const cells = columns.map(([, rows]) => {
			const one = rows[at] ?? row;
			return `${figure(one.precision)}  ${figure(one.recall)}  ${figure(one.f1)}  `;
		});
		return `${row.category.padEnd(10)} ${String(row.pairs).padStart(4)}  ${cells.join('| ')}`;
	});
	const legend = columns.map(() => 'prec.  recall F1     ').join('| ');
	return [`${title}`, `${' '.repeat(17)}${head}`, `${' '.repeat(17)}${legend}`, ...lines].join(
		'\n'
	);
}
