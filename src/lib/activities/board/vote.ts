// Stickers and éclairs: a budget per person on what stands on the board, and the sign of a disagreement.

import { refuse } from '../../base/refusal.ts';
import type { Act, Decision } from '../kind.ts';
import type { Command, Event } from './schema.ts';
import { findCard, standing, stands, type State } from './state.ts';
import { ballotOf } from './tally.ts';

export type VoteCommand = Extract<Command, { type: 'castStickers' | 'flash' }>;

/** One's whole ballot, sent anew each time: it replaces the one before. */
function decideCast(
	state: State,
	command: Extract<VoteCommand, { type: 'castStickers' }>,
	act: Act
): Decision<Event> {
	const { stickers: max, stacking } = state.config;
	if (state.stage !== 'vote' || max === 0) return refuse('vote-closed');
	const counts = new Map<string, number>();
	for (const { target, count } of command.placed) {
		if (count > 0) counts.set(target, (counts.get(target) ?? 0) + count);
	}
	const there = standing(state);
	const targets = new Set([...there.byId.keys(), ...there.groups.map(({ id }) => id)]);
	const placed = [...counts].map(([target, count]) => ({ target, count }));
	if (placed.some(({ target }) => !targets.has(target))) return refuse('unknown-item');
	if (!stacking && placed.some(({ count }) => count > 1)) return refuse('one-sticker-each');
	if (placed.reduce((sum, { count }) => sum + count, 0) > max)
		return refuse('no-sticker-left', { max });
	const before = ballotOf(state, act.person, there);
	const same =
		before.length === placed.length &&
		before.every(({ target, count }) => counts.get(target) === count);
	return same ? [] : [{ type: 'stickersCast', person: act.person, placed }];
}

/** Answers a vote or a sign. */
export function decideVote(state: State, command: VoteCommand, act: Act): Decision<Event> {
	if (command.type === 'castStickers') return decideCast(state, command, act);
	if (act.phase !== 'share') return refuse('not-shared');
	const card = findCard(state, command.card);
	if (!card || !stands(card)) return refuse('unknown-item');
	const flashed = state.flashes.some(
		(flash) => flash.card === card.id && flash.person === act.person
	);
	if (flashed === command.on) return [];
	return [{ type: 'cardFlashed', card: card.id, person: act.person, on: command.on }];
}
