// The tables of this step in the synthesis: figures of the triangle, difficulties by dimension with
// the levers they call for, what the second round moved, and the raw answers for the trainer.

import type { Block } from '../../base/blocks.ts';
import { things } from '../../base/shelf.ts';
import { leverLine } from './offers.ts';
import type { ReportWords } from './report-words.ts';
import { corners, type Round } from './stage.ts';
import { answersOf, find, listed, type State } from './state.ts';
import { tally } from './tally.ts';
import { gather, type Share } from './triangle.ts';
import { ranking, type DifficultyView, type RoundView } from './view.ts';

/** Mean, share and spread of each dimension, for each round. */
export function figuresTable(
	state: State,
	rounds: readonly RoundView[],
	words: ReportWords,
	spread: boolean
): Block {
	const { points } = state.config;
	const two = rounds.length > 1;
	return {
		type: 'table',
		id: 'figures',
		twin: true,
		caption: words.figures,
		head: [
			...(two ? [words.roundHead] : []),
			words.dimensionHead,
			words.meanHead.replace('{points}', String(points)),
			words.shareHead,
			...(spread ? [words.spreadHead] : []),
			words.peopleHead
		],
		rows: rounds.flatMap(({ round, mean, spread: apart, people }) =>
			corners.map((dimension, n) => [
				...(two ? [words.round[round - 1] ?? ''] : []),
				words.name(dimension),
				words.show(mean[n] ?? 0),
				words.percent(mean[n] ?? 0, points),
				...(spread ? [words.show(apart[n] ?? 0)] : []),
				people
			])
		)
	};
}

/** The « tableau VSP »: one column per dimension, heaviest difficulties first, levers on the last line. */
export function vspTable(
	state: State,
	list: readonly DifficultyView[],
	words: ReportWords,
	counted: boolean
): Block {
	const order = ['vouloir', 'pouvoir', 'savoir'] as const;
	const mine = order.map((dimension) => list.filter((one) => one.dimension === dimension));
	const heavy = mine.map((some) =>
		counted
			? some
					.filter(({ stickers = 0 }) => stickers > 0)
					.map(({ text, stickers }) => `${text} (${stickers})`)
			: some.map(({ text }) => text)
	);
	const light = mine.map((some) => {
		const texts = some.filter(({ stickers = 0 }) => counted && stickers === 0);
		const all = texts.map(({ text }) => text).join(words.between);
		return all && words.unweighed(all);
	});
	const lines = Math.max(0, ...heavy.map((column) => column.length));
	const rows = Array.from({ length: lines }, (_, n) => heavy.map((column) => column[n] ?? ''));
	const levers = order.map((dimension) => leverLine(state.config.levers[dimension]));
	return {
		type: 'table',
		id: 'vsp',
		caption: words.table,
		head: order.map(words.name),
		rows: [
			...rows,
			...(light.some((text) => text !== '') ? [light] : []),
			...(levers.some((text) => text !== '')
				? [levers.map((text) => text && words.levers(text))]
				: [])
		]
	};
}

/** As it is printed: a shift is the difference of what is read beside it. */
const tenths = (value: number) => Math.round(value * 10) / 10;

/** How the means and the difficulties moved between the rounds, the greatest changes first; the others are counted. In the annexes where the drawings say enough. */
export function shiftTable(
	state: State,
	[first, second]: readonly RoundView[],
	words: ReportWords,
	annex: boolean
): readonly Block[] {
	const means =
		first && second
			? corners.map((dimension, n) => {
					const before = first.mean[n] ?? 0;
					const after = second.mean[n] ?? 0;
					const change = words.signed(tenths(after) - tenths(before));
					return [
						words.points(words.name(dimension)),
						words.show(before),
						words.show(after),
						change
					];
				})
			: [];
	const moved = ranking(state, tally(state, 2), tally(state, 1))
		.map(({ text, stickers: after = 0, before = 0 }) => ({ text, before, after }))
		.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
	const changed = moved.filter(({ before, after }) => before !== after);
	const still = moved.length - changed.length;
	return [
		{
			type: 'table',
			id: 'shift',
			...(annex && { annex }),
			caption: words.shift,
			head: [words.difficulty, words.before, words.after, words.change],
			rows: [
				...means,
				...changed.map(({ text, before, after }) => [
					text,
					before,
					after,
					words.signed(after - before)
				])
			]
		},
		...(still > 0 && !annex
			? [
					{
						type: 'paragraph' as const,
						id: 'still',
						tone: 'note' as const,
						text: words.still(still)
					}
				]
			: [])
	];
}

/** One line per answer, in an order that says nothing of who came first. */
export function rawTables(state: State, words: ReportWords): readonly Block[] {
	const rounds: readonly Round[] = [1, 2];
	const positions = rounds.flatMap((round) =>
		gather(things(answersOf(state, round).positions)).flatMap(([v, s, p, count]) =>
			Array.from({ length: count }, () => [words.round[round - 1] ?? '', v, s, p])
		)
	);
	const ballots = rounds.flatMap((round) =>
		things(answersOf(state, round).ballots)
			.map((placed) => placed.filter(({ count }) => count > 0))
			.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
			.flatMap((placed, at) =>
				placed.map(({ difficulty, count }) => [
					words.round[round - 1] ?? '',
					at + 1,
					find(state, difficulty)?.text ?? '',
					count
				])
			)
	);
	const raw = (id: string, caption: string, head: string[], rows: (string | number)[][]) =>
		rows.length === 0 ? [] : [{ type: 'table' as const, id, file: true, caption, head, rows }];
	const { roundHead, ballot, difficulty, stickersHead } = words;
	return [
		...raw('raw-positions', words.rawPositions, [roundHead, ...corners.map(words.name)], positions),
		...raw('raw-ballots', words.rawBallots, [roundHead, ballot, difficulty, stickersHead], ballots)
	];
}

/** Which listed difficulty stands for which others. */
export function mergesList(state: State, words: ReportWords): readonly Block[] {
	const roots = state.difficulties.filter(listed).flatMap((root) => {
		const from = state.difficulties
			.filter(
				({ into, text, withdrawn }) =>
					into !== undefined && text !== root.text && !withdrawn && standsFor(state, into, root.id)
			)
			.map(({ text }) => text);
		return from.length > 0 ? [{ text: words.joined(root.text, [...new Set(from)]) }] : [];
	});
	if (roots.length === 0) return [];
	return [
		{ type: 'heading', level: 4, id: 'merges-title', text: words.merges },
		{ type: 'list', id: 'merges', items: roots }
	];
}

function standsFor(state: State, into: string, root: string): boolean {
	for (let at = find(state, into), n = 0; at && n <= state.difficulties.length; n++) {
		if (at.id === root) return true;
		at = at.into === undefined ? undefined : find(state, at.into);
	}
	return false;
}
