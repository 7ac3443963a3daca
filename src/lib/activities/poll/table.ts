// The table that goes with every picture of a poll, on the screen, the console and the report:
// counts and shares, or the mean with how far people stand from it; with a second round, what moved.

import type { Head, Terms } from './terms.ts';
import { histogram, percent, spreadOf, type Spread } from './spread.ts';
import type { Format } from './schema.ts';
import { measures, scoreOf, weights, type Tally } from './tally.ts';

type Cell = string | number;
type Columns = { readonly head: readonly string[]; cells(id: string): readonly Cell[] };

/** `+3`, `−3`, and a plain `0,0` when what is written is nothing. */
const signed = (text: string) =>
	!/[1-9]/u.test(text)
		? text.replace('-', '')
		: text.startsWith('-')
			? `−${text.slice(1)}`
			: `+${text}`;

function spreadCells(spread: Spread | undefined, words: Terms): readonly Cell[] {
	if (!spread) return ['', '', ''];
	const { decimal, range } = words;
	const { median, q1, q3, low, high } = spread;
	return [decimal(median), range(decimal(q1), decimal(q3)), range(String(low), String(high))];
}

const spreadHead = ({ heads }: Terms) => [heads.median, heads.quartiles, heads.extremes];

/** The columns that tell the round in full. */
function columnsOf(tally: Tally, words: Terms): Columns {
	const { heads } = words;
	const more = spreadHead(words);
	const rest = (found: Spread | undefined) => spreadCells(found, words);
	const mean = (found: Spread | undefined) => (found ? words.decimal(found.mean) : '');
	switch (tally.shape) {
		case 'choice':
			return {
				head: [heads.people, heads.share],
				cells: (id) => {
					const count = weights(tally).get(id) ?? 0;
					return [count, words.percent(percent(count, tally.people))];
				}
			};
		case 'scale':
			return {
				head: ['1', '2', '3', '4', '5', heads.people, heads.mean, ...more],
				cells: (id) => {
					const counts = tally.rows.find((row) => row.id === id)?.counts ?? [];
					const found = spreadOf(histogram(counts));
					return [...counts, found?.people ?? 0, mean(found), ...rest(found)];
				}
			};
		case 'ranking':
			return {
				head: [heads.score, heads.firsts, heads.first, heads.ranked, heads.rank, ...more],
				cells: (id) => {
					const ranks = tally.rows.find((row) => row.id === id)?.ranks ?? [];
					const firsts = ranks[0] ?? 0;
					const share = words.percent(percent(firsts, tally.people));
					const found = spreadOf(histogram(ranks));
					const people = found?.people ?? 0;
					return [scoreOf(ranks), firsts, share, people, mean(found), ...rest(found)];
				}
			};
		case 'points':
			return {
				head: [heads.total, heads.mean, ...more],
				cells: (id) => {
					const found = spreadOf(tally.rows.find((row) => row.id === id)?.gifts ?? []);
					return [weights(tally).get(id) ?? 0, mean(found), ...rest(found)];
				}
			};
	}
}

/** What is recalled of the first round: the measure that its picture showed. */
function recalled(tally: Tally, words: Terms, short: boolean): Columns {
	const round = words.round(1);
	const measure = measures(tally);
	const value = (id: string) => measure.get(id) ?? 0;
	switch (tally.shape) {
		case 'choice': {
			const share = (id: string) => words.percent(percent(value(id), tally.people));
			if (short) return { head: [round], cells: (id) => [share(id)] };
			return {
				head: [round, `${words.heads.share} (${round})`],
				cells: (id) => [value(id), share(id)]
			};
		}
		case 'ranking':
			return { head: [round], cells: (id) => [value(id)] };
		case 'scale':
		case 'points':
			return { head: [round], cells: (id) => [words.decimal(value(id))] };
	}
}

/** How far a row's measure moved between the rounds, as both are printed; for choices, in shares of respondents. */
function shiftColumn(now: Tally, before: Tally, words: Terms): Columns {
	const measureOf = (tally: Tally, id: string) => {
		const measure = measures(tally).get(id) ?? 0;
		return tally.shape === 'choice'
			? percent(measure, tally.people)
			: Math.round(measure * 10) / 10;
	};
	return {
		head: [words.heads.shift],
		cells: (id) => {
			const shift = measureOf(now, id) - measureOf(before, id);
			const whole = now.shape === 'choice' || now.shape === 'ranking';
			return [signed(whole ? String(shift) : words.decimal(shift))];
		}
	};
}

type Told = {
	readonly format: Format;
	/** The rows, in the order in which they are read; `otherRow` for the free answers. */
	readonly rows: readonly { readonly id: string; readonly title: string }[];
	readonly now: Tally;
	readonly before?: Tally;
};

export type Table = {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
};

/** Columns that a projected table does without. */
const minor: Readonly<Record<Tally['shape'], readonly Head[]>> = {
	choice: [],
	scale: ['people', 'median', 'quartiles', 'extremes'],
	ranking: ['firsts', 'ranked', 'median', 'extremes'],
	points: ['median']
};

function without(columns: Columns, left: readonly string[]): Columns {
	const kept = columns.head.map((title) => !left.includes(title));
	const keep = <T>(cells: readonly T[]) => cells.filter((_, i) => kept[i]);
	return { head: keep(columns.head), cells: (id) => keep(columns.cells(id)) };
}

/** The table of a poll's results; a `short` one holds on a projected screen. */
export function tableOf({ format, rows, now, before }: Told, words: Terms, short = false): Table {
	const first = before && recalled(before, words, short);
	const left = short ? minor[now.shape].map((head) => words.heads[head]) : [];
	const second = without(columnsOf(now, words), left);
	const shift = before && shiftColumn(now, before, words);
	return {
		caption: words.caption(format),
		head: [
			format === 'scale' ? words.heads.statement : words.heads.option,
			...(first?.head ?? []),
			...second.head,
			...(shift?.head ?? [])
		],
		rows: rows.map(({ id, title }) => [
			title,
			...(first?.cells(id) ?? []),
			...second.cells(id),
			...(shift?.cells(id) ?? [])
		])
	};
}
