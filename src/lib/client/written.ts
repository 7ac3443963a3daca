// What was written and has no answer yet, read back from what the device kept: anything may stand there.

import type { Waiting } from '../wire/outbox.ts';
import type { Outcome, Pending } from './face.ts';

/** Names under which commands hold what somebody typed. */
const typed = new Set('text pair word words nuance other name'.split(' '));

/** What waits as one's own act in this step. */
export function pendingIn(step: string, { id, command }: Waiting): readonly Pending<unknown>[] {
	if (typeof command !== 'object' || command === null) return [];
	const mine = 'step' in command && command.step === step && !('for' in command);
	return mine && 'command' in command ? [{ id, command: command.command }] : [];
}

/** What somebody typed in a command: its texts, wherever they stand. */
function wordsOf(value: unknown, key = ''): readonly string[] {
	if (typeof value === 'string') return typed.has(key) && value !== '' ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		wordsOf(inner, Array.isArray(value) ? key : name)
	);
}

/** What the room did not take of what another page asked, or this one before it was loaded: its words, and why. */
export type TurnedDown = { readonly id: string; readonly words: string; readonly text: string };

/** Those that were, and this one when it was refused. */
export function turnedDown(
	before: readonly TurnedDown[],
	{ id, command }: Waiting,
	outcome: Outcome
): readonly TurnedDown[] {
	if (outcome.done) return before;
	const others = before.filter((one) => one.id !== id);
	return [...others, { id, words: wordsOf(command).join(' · '), text: outcome.text }];
}
