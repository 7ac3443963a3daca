// What each role sees of a vsp step, built up from nothing. Positions and totals go to the hosts at
// once and to the others when they are shared; nobody's name goes anywhere.

import type { Dimension } from '../../base/blocks.ts';
import { onShelf, things } from '../../base/shelf.ts';
import type { Audience } from '../kind.ts';
import { proposalsOf } from './answers.ts';
import type { Placed } from './schema.ts';
import { moments, reached, type Moment, type Round, type Stage } from './stage.ts';
import { answersOf, listed, rootOf, type Difficulty, type State } from './state.ts';
import {
	gaveIn,
	heardAt,
	placedIn,
	positionsIn,
	standing,
	tally,
	votersIn,
	type Tally
} from './tally.ts';
import { gather, meanOf, spreadOf, type Crowd, type Share } from './triangle.ts';

export type RoundView = {
	readonly round: Round;
	readonly people: number;
	/** People who placed a point in this very round; fewer than `people` when some kept their first one. */
	readonly placed: number;
	readonly crowds: readonly Crowd[];
	readonly mean: Share;
	readonly spread: Share;
};

export type DifficultyView = {
	readonly id: string;
	readonly text: string;
	readonly dimension: Dimension;
	/** Only once they may be seen; `before` in the second round. */
	readonly stickers?: number;
	readonly before?: number;
};

export type Weights = {
	readonly round: Round;
	readonly people: number;
	readonly cast: number;
	/** On difficulties that are no longer on the list. */
	readonly apart: number;
	readonly byDimension: Readonly<Record<Dimension, number>>;
	readonly before?: Readonly<Record<Dimension, number>>;
};

export type DeskItem = {
	readonly id: string;
	readonly text: string;
	readonly dimension: Dimension;
	readonly stickers: number;
	/** The one that counts for it. */
	readonly into?: string;
};

/** What the hosts alone see. */
export type Desk = {
	readonly pending: readonly DeskItem[];
	readonly hidden: readonly DeskItem[];
	readonly merged: readonly DeskItem[];
	/** Listed difficulties that a participant proposed, and which may be quoted. */
	readonly proposed: readonly string[];
	readonly withdrawn: number;
	readonly counts: readonly (Moment & { readonly people: number })[];
	readonly heaviest: number;
};

export type Shared = {
	readonly subject: string;
	readonly stage: Stage;
	readonly round: Round;
	readonly points: number;
	readonly stickers: number;
	readonly stacking: boolean;
	readonly proposals: number;
	readonly difficulties: readonly DifficultyView[];
	/** Nothing until it may be seen; then one entry, or two in the second round. */
	readonly triangle: readonly RoundView[] | null;
	readonly weights: Weights | null;
	readonly desk?: Desk;
};

export type ProposalView = {
	readonly id: string;
	readonly text: string;
	readonly dimension: Dimension;
	readonly is: 'pending' | 'published' | 'merged' | 'hidden';
	/** The words of the one it was merged into. */
	readonly into?: string;
};

export type Mine = {
	readonly position: Share | null;
	readonly placed: Placed;
	/** Her stickers on difficulties that are no longer on the list: hers to place again. */
	readonly apart: number;
	/** She answered in this very round. */
	readonly gave: { readonly position: boolean; readonly ballot: boolean };
};

export type Own = {
	readonly now: Mine;
	readonly first: Mine;
	readonly proposals: readonly ProposalView[];
	/** By the rules that refuse, the phase apart. */
	readonly can: { readonly place: boolean; readonly cast: boolean; readonly propose: boolean };
};

/** One round of positions, or nothing when nobody placed a point. */
export function roundView(state: State, round: Round): RoundView | undefined {
	const shares = positionsIn(state, round);
	const mean = meanOf(shares);
	const spread = spreadOf(shares);
	if (!mean || !spread) return undefined;
	const placed = placedIn(state, round);
	return { round, people: shares.length, placed, crowds: gather(shares), mean, spread };
}

function triangleOf(state: State, now: Moment): readonly RoundView[] | null {
	const rounds = ([1, 2] as const)
		.filter((round) => reached(now, { stage: 'position', round }))
		.map((round) => roundView(state, round))
		.filter((view) => view !== undefined);
	return rounds.length > 0 ? rounds : null;
}

