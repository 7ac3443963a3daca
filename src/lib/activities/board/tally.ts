// The stickers and the éclairs of a board: who placed what, and what each card or group holds.
// Votes counted are votes cast on what stands: a sticker on what is gone is back in its author's hand.

import { standing, type Standing, type State } from './state.ts';
import type { Placed } from './schema.ts';

export type Tally = {
	/** Stickers placed on each target itself. */
	readonly stickers: ReadonlyMap<string, number>;
	/** People who disagree, per card. */
	readonly flashes: ReadonlyMap<string, number>;
	/** People whose ballot counts for something. */
	readonly voters: number;
	/** All stickers counted. */
	readonly total: number;
};

const isTarget = (there: Standing) => {
	const targets = new Set([...there.byId.keys(), ...there.groups.map(({ id }) => id)]);
	return (id: string) => targets.has(id);
};

/** The part of a person's ballot that counts. */
export function ballotOf(state: State, person: string, there = standing(state)): Placed {
	const counts = isTarget(there);
	return (
		state.ballots
			.find((ballot) => ballot.person === person)
			?.placed.filter(({ target }) => counts(target)) ?? []
	);
}

export function tally(state: State, there = standing(state)): Tally {
	const counts = isTarget(there);
	const stickers = new Map<string, number>();
	let voters = 0;
	let total = 0;
	for (const { placed } of state.ballots) {
		const valid = placed.filter(({ target }) => counts(target));
		if (valid.length > 0) voters++;
		for (const { target, count } of valid) {
			stickers.set(target, (stickers.get(target) ?? 0) + count);
			total += count;
		}
	}
	const flashes = new Map<string, number>();
	for (const { card } of state.flashes) {
		if (there.byId.has(card)) flashes.set(card, (flashes.get(card) ?? 0) + 1);
	}
	return { stickers, flashes, voters, total };
}

/** What stands behind a group: its own stickers and those of its cards. */
export function groupWeight(
	group: { readonly id: string; readonly cards: readonly string[] },
	{ stickers }: Tally
): number {
	return group.cards.reduce(
		(sum, card) => sum + (stickers.get(card) ?? 0),
		stickers.get(group.id) ?? 0
	);
}

/** The heaviest first; equals stay in the order in which they came. */
export function heaviestFirst<T>(things: readonly T[], weight: (thing: T) => number): readonly T[] {
	return things
		.map((thing, at) => ({ thing, at, weight: weight(thing) }))
		.sort((a, b) => b.weight - a.weight || a.at - b.at)
		.map(({ thing }) => thing);
}
