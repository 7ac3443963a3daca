// A poll's part of the synthesis: who answered, one figure, its table, the free answers, and the
// ballots as an annex for the trainer. The figure never goes without its spread in the table; what few
// people answered is counted in front of the trainer alone.

import { isTold, untold } from '../../base/anonymity.ts';
import type { Block, Item, Readership, ReportOptions } from '../../base/blocks.ts';
import { bestSpelling, groupKey } from '../../base/french/group.ts';
import type { Language } from '../../base/language.ts';
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
function radarFigure(rows: readonly Row[], words: Terms): Block {
	const axes = rows.map(({ title, value, spread: found, before }) => ({
		label: title,
		value: tenths(value),
		...(found && { low: tenths(found.q1), high: tenths(found.q3) }),
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

function figureOf(state: State, rows: readonly Row[], words: Terms): Block {
	const { format, radar } = state.config;
	if (format !== 'scale') return barsFigure(state, rows, words);
	return asRadar(radar, rows) ? radarFigure(rows, words) : sharesFigure(state, rows, words);
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

/** How many answered, and what this reader may be told of it. */
type Told = {
	readonly now: Tally;
	readonly before: Tally | undefined;
	readonly rows: readonly Row[];
	/** Something is not told, since too few people said it. */
	readonly few: boolean;
	readonly readership: Readership;
};

/** The rows are those that enough people answered; each statement of a scale has people of its own. */
function toldOf(state: State, words: Terms, readership: Readership): Told {
	const { format } = state.config;
	const round = toldRound(state);
	const now = tallyRound(state, round);
	const before = round === 2 ? tallyRound(state, 1) : undefined;
	const asked = { format, options: state.options, other: takesOther(state.config) };
	const all = rowsOf(asked, { tally: now, before }, words);
	const enough = (...counts: readonly ({ readonly people: number } | undefined)[]) =>
		counts.every((count) => isTold(count?.people ?? 0, readership));
	const rows = all.filter(
		(row) => enough(now, before) && (format !== 'scale' || enough(row, row.before))
	);
	return { now, before, rows, few: rows.length < all.length, readership };
}

/** Who answered, what moved, and what was taken off the screen. */
function note(state: State, { now, before, few, readership }: Told, language: Language): Block {
	const words = termsIn(language);
	const { changed, both } = (before && shiftOf(state)) ?? { changed: 0, both: 0 };
	const hiddenOptions = state.options.filter(({ hidden }) => hidden).map(({ text }) => text);
	const hiddenOthers = freeAnswers(state).filter(({ hidden }) => hidden).length;
	const lost = words.votes(now.withdrawn, state.config.format);
	const sentences = [
		before ? words.answersTwice(before.people, now.people) : words.answers(now.people),
		few ? untold[language] : '',
		both > 0 && isTold(both, readership) ? words.changed(changed, both) : '',
		hiddenOptions.length > 0 && !few ? words.hiddenOptions(hiddenOptions, lost) : '',
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

function results(state: State, { rows, now, before }: Told, words: Terms): Block[] {
	if (rows.length === 0) return [];
	const table = tableOf({ format: state.config.format, rows, now, before }, words);
	return [
		figureOf(state, rows, words),
		{
			type: 'table',
			id: 'table',
			twin: true,
			caption: table.caption,
			head: [...table.head],
			rows: table.rows.map((cells) => [...cells])
		}
	];
}

/** The free answers, those that say the same once. */
function inOwnWords(state: State, language: Language): Block[] {
	const words = termsIn(language);
	const texts = freeAnswers(state).flatMap(({ text, hidden }) => (hidden ? [] : [text]));
	const alike = [...Map.groupBy(texts, (text) => groupKey(text, language)).values()];
	const items = alike.map((same): Item => {
		const [text = ''] = same;
		if (same.length === 1) return { text };
		return { text: bestSpelling(same, language), detail: words.times(same.length) };
	});
	if (items.length === 0) return [];
	return [
		{ type: 'heading', level: 1, id: 'free-title', text: words.freeTitle },
		{ type: 'list', id: 'free', items }
	];
}

/** This step's blocks. */
export function report(state: State, { language, readership }: ReportOptions): readonly Block[] {
	const words = termsIn(language);
	const told = toldOf(state, words, readership);
	const said = note(state, told, language);
	if (told.now.people === 0) return [said];
	return [
		...results(state, told, words),
		said,
		...inOwnWords(state, language),
		...(readership === 'trainer' ? [annex(state, words)] : [])
	];
}

/** The first pages name this many answers. */
const first = 2;

/** How many answered, and what came first. */
export function gist(state: State, { language, readership }: ReportOptions): readonly Item[] {
	const words = termsIn(language);
	const { now, rows } = toldOf(state, words, readership);
	if (now.people === 0) return [];
	const top = rows
		.filter(({ value }) => value > 0)
		.toSorted((a, b) => b.value - a.value)
		.slice(0, first)
		.map(({ title, value, share }) => words.top(title, value, share, now.shape));
	return [{ text: words.gist(now.people, top.join(', ')) }];
}
