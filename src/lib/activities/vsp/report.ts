// This step's part of the synthesis: the triangle and its figures, the difficulties and their weight,
// the « tableau VSP », what the second round moved, the proposals, and the raw answers for the trainer.

import { isTold, untold } from '../../base/anonymity.ts';
import type { Block, Item, ReportOptions } from '../../base/blocks.ts';
import { figuresTable, mergesList, rawTables, shiftTable, vspTable } from './report-tables.ts';
import { wordsIn, type ReportWords } from './report-words.ts';
import { corners, type Round } from './stage.ts';
import { listed, rootOf, type State } from './state.ts';
import { tally, votersIn } from './tally.ts';
import type { Share } from './triangle.ts';
import { ranking, roundView, type DifficultyView, type RoundView } from './view.ts';

/** The last round that somebody answered. */
function lastRound(state: State): Round {
	const { positions, ballots } = state.second;
	return positions.size + ballots.size > 0 ? 2 : 1;
}

function meanText({ round, mean }: RoundView, words: ReportWords): string {
	const values = corners.map((_, n) => `${words.corners[n] ?? ''} ${words.show(mean[n] ?? 0)}`);
	return words.mean(words.round[round - 1] ?? '', values.join(' · '));
}

function triangle(
	state: State,
	rounds: readonly RoundView[],
	words: ReportWords,
	every: boolean
): Block {
	const outOfTen = (share: Share): [number, number, number] => {
		const scale = 10 / state.config.points;
		return [share[0] * scale, share[1] * scale, share[2] * scale];
	};
	return {
		type: 'figure',
		id: 'triangle',
		caption: words.triangle,
		alt: words.triangleAlt(rounds.map((round) => meanText(round, words))),
		chart: {
			shape: 'triangle',
			corners: words.corners,
			rounds: rounds.map(({ round, crowds, mean }) => ({
				label: words.round[round - 1] ?? '',
				points: every
					? crowds.flatMap(([v, s, p, count]) =>
							Array.from({ length: count }, () => outOfTen([v, s, p]))
						)
					: [],
				mean: outOfTen(mean)
			}))
		}
	};
}

function positionPart(
	state: State,
	rounds: readonly RoundView[],
	words: ReportWords,
	every: boolean
): Block[] {
	const last = rounds.at(-1);
	if (!last) return [];
	const { points, subject } = state.config;
	const sentences = [
		last.people === 1
			? words.placedOne(points, subject)
			: words.placed(words.people(last.people), points, subject),
		...rounds.map((round) => meanText(round, words)),
		rounds.length > 1 ? words.revised(last.placed) : '',
		every ? '' : words.few
	];
	return [
		{ type: 'heading', level: 3, text: words.position, id: 'position-title' },
		{ type: 'paragraph', id: 'position', text: sentences.filter(Boolean).join(' ') },
		triangle(state, rounds, words, every),
		figuresTable(state, rounds, words, every)
	];
}

const weighs = ({ stickers = 0, before = 0 }: DifficultyView) => stickers + before > 0;

/** The difficulties that carry a sticker, in either round. */
function bars(list: readonly DifficultyView[], words: ReportWords): Block[] {
	const carrying = list.filter(weighs);
	const [first] = carrying;
	if (!first) return [];
	return [
		{
			type: 'figure',
			id: 'bars',
			caption: words.bars,
			alt: words.barsAlt(first.text, words.stickers(first.stickers ?? 0)),
			chart: {
				shape: 'bars',
				unit: words.unit,
				bars: carrying.map(({ text: label, stickers: value = 0, before, dimension }) => ({
					label,
					value,
					...(before !== undefined && { before }),
					dimension
				}))
			}
		}
	];
}

/** What participants proposed, by dimension; for the trainer, also what was not kept and what became of it. */
function proposals(state: State, words: ReportWords, all: boolean): Block[] {
	const told = state.difficulties
		.filter((one) => one.author !== undefined && !one.withdrawn && (all || listed(one)))
		.flatMap((one) => {
			const into = one.into === undefined ? undefined : rootOf(state, one.into)?.text;
			if (into === one.text) return [];
			const is = into ? 'merged' : one.hidden ? 'hidden' : one.published ? 'published' : 'pending';
			const fate = words.is[is].replace('{into}', into ?? '');
			return [{ dimension: one.dimension, text: fate ? `${one.text} (${fate})` : one.text }];
		})
		.toSorted((a, b) => a.text.localeCompare(b.text, 'fr'));
	const items = corners.flatMap((dimension) => {
		const mine = told.filter((one) => one.dimension === dimension).map(({ text }) => text);
		const text = [...new Set(mine)].join(words.between);
		return text === '' ? [] : [{ lead: words.name(dimension), text }];
	});
	if (items.length === 0) return [];
	return [
		{ type: 'heading', level: 4, id: 'proposals-title', text: words.proposals },
		{ type: 'list', id: 'proposals', items }
	];
}

