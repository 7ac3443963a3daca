// A poll's part of the synthesis: who answered, one figure, its table, the free answers, and the
// ballots as an annex for the trainer. The figure never goes without its spread in the table.

import { fewestTold } from '../../base/anonymity.ts';
import type { Block, Item, ReportOptions } from '../../base/blocks.ts';
import { keyed } from '../../base/shelf.ts';
import { asRadar, rowsOf, titleOf, type Row } from './results.ts';
import { peopleBehind } from '../voices.ts';
import { castsOf, freeAnswers, freeText, takesOther, voiceKey, type State } from './state.ts';
import { tableOf } from './table.ts';
import { rowIds, votesIn, type Tally } from './tally.ts';
import { termsIn, type Terms } from './terms.ts';
import { shiftOf, tallyRound, toldRound } from './view.ts';

function sharesFigure(state: State, rows: readonly Row[], words: Terms): Block {
	const { low = '', high = '' } = state.config.scale ?? {};
	const parts = [1, 2, 3, 4, 5].map((n) => {
		const means = n === 1 ? low : n === 5 ? high : '';
		return means === '' ? String(n) : `${n} (${means})`;
	});
	const told = rows.flatMap(({ title, counts, before }) =>
		before
			? [
					{ label: `${title} (${words.round(1)})`, values: [...before.counts] },
					{ label: `${title} (${words.round(2)})`, values: [...counts] }
				]
			: [{ label: title, values: [...counts] }]
	);
	return {
		type: 'figure',
		id: 'figure',
		caption: words.caption('scale'),
		alt: words.alt('scale', valuesOf(rows, words)),
		chart: { shape: 'shares', parts, rows: told }
	};
}

/** « La toile 12 »: what the drawing shows, in words. */
function valuesOf(rows: readonly Row[], words: Terms): readonly string[] {
	return rows.map(({ title, value }) => `${title} ${words.decimal(value).replace(/[.,]0$/u, '')}`);
}

/** A radar, when the statements are sides of one thing and each was rated. */
function radarFigure(state: State, rows: readonly Row[], spread: boolean, words: Terms): Block {
	const axes = rows.map(({ title, value, spread: found, before }) => ({
		label: title,
		value: tenths(value),
		...(spread && found && { low: tenths(found.q1), high: tenths(found.q3) }),
		...(before && before.people > 0 && { before: tenths(before.value) })
	}));
	return {
		type: 'figure',
		id: 'figure',
		caption: words.radarCaption,
		alt: words.radarAlt(valuesOf(rows, words)),
		chart: { shape: 'radar', least: 1, most: 5, axes }
	};
}

function figureOf(state: State, rows: readonly Row[], spread: boolean, words: Terms): Block {
	const { format, radar } = state.config;
	if (format !== 'scale') return barsFigure(state, rows, words);
	return asRadar(radar, rows)
		? radarFigure(state, rows, spread, words)
		: sharesFigure(state, rows, words);
}

