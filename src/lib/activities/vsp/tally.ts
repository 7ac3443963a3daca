// What answers add up to. In the second round an answer that was not revised stands, so that both
// rounds speak of the same people. Every sticker is counted once, wherever it is.

import type { Dimension } from '../../base/blocks.ts';
import type { Placed } from './schema.ts';
import type { Round } from './stage.ts';
import { answersOf, listed, rootOf, type State } from './state.ts';
import type { Share } from './triangle.ts';

/** The position of each person in a round, revised or kept. */
export function positionsIn(state: State, round: Round): Readonly<Record<string, Share>> {
	return round === 1
		? state.first.positions
		: { ...state.first.positions, ...state.second.positions };
}

/** The ballot of each person in a round, revised or kept. */
export function ballotsIn(state: State, round: Round): Readonly<Record<string, Placed>> {
	return round === 1 ? state.first.ballots : { ...state.first.ballots, ...state.second.ballots };
}

/** One person's answer among others, by her own key only. */
export function own<T>(answers: Readonly<Record<string, T>>, person: string): T | undefined {
	return Object.hasOwn(answers, person) ? answers[person] : undefined;
}

export function stickersOn(placed: Placed): number {
	return placed.reduce((sum, { count }) => sum + count, 0);
}

/** Those who placed at least one sticker. */
export function votersIn(state: State, round: Round): number {
	return Object.values(ballotsIn(state, round)).filter((placed) => stickersOn(placed) > 0).length;
}

export type Tally = {
	/** Stickers on each listed difficulty. */
	readonly on: ReadonlyMap<string, number>;
	readonly byDimension: Readonly<Record<Dimension, number>>;
	/** On difficulties that are hidden, withdrawn or gone. */
	readonly elsewhere: ReadonlyMap<string, number>;
	readonly apart: number;
	/** All stickers that were placed. */
	readonly cast: number;
};

/** Counts the stickers of a round: those of merged difficulties go to the one that counts for them. */
export function tally(state: State, round: Round): Tally {
	const on = new Map<string, number>();
	const elsewhere = new Map<string, number>();
	const byDimension = { vouloir: 0, savoir: 0, pouvoir: 0 };
	let apart = 0;
	for (const placed of Object.values(ballotsIn(state, round))) {
		for (const { difficulty, count } of placed) {
			const root = rootOf(state, difficulty);
			if (root && listed(root)) {
				on.set(root.id, (on.get(root.id) ?? 0) + count);
				byDimension[root.dimension] += count;
			} else {
				const id = root?.id ?? difficulty;
				elsewhere.set(id, (elsewhere.get(id) ?? 0) + count);
				apart += count;
			}
		}
	}
	const cast = byDimension.vouloir + byDimension.savoir + byDimension.pouvoir + apart;
	return { on, byDimension, elsewhere, apart, cast };
}

/** The ballot as the list now stands: merged names joined, the rest apart. */
export function standing(state: State, placed: Placed): { placed: Placed; apart: number } {
	const on = new Map<string, number>();
	let apart = 0;
	for (const { difficulty, count } of placed) {
		const root = rootOf(state, difficulty);
		if (root && listed(root)) on.set(root.id, (on.get(root.id) ?? 0) + count);
		else apart += count;
	}
	return { placed: [...on].map(([difficulty, count]) => ({ difficulty, count })), apart };
}

/** People who answered the stage in progress, in the round in progress. */
export function answered(state: State): number {
	const { positions, ballots } = answersOf(state, state.round);
	if (state.stage === 'position') return Object.keys(positions).length;
	return Object.values(ballots).filter((placed) => stickersOn(placed) > 0).length;
}