/** Whether stickers may be counted in front of this reader, in the rounds up to this one. */
function stickersTold(state: State, round: Round, { readership }: ReportOptions): boolean {
	return (
		isTold(votersIn(state, 1), readership) &&
		(round === 1 || isTold(votersIn(state, 2), readership))
	);
}

function difficultiesPart(
	state: State,
	round: Round,
	words: ReportWords,
	options: ReportOptions
): Block[] {
	const now = tally(state, round);
	const voters = votersIn(state, round);
	const told = stickersTold(state, round, options);
	const list = ranking(state, now, round === 2 ? tally(state, 1) : undefined);
	const whole = now.cast - now.apart;
	const parts = corners.map(
		(dimension) => `${words.name(dimension)} ${words.percent(now.byDimension[dimension], whole)}`
	);
	const carried = list
		.filter(({ stickers = 0 }) => stickers > 0)
		.slice(0, state.config.heaviest)
		.map(({ text, stickers = 0 }) => (told ? `${text} (${stickers})` : text));
	const sentences = [
		words.voted(words.people(voters), words.stickers(now.cast)),
		told ? '' : untold[options.language],
		told && now.apart > 0 ? words.apart(words.stickers(now.apart)) : '',
		told && whole > 0 ? words.byDimension(parts.join(' · ')) : ''
	];
	const counted = voters > 0;
	return [
		{ type: 'heading', level: 3, text: words.difficulties, id: 'difficulties-title' },
		...(counted
			? [
					{
						type: 'paragraph' as const,
						id: 'difficulties',
						text: sentences.filter(Boolean).join(' ')
					},
					...(told ? bars(list, words) : [])
				]
			: []),
		vspTable(state, list, words, counted && told),
		...(carried.length > 0
			? [{ type: 'paragraph' as const, id: 'carried', text: words.carried(carried.join(', ')) }]
			: []),
		...proposals(state, words, options.readership === 'trainer'),
		...mergesList(state, words)
	];
}

/** This step's blocks. */
export function report(state: State, options: ReportOptions): readonly Block[] {
	const { language, readership } = options;
	const words = wordsIn(language);
	const trainer = readership === 'trainer';
	const round = lastRound(state);
	const rounds = ([1, 2] as const)
		.filter((one) => one <= round)
		.map((one) => roundView(state, one))
		.filter((view) => view !== undefined);
	const every = rounds.every(({ people }) => isTold(people, readership));
	if (rounds.length === 0 && votersIn(state, round) === 0) {
		const list = ranking(state);
		const table = list.length > 0 ? [vspTable(state, list, words, false)] : [];
		return [{ type: 'paragraph', id: 'nobody', tone: 'note', text: words.nobody }, ...table];
	}
	return [
		...positionPart(state, rounds, words, every),
		...difficultiesPart(state, round, words, options),
		...(round === 2 && every && stickersTold(state, round, options)
			? shiftTable(state, rounds, words, !trainer)
			: []),
		...(trainer ? rawTables(state, words) : [])
	];
}

/** The first pages name this many difficulties. */
const first = 3;

/** Where cooperating is difficult, and what weighs most. */
export function gist(state: State, options: ReportOptions): readonly Item[] {
	const words = wordsIn(options.language);
	const round = lastRound(state);
	const counted = stickersTold(state, round, options);
	const now = tally(state, round);
	const view = roundView(state, round);
	const people = Math.max(view?.people ?? 0, votersIn(state, round));
	if (people === 0) return [];
	const top = ranking(state, now)
		.filter(weighs)
		.slice(0, first)
		.map(({ text, stickers = 0 }) => words.quoted(text) + (counted ? ` (${stickers})` : ''));
	const cast = now.cast > 0 ? words.stickers(now.cast) : '';
	const told = words.gist(words.people(people), cast, top.join(', '));
	return [{ text: view ? `${told}. ${meanText(view, words)}` : told }];
}
