// For the tests of this folder: a step from facts, and who asks.

import { isRefusal } from '../../base/refusal.ts';
import type { Act, Decision, Phase } from '../kind.ts';
import { configSchema, type Command, type Event, type Placed } from './schema.ts';
import type { Round, Stage } from './stage.ts';
import { evolve, start, type State } from './state.ts';
import { decide } from './vsp.ts';

export const list = [
	{ id: 'a', text: 'Conflits', dimension: 'vouloir' },
	{ id: 'b', text: 'Langage', dimension: 'savoir' },
	{ id: 'c', text: 'Moyens', dimension: 'pouvoir' },
	{ id: 'd', text: 'Lassitude', dimension: 'vouloir' }
] as const;

/** The step after these events; the configuration is parsed, so that defaults hold. */
export function given(events: readonly Event[] = [], config: object = {}): State {
	return events.reduce(evolve, start(configSchema.parse({ difficulties: list, ...config })));
}

export function phone(person: string, id = `by-${person}`, phase: Phase = 'collect'): Act {
	return { id, person, role: 'participant', at: 0, phase };
}

export function host(id = 'h', phase: Phase = 'collect'): Act {
	return { id, person: 'host', role: 'host', at: 0, phase };
}

export const opened = (stage: Stage, round: Round = 1): Event => ({
	type: 'stageOpened',
	stage,
	round
});

export function placed(
	person: string,
	[vouloir, savoir, pouvoir]: readonly [number, number, number],
	round: Round = 1
): Extract<Event, { type: 'positionPlaced' }> {
	return { type: 'positionPlaced', person, round, vouloir, savoir, pouvoir };
}

/** `{ a: 2, b: 1 }` as a ballot. */
export function stickers(on: Readonly<Record<string, number>>): Placed {
	return Object.entries(on).map(([difficulty, count]) => ({ difficulty, count }));
}

export function cast(
	person: string,
	on: Readonly<Record<string, number>>,
	round: Round = 1
): Extract<Event, { type: 'stickersCast' }> {
	return { type: 'stickersCast', person, round, placed: stickers(on) };
}

export function proposed(id: string, person: string, published = false): Event {
	return {
		type: 'difficultyProposed',
		difficulty: id,
		person,
		text: `Idée ${id}`,
		dimension: 'savoir',
		published
	};
}

/** The refusal's code, or nothing. */
export function refusal(decision: Decision<Event>): string | undefined {
	return isRefusal(decision) ? decision.refused : undefined;
}

/** The step after a command that must be accepted. */
export function after(state: State, command: Command, act: Act): State {
	const decision = decide(state, command, act);
	if (isRefusal(decision)) throw new Error(decision.refused);
	return decision.reduce(evolve, state);
}
