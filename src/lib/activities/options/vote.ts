// One ballot a person: one option, or several stickers on different ones. It replaces the one before,
// and an empty one takes it back. What stands hidden is not counted, and counts again once restored.

import { refuse } from '../../base/refusal.ts';
import { keyed, onShelf } from '../../base/shelf.ts';
import type { Act, Decision } from '../kind.ts';
import { heard, voiceAt, voiceOf } from '../voices.ts';
import type { Event } from './schema.ts';
import { findOption, visibleOptions, type Option, type State } from './state.ts';

/** How many options a person may choose. */
export function choices({ config }: State): number {
	return config.vote === 'single' ? 1 : config.stickers;
}

/** Answers a ballot, sent whole. */
export function decideVote(state: State, named: readonly string[], act: Act): Decision<Event> {
	if (state.stage !== 'vote') return refuse('vote-closed');
	const options = [...new Set(named)];
	if (!options.every((id) => findOption(state, id))) return refuse('unknown-item');
	const max = choices(state);
	if (options.length > max)
		return max === 1 ? refuse('too-many', { max }) : refuse('no-sticker-left', { max });
	const before = onShelf(state.ballots, act.person) ?? [];
	const voice = voiceOf(act);
	const same =
		before.length === options.length &&
		options.every((id) => before.includes(id)) &&
		voiceAt(state.voices, act.person).voices === voice.voices;
	return same ? [] : [{ type: 'voteCast', person: act.person, options, ...voice }];
}

/** What stands of a ballot. */
export function ballotOf(state: State, person: string): readonly string[] {
	return (onShelf(state.ballots, person) ?? []).filter((id) => findOption(state, id));
}

/** Votes of one option. */
export type Score = { readonly option: Option; readonly votes: number };
export type Tally = { readonly voters: number; readonly scores: readonly Score[] };

/** The votes of every option that the room sees, in the order of the list. */
export function tally(state: State): Tally {
	const options = visibleOptions(state);
	const votes = new Map(options.map(({ id }) => [id, 0]));
	let voters = 0;
	for (const ballot of heard(keyed(state.ballots), state.voices)) {
		const standing = ballot.filter((id) => votes.has(id));
		if (standing.length > 0) voters += 1;
		for (const id of standing) votes.set(id, (votes.get(id) ?? 0) + 1);
	}
	return {
		voters,
		scores: options.map((option) => ({ option, votes: votes.get(option.id) ?? 0 }))
	};
}

/** Most votes first; the list's own order settles a tie. */
export function ranked({ scores }: Tally): readonly Score[] {
	return scores.toSorted((a, b) => b.votes - a.votes);
}
