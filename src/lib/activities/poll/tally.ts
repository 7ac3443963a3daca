// What the ballots of one round add up to. Every vote cast is counted: for an option that the room
// sees, for a free answer, or as `withdrawn` when its option was hidden. No row says who.

import type { Ballot, Format } from './schema.ts';
import { freeText } from './state.ts';
import { histogram, spreadOf, type Histogram } from './spread.ts';

/**
 * One row per visible option, in their order (`yes` and `no` for a yes/no question); `people` is
 * how many ballots there are.
 *
 * - choice: `count` people chose it; `others` wrote their own answer.
 * - scale: `counts[i]` people gave it `i + 1`.
 * - ranking: `ranks[i]` people put it in place `i + 1`, out of `places`.
 * - points: `gifts` is how many people gave how many points, those who gave none included.
 */
export type Tally = { readonly people: number; readonly withdrawn: number } & (
	| {
			readonly shape: 'choice';
			readonly rows: readonly { readonly id: string; readonly count: number }[];
			readonly others: number;
	  }
	| {
			readonly shape: 'scale';
			readonly rows: readonly { readonly id: string; readonly counts: readonly number[] }[];
	  }
	| {
			readonly shape: 'ranking';
			readonly places: number;
			readonly rows: readonly { readonly id: string; readonly ranks: readonly number[] }[];
	  }
	| {
			readonly shape: 'points';
			readonly rows: readonly { readonly id: string; readonly gifts: Histogram }[];
	  }
);

/** The options that a ballot names, with what it gives to each. */
export function votesIn(ballot: Ballot): readonly (readonly [option: string, value: number])[] {
	switch (ballot.format) {
		case 'single':
		case 'pictures':
			return ballot.option === undefined ? [] : [[ballot.option, 1]];
		case 'multiple':
			return ballot.options.map((id) => [id, 1]);
		case 'scale':
			return Object.entries(ballot.ratings);
		case 'ranking':
			return ballot.order.map((id, i) => [id, i + 1]);
		case 'points':
			return Object.entries(ballot.points);
		case 'yesno':
			return [[ballot.yes ? 'yes' : 'no', 1]];
	}
}

/** The rows of a poll: its visible options, or the two answers of a yes/no question. */
export function rowIds(format: Format, options: readonly { readonly id: string }[]): string[] {
	return format === 'yesno' ? ['yes', 'no'] : options.map(({ id }) => id);
}

/** Adds up the ballots of one round. */
export function tallyOf(
	format: Format,
	ids: readonly string[],
	max: number | undefined,
	ballots: readonly Ballot[]
): Tally {
	const shown = new Set(ids);
	const given = new Map(ids.map((id) => [id, new Map<number, number>()]));
	let withdrawn = 0;
	for (const ballot of ballots) {
		const votes = votesIn(ballot);
		const kept = votes.filter(([id]) => shown.has(id));
		withdrawn +=
			format === 'points'
				? votes.reduce((sum, [id, points]) => sum + (shown.has(id) ? 0 : points), 0)
				: votes.length - kept.length;
		for (const [place, [id, value]] of kept.entries()) {
			const values = given.get(id);
			const worth = format === 'ranking' ? place + 1 : value;
			values?.set(worth, (values.get(worth) ?? 0) + 1);
		}
	}
	const people = ballots.length;
	const countOf = (id: string, value: number) => given.get(id)?.get(value) ?? 0;
	const counts = (id: string, length: number) =>
		Array.from({ length }, (_, i) => countOf(id, i + 1));

	switch (format) {
		case 'scale':
			return {
				shape: 'scale',
				people,
				withdrawn,
				rows: ids.map((id) => ({ id, counts: counts(id, 5) }))
			};
		case 'ranking': {
			const places = Math.min(max ?? ids.length, ids.length);
			return {
				shape: 'ranking',
				people,
				withdrawn,
				places,
				rows: ids.map((id) => ({ id, ranks: counts(id, places) }))
			};
		}
		case 'points': {
			const gifts = (id: string): Histogram => {
				const some = [...(given.get(id) ?? [])].toSorted(([a], [b]) => a - b);
				const none = some.reduce((left, [, count]) => left - count, people);
				return none > 0 ? [[0, none], ...some] : some;
			};
			return {
				shape: 'points',
				people,
				withdrawn,
				rows: ids.map((id) => ({ id, gifts: gifts(id) }))
			};
		}
		case 'single':
		case 'multiple':
		case 'pictures':
		case 'yesno': {
			const others = ballots.filter((ballot) => freeText(ballot) !== undefined).length;
			const rows = ids.map((id) => ({ id, count: countOf(id, 1) }));
			return { shape: 'choice', people, withdrawn, rows, others };
		}
	}
}

/** A first place is worth as many points as there are places, the last one point, no place none. */
export function scoreOf(ranks: readonly number[]): number {
	return ranks.reduce((sum, people, i) => sum + people * (ranks.length - i), 0);
}

const favourable = (counts: readonly number[]) => (counts[3] ?? 0) + (counts[4] ?? 0);

/** The row of all free answers together, in a table or a figure: no option has this id. */
export const otherRow = '';

/** What orders the rows of a tally and gives an option its weight elsewhere. */
export function weights(tally: Tally): ReadonlyMap<string, number> {
	switch (tally.shape) {
		case 'choice':
			return new Map([
				...tally.rows.map(({ id, count }) => [id, count] as const),
				[otherRow, tally.others]
			]);
		case 'scale':
			return new Map(tally.rows.map(({ id, counts }) => [id, favourable(counts)]));
		case 'ranking':
			return new Map(tally.rows.map(({ id, ranks }) => [id, scoreOf(ranks)]));
		case 'points':
			return new Map(
				tally.rows.map(({ id, gifts }) => [
					id,
					gifts.reduce((sum, [points, people]) => sum + points * people, 0)
				])
			);
	}
}

/** The one number that a row's bar shows: people, mean rating, score, or mean points. */
export function measures(tally: Tally): ReadonlyMap<string, number> {
	switch (tally.shape) {
		case 'choice':
		case 'ranking':
			return weights(tally);
		case 'scale':
			return new Map(
				tally.rows.map(({ id, counts }) => [id, spreadOf(histogram(counts))?.mean ?? 0])
			);
		case 'points':
			return new Map(tally.rows.map(({ id, gifts }) => [id, spreadOf(gifts)?.mean ?? 0]));
	}
}
