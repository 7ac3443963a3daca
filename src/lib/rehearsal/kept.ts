// Whether a room kept what it promised: every command that was answered `done` and had an effect
// stands in the journal, once; none that was refused does.
//
// A command may be `done` without effect: the room answers so when it was already so, and writes
// nothing. The wire does not tell the two apart, so the rules are asked again: a command that is not
// in the journal is excused only if, in one of the states that the room may have been in (from the
// last line its page knew of when it was sent, to the first one it heard of after the answer), the
// decider answers it with no event. A page that heard nothing more leaves the end of the day as bound.

import { isRefusal } from '../base/refusal.ts';
import { decide } from '../workshop/decide.ts';
import type { Entry } from '../workshop/event.ts';
import { evolve, replay, rewrites } from '../workshop/evolve.ts';
import { emptyWorkshop, type Workshop } from '../workshop/state.ts';
import type { Sent } from './line.ts';

/** What became of the commands of a day. */
export type Account = {
	readonly commands: number;
	readonly done: number;
	readonly refused: number;
	/** Sent, and never answered before the page closed. */
	readonly unanswered: number;
	/** Answered `done`, with nothing to write. */
	readonly without: number;
	/** Answered `done` with an effect, and missing or written twice; or refused, and written all the same. */
	readonly lost: readonly Sent[];
	/** How many refusals of each code. */
	readonly codes: Readonly<Record<string, number>>;
};

function hasNoEffect(state: Workshop, { command, id, person, role }: Sent): boolean {
	const events = decide(state, command, { id, person, role, at: 0 });
	return !isRefusal(events) && events.length === 0;
}

/** Those of `missing` that had no effect in some state that they may have met. States are folded where they are needed. */
function excused(missing: readonly Sent[], journal: readonly Entry[]): ReadonlySet<Sent> {
	const found = new Set<Sent>();
	let state = emptyWorkshop;
	let folded = 0;
	for (const [at, { seq }] of journal.entries()) {
		const next = journal[at + 1]?.seq ?? Infinity;
		const here = missing.filter(
			(sent) => !found.has(sent) && next > sent.since && seq <= (sent.until ?? Infinity)
		);
		if (here.length === 0) continue;
		const fresh = journal.slice(folded, at + 1);
		state = fresh.some(rewrites)
			? replay(journal.slice(0, at + 1))
			: fresh.reduce((now, entry) => evolve(now, entry), state);
		folded = at + 1;
		for (const sent of here) if (hasNoEffect(state, sent)) found.add(sent);
	}
	return found;
}

/** Holds every command against the journal. */
export function accountFor(all: readonly Sent[], journal: readonly Entry[]): Account {
	const written = new Map<string, number>();
	for (const { command } of journal) written.set(command, (written.get(command) ?? 0) + 1);
	const done = all.filter(({ answer }) => answer === 'done');
	const refused = all.filter(({ answer }) => answer !== null && answer !== 'done');
	const missing = done.filter(({ id }) => !written.has(id));
	const without = excused(missing, journal);
	const codes: Record<string, number> = {};
	for (const { answer } of refused) codes[answer ?? ''] = (codes[answer ?? ''] ?? 0) + 1;
	return {
		commands: all.length,
		done: done.length,
		refused: refused.length,
		unanswered: all.length - done.length - refused.length,
		without: without.size,
		lost: [
			...missing.filter((sent) => !without.has(sent)),
			...done.filter(({ id }) => (written.get(id) ?? 0) > 1),
			...refused.filter(({ id }) => written.has(id))
		],
		codes
	};
}
