// What one command comes to: something written, nothing to write, or a refusal. Tells nobody.

import { isRefusal, refuse, type Refusal } from '../../src/lib/base/refusal.ts';
import { placeOf } from '../../src/lib/workshop/agenda.ts';
import { commandSchema, type Command } from '../../src/lib/workshop/command.ts';
import { decide } from '../../src/lib/workshop/decide.ts';
import { personOf, roomLeft } from '../../src/lib/workshop/state.ts';
import type { Draft, Fold } from './fold.ts';
import type { Identity, Seat, Surroundings } from './seat.ts';

/** A command that somebody sent; without an id, it is she who comes in. */
export type Asked = {
	readonly seat: Seat;
	readonly identity: Identity;
	/** For one who comes in: what will let her come back. */
	readonly pass?: string;
	/** For one who comes in: the era in which she was identified, and whether it was by a key. */
	readonly held?: { readonly era: number; readonly byKey: boolean };
	readonly id?: string;
	readonly command?: unknown;
};

export type Outcome = 'kept' | 'nothing' | Refusal;

function commandOf({ id, identity, command }: Asked): Command | Refusal {
	const { paper = false } = identity;
	if (id === undefined) return { type: 'join', paper };
	const read = commandSchema.safeParse(command);
	if (!read.success)
		return refuse('bad-command', { place: placeOf(read.error.issues[0]?.path ?? []) || 'type' });
	return read.data.type === 'join' ? { ...read.data, paper } : read.data;
}

/** Decides, and works out what would follow: whatever goes wrong here harms this command alone. */
function draft(
	asked: Asked,
	fold: Fold,
	around: Surroundings,
	absentOf: () => readonly string[]
): Draft | 'nothing' | Refusal {
	const { role, person } = asked.identity;
	const id = asked.id ?? `join:${person}:${fold.rev}`;
	try {
		const command = commandOf(asked);
		if (isRefusal(command)) return command;
		const at = around.now();
		const absent = command.type === 'join' && roomLeft(fold.workshop) < 1 ? absentOf() : [];
		const events = decide(fold.workshop, command, { id, person, role, at, absent });
		if (isRefusal(events)) return events;
		if (events.length === 0 || role === 'screen') return 'nothing';
		const { type } = command;
		return fold.draft({ command: id, at, person, role, type, events: [...events] });
	} catch (error) {
		around.report(error);
		return refuse('bad-frame');
	}
}

/** Answers a command inside a transaction; throws only when the storage does. `absentOf` is asked when the session is full. */
export function answerTo(
	asked: Asked,
	fold: Fold,
	around: Surroundings,
	absentOf: () => readonly string[]
): Outcome {
	const { id, identity } = asked;
	const { role, person } = identity;
	const isIn = role !== 'participant' || personOf(fold.workshop, person) !== undefined;
	if (id === undefined && isIn) return 'nothing';
	const drafted = draft(asked, fold, around, absentOf);
	// A second copy of what was kept gets the first one's answer; looking for it sooner would cost every command a read.
	if (drafted === 'nothing' || isRefusal(drafted))
		return id !== undefined && around.ledger.has(id) ? 'nothing' : drafted;
	return fold.write(drafted) ? 'kept' : 'nothing';
}
