// For the tests of this folder: a board from facts, and who asks.

import type { Act, Decision, Phase } from '../kind.ts';
import { decide } from './board.ts';
import { evolve } from './evolve.ts';
import { configSchema, type Command, type Event } from './schema.ts';
import { start, type State } from './state.ts';

/** The board after these events; the configuration is parsed, so that defaults hold. */
export function given(config: unknown, events: readonly Event[] = []): State {
	return events.reduce(evolve, start(configSchema.parse(config), []));
}

export function phone(person: string, id: string, phase: Phase = 'collect'): Act {
	return { id, person, role: 'participant', at: 0, phase };
}

export function host(id: string, phase: Phase = 'collect'): Act {
	return { id, person: 'host', role: 'host', at: 0, phase };
}

export const decideWith = (state: State, command: Command, act: Act): Decision<Event> =>
	decide(state, command, act);

/** The code of a refusal. */
export function refusal(answer: Decision<Event>): string | undefined {
	return 'refused' in answer ? answer.refused : undefined;
}

/** A card in column `a`, unless said otherwise. */
export function written(
	card: string,
	person: string,
	text: string,
	more: {
		readonly column?: string;
		readonly pair?: string;
		readonly pending?: boolean;
		readonly table?: string;
	} = {}
): Event {
	const { column = 'a', pair, pending = false, table } = more;
	const at = table === undefined ? {} : { table };
	return { type: 'cardWritten', card, person, column, text, ...(pair && { pair }), pending, ...at };
}
