// What each role sees of a poll, built up from nothing. Totals and free answers go to the hosts at
// once, and to the others when the step reveals them; nobody's name goes anywhere.

import { keyed } from '../../base/shelf.ts';
import type { Audience } from '../kind.ts';
import { heard } from '../voices.ts';
import type { Ballot, Config, Format, Option, Round } from './schema.ts';
import {
	castOf,
	castsOf,
	freeAnswers,
	takesOther,
	visibleOptions,
	voiceKey,
	type State
} from './state.ts';
import { rowIds, tallyOf, type Tally } from './tally.ts';

/** An option on a face; `hidden` only for the hosts, who can bring it back. */
export type OptionView = Option & { readonly hidden?: boolean };

/** Someone's own words; `hidden` only for the hosts. */
export type OtherView = { readonly id: string; readonly text: string; readonly hidden?: boolean };

/** Of those who answered both rounds, how many answered otherwise the second time. */
export type Shift = { readonly both: number; readonly changed: number };

export type Results = {
	/** The round that is told: the second one from its first ballot on. */
	readonly round: Round;
	readonly tally: Tally;
	/** The first round, once the second one is told. */
	readonly before?: Tally;
	readonly shift?: Shift;
	readonly others: readonly OtherView[];
};

export type Shared = {
	readonly format: Format;
	readonly options: readonly OptionView[];
	readonly shuffle: boolean;
	readonly max?: number;
	readonly points: number;
	readonly scale?: Config['scale'];
	/** A scale to draw as a radar. */
	readonly radar?: boolean;
	readonly other: boolean;
	readonly secondRound: boolean;
	readonly round: Round;
	/** Nothing until it may be seen. */
	readonly results: Results | null;
};

/** One person's ballots: of the current round, and of the first one during the second. */
export type Own = { readonly ballot: Ballot | null; readonly first: Ballot | null };

/** What one round adds up to, over the options that the room sees. */
export function tallyRound(state: State, round: Round): Tally {
	const { format, max } = state.config;
	const ids = rowIds(format, visibleOptions(state));
	const ballots = keyed(castsOf(state, round)).map(
		([person, { ballot }]) => [voiceKey(person, round), ballot] as const
	);
	return tallyOf(format, ids, max, heard(ballots, state.voices));
}

/** The round whose results are told: an empty second round does not replace the first. */
export function toldRound(state: State): Round {
	return state.round === 2 && state.second.size > 0 ? 2 : 1;
}

/** The same answer, in whatever order it was clicked; a ranking is its order. */
export function sameBallot(a: Ballot, b: Ballot): boolean {
	const sorted = (ballot: Ballot) =>
		JSON.stringify(ballot, (key, value: unknown) => {
			if (Array.isArray(value)) return key === 'order' ? value : value.toSorted();
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)));
		});
	return sorted(a) === sorted(b);
}

/** How the answers moved between the rounds. */
export function shiftOf(state: State): Shift {
	const pairs = keyed(state.second).flatMap(([person, { ballot }]) => {
		const first = castOf(state, person, 1);
		if (!first) return [];
		return [[voiceKey(person, 2), !sameBallot(first.ballot, ballot)] as const];
	});
	const changed = heard(pairs, state.voices);
	return { both: changed.length, changed: changed.filter(Boolean).length };
}

function resultsOf(state: State, host: boolean): Results {
	const round = toldRound(state);
	const answers = freeAnswers(state).filter(({ hidden }) => host || !hidden);
	return {
		round,
		tally: tallyRound(state, round),
		...(round === 2 && { before: tallyRound(state, 1), shift: shiftOf(state) }),
		others: answers
			.filter(({ rounds }) => host || rounds.includes(round))
			.map(({ id, text, hidden }) => ({ id, text, ...(hidden && { hidden }) }))
	};
}

/** What all who hold a role see. */
export function shared(state: State, { role, revealed }: Audience): Shared {
	const host = role === 'host';
	const { format, shuffle, max, points, scale, secondRound } = state.config;
	const options = host ? state.options : visibleOptions(state);
	return {
		format,
		options: options.map(({ hidden, ...option }) => ({ ...option, ...(hidden && { hidden }) })),
		shuffle,
		...(max !== undefined && { max }),
		points,
		...(scale && { scale }),
		...(state.config.radar && { radar: true }),
		other: takesOther(state.config),
		secondRound,
		round: state.round,
		results: host || revealed ? resultsOf(state, host) : null
	};
}

/** What one person alone sees: her own answers. */
export function own(state: State, person: string): Own {
	const now = castOf(state, person, state.round);
	const before = state.round === 2 ? castOf(state, person, 1) : undefined;
	return { ballot: now?.ballot ?? null, first: before?.ballot ?? null };
}