/** The round whose stickers are told at a moment, if any. */
function weighed(state: State, now: Moment): Round | undefined {
	const round = ([2, 1] as const).find((one) =>
		reached(now, { stage: 'difficulties', round: one })
	);
	return round && votersIn(state, round) > 0 ? round : undefined;
}

/** Listed difficulties, the heaviest first where weights are told, in the list's order otherwise. */
export function ranking(state: State, now?: Tally, before?: Tally): readonly DifficultyView[] {
	const list = state.difficulties.filter(listed).map(({ id, text, dimension }) => ({
		id,
		text,
		dimension,
		...(now && { stickers: now.on.get(id) ?? 0 }),
		...(before && { before: before.on.get(id) ?? 0 })
	}));
	return now ? list.toSorted((a, b) => (b.stickers ?? 0) - (a.stickers ?? 0)) : list;
}

function deskOf(state: State): Desk {
	const { on, elsewhere } = tally(state, state.round);
	const item = ({ id, text, dimension, into }: Difficulty): DeskItem => ({
		id,
		text,
		dimension,
		stickers: on.get(id) ?? elsewhere.get(id) ?? 0,
		...(into !== undefined && { into: rootOf(state, into)?.id ?? into })
	});
	const items = (which: (one: Difficulty) => boolean) =>
		state.difficulties.filter((one) => !one.withdrawn && which(one)).map(item);
	return {
		pending: items((one) => !one.published && !one.hidden && one.into === undefined),
		hidden: items((one) => one.hidden && one.into === undefined),
		merged: items((one) => one.into !== undefined),
		proposed: state.difficulties
			.filter((one) => one.author !== undefined && listed(one))
			.map(({ id }) => id),
		withdrawn: state.difficulties.filter(({ withdrawn }) => withdrawn).length,
		counts: moments.map((moment) => ({ ...moment, people: heardAt(state, moment) })),
		heaviest: state.config.heaviest
	};
}

/** What is the same for all who hold a role. */
export function shared(state: State, { role, revealed, phase }: Audience): Shared {
	const { config, stage, round } = state;
	const host = role === 'host';
	const sees = host || revealed;
	const now: Moment = host ? { stage: 'difficulties', round } : { stage, round };
	const told = sees ? weighed(state, now) : undefined;
	const counted = told && tally(state, told);
	const before = told === 2 ? tally(state, 1) : undefined;
	const list = ranking(state, counted, before);
	const prepared = new Set(
		state.difficulties.filter(({ author }) => author === undefined).map(({ id }) => id)
	);
	return {
		subject: config.subject,
		stage,
		round,
		points: config.points,
		stickers: config.stickers,
		stacking: config.stacking,
		proposals: config.proposals,
		difficulties: !host && phase === 'present' ? list.filter(({ id }) => prepared.has(id)) : list,
		triangle: sees ? triangleOf(state, now) : null,
		weights:
			told && counted
				? {
						round: told,
						people: votersIn(state, told),
						cast: counted.cast,
						apart: counted.apart,
						byDimension: counted.byDimension,
						...(before && { before: before.byDimension })
					}
				: null,
		...(host && { desk: deskOf(state) })
	};
}

function mineIn(state: State, person: string, round: Round): Mine {
	const kept = gaveIn(state, round, person);
	const ballot = standing(state, kept.ballot ?? []);
	const answers = answersOf(state, round);
	return {
		position: kept.position ?? null,
		placed: ballot.placed,
		apart: ballot.apart,
		gave: {
			position: onShelf(answers.positions, person) !== undefined,
			ballot: onShelf(answers.ballots, person) !== undefined
		}
	};
}

function proposalView(state: State, { id, text, dimension, ...one }: Difficulty): ProposalView {
	const into = one.into === undefined ? undefined : rootOf(state, one.into);
	if (into) {
		return { id, text, dimension, is: 'merged', ...(listed(into) && { into: into.text }) };
	}
	return {
		id,
		text,
		dimension,
		is: one.hidden ? 'hidden' : one.published ? 'published' : 'pending'
	};
}

/** One person's own answers. */
export function own(state: State, person: string): Own {
	const { stage, round, config } = state;
	const now = mineIn(state, person, round);
	const proposals = proposalsOf(state, person);
	const voting = stage === 'difficulties';
	return {
		now,
		first: mineIn(state, person, 1),
		proposals: proposals.map((one) => proposalView(state, one)),
		can: {
			place: !voting || !now.gave.position,
			cast: voting,
			propose: voting && proposals.length < config.proposals
		}
	};
}