function barsFigure(state: State, rows: readonly Row[], words: Terms): Block {
	const { format } = state.config;
	const bars = rows.map(({ title, value, before }) => ({
		label: title,
		value: tenths(value),
		...(before && { before: tenths(before.value) })
	}));
	return {
		type: 'figure',
		id: 'figure',
		caption: words.caption(format),
		alt: words.alt(format, valuesOf(rows, words)),
		chart: { shape: 'bars', unit: words.unit(format), bars }
	};
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/** Who answered, what moved, and what was taken off the screen. */
function note(state: State, now: Tally, before: Tally | undefined, words: Terms): Block {
	const shift = before && shiftOf(state);
	const hiddenOptions = state.options.filter(({ hidden }) => hidden).map(({ text }) => text);
	const hiddenOthers = freeAnswers(state).filter(({ hidden }) => hidden).length;
	const lost = words.votes(now.withdrawn, state.config.format);
	const sentences = [
		before ? words.answersTwice(before.people, now.people) : words.answers(now.people),
		shift && shift.both > 0 ? words.changed(shift.changed, shift.both) : '',
		hiddenOptions.length > 0 ? words.hiddenOptions(hiddenOptions, lost) : '',
		hiddenOthers > 0 ? words.hiddenOthers(hiddenOthers) : ''
	];
	return {
		type: 'paragraph',
		id: 'note',
		tone: 'note',
		text: sentences.filter((sentence) => sentence !== '').join(' ')
	};
}

/** One line per ballot, in an order that says nothing of who came first. */
function annex(state: State, words: Terms): Block {
	const { format } = state.config;
	const ids = rowIds(format, state.options);
	const behindIn = (round: 1 | 2) =>
		peopleBehind(
			keyed(castsOf(state, round)).map(([person]) => voiceKey(person, round)),
			state.voices
		);
	const rows = ([1, 2] as const).flatMap((round) => {
		const behind = behindIn(round);
		return keyed(castsOf(state, round))
			.map(([person, { ballot }]) => {
				const votes = new Map(votesIn(ballot));
				const other = takesOther(state.config) ? [freeText(ballot) ?? ''] : [];
				const people = state.voices ? [behind.get(voiceKey(person, round)) ?? 0] : [];
				return [round, ...ids.map((id) => votes.get(id) ?? ''), ...other, ...people];
			})
			.toSorted((a, b) => (a.join('\u0000') < b.join('\u0000') ? -1 : 1));
	});
	const head = [words.roundHead, ...ids.map((id) => titleOf(id, state.options, words))];
	return {
		type: 'table',
		id: 'ballots',
		file: true,
		caption: words.ballots,
		head: [
			...head,
			...(takesOther(state.config) ? [words.other] : []),
			...(state.voices ? [words.forPeople] : [])
		],
		rows
	};
}

/** This step's blocks. */
export function report(state: State, { language, readership }: ReportOptions): readonly Block[] {
	const words = termsIn(language);
	const trainer = readership === 'trainer';
	const round = toldRound(state);
	const now = tallyRound(state, round);
	const before = round === 2 ? tallyRound(state, 1) : undefined;
	const said = note(state, now, before, words);
	if (now.people === 0) return [said];
	const blocks: Block[] = [];

	const { format } = state.config;
	const other = takesOther(state.config);
	const rows = rowsOf({ format, options: state.options, other }, { tally: now, before }, words);
	const few = [now, before].some((tally) => tally && tally.people > 0 && tally.people < fewestTold);
	const table = tableOf({ format, rows, now, before, spread: trainer || !few }, words);
	blocks.push(
		figureOf(state, rows, trainer || !few, words),
		{
			type: 'table',
			id: 'table',
			twin: true,
			caption: table.caption,
			head: [...table.head],
			rows: table.rows.map((cells) => [...cells])
		},
		said
	);
	const answers = freeAnswers(state).filter(({ hidden }) => !hidden);
	if (answers.length > 0) {
		blocks.push(
			{ type: 'heading', level: 1, id: 'free-title', text: words.freeTitle },
			{ type: 'list', id: 'free', items: answers.map(({ text }) => ({ text })) }
		);
	}
	return trainer ? [...blocks, annex(state, words)] : blocks;
}

/** The first pages name this many answers. */
const first = 2;

/** How many answered, and what came first. */
export function gist(state: State, { language }: ReportOptions): readonly Item[] {
	const words = termsIn(language);
	const now = tallyRound(state, toldRound(state));
	if (now.people === 0) return [];
	const { format } = state.config;
	const other = takesOther(state.config);
	const rows = rowsOf({ format, options: state.options, other }, { tally: now }, words);
	const top = rows
		.filter(({ value }) => value > 0)
		.toSorted((a, b) => b.value - a.value)
		.slice(0, first)
		.map(({ title, value, share }) => words.top(title, value, share, now.shape));
	return [{ text: words.gist(now.people, top.join(', ')) }];
}
