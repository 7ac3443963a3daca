// What answers add up to. In the second round an answer that was not revised stands, so that both
// rounds speak of the same people. Every sticker is counted once, wherever it is.

import type { Dimension } from '../../base/blocks.ts';
import { keyed, onShelf, type Shelf } from '../../base/shelf.ts';
import type { Placed } from './schema.ts';
import type { Moment, Round } from './stage.ts';
import { heard } from '../voices.ts';
import {
	answersOf,
	listed,
	rootOf,
	voiceKey,
	type Answers,
	type Part,
	type State
} from './state.ts';
import type { Share } from './triangle.ts';

/** What one person gave: a point, stickers. */
export type Gave = { readonly position: Share; readonly ballot: Placed };

/** The position of each person in a round, revised or kept; that of a table, once for each who sits there. */
export function positionsIn(state: State, round: Round): readonly Share[] {
	return heard(
		inRound(state, round, 'position', ({ positions }) => positions),
		state.voices
	);
}

/** The ballot of each person in a round, revised or kept; that of a table, once for each who sits there. */
export function ballotsIn(state: State, round: Round): readonly Placed[] {
	return heard(
		inRound(state, round, 'ballot', ({ ballots }) => ballots),
		state.voices
	);
}

/** Each answer under the name of its voice. */
function inRound<T>(state: State, round: Round, part: Part, of: (answers: Answers) => Shelf<T>) {
	const given = new Map<string, readonly [string, T]>();
	for (const at of round === 1 ? ([1] as const) : ([1, 2] as const))
		for (const [person, answer] of keyed(of(answersOf(state, at))))
			given.set(person, [voiceKey(person, at, part), answer]);
	return [...given.values()];
}

/** How many people placed a point in this very round. */
export function placedIn(state: State, round: Round): number {
	const points = keyed(answersOf(state, round).positions).map(
		([person, point]) => [voiceKey(person, round, 'position'), point] as const
	);
	return heard(points, state.voices).length;
}

/** What one person gave in a round, revised or kept. */
export function gaveIn(state: State, round: Round, person: string): Partial<Gave> {
	const { first, second } = state;
	const given = <T>(one: Shelf<T>, other: Shelf<T>): T | undefined =>
		(round === 2 ? onShelf(other, person) : undefined) ?? onShelf(one, person);
	const position = given(first.positions, second.positions);
	const ballot = given(first.ballots, second.ballots);
	return { ...(position && { position }), ...(ballot && { ballot }) };
}

export function stickersOn(placed: Placed): number {
	return placed.reduce((sum, { count }) => sum + count, 0);
}

/** Those who placed at least one sticker. */
export function votersIn(state: State, round: Round): number {
	return ballotsIn(state, round).filter((placed) => stickersOn(placed) > 0).length;
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
	for (const placed of ballotsIn(state, round)) {
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
export function answered(state: State): ReadonlySet<string> {
	const { positions, ballots } = answersOf(state, state.round);
	const given =
		state.stage === 'position'
			? keyed(positions)
			: keyed(ballots).filter(([, placed]) => stickersOn(placed) > 0);
	return new Set(given.map(([person]) => person));
}

/** The same, those for whom a phone spoke with them. */
export function spokenFor(state: State): number {
	return heardAt(state, state);
}

/** People for whom something was given in that very moment. */
export function heardAt(state: State, { stage, round }: Moment): number {
	if (stage === 'position') return placedIn(state, round);
	const cast = keyed(answersOf(state, round).ballots)
		.filter(([, placed]) => stickersOn(placed) > 0)
		.map(([person, placed]) => [voiceKey(person, round, 'ballot'), placed] as const);
	return heard(cast, state.voices).length;
}
