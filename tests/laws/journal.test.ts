// Laws of the journal: it is the only truth, and undoing is only reading it otherwise.

import { describe, expect } from 'vitest';
import { isRefusal } from '../../src/lib/base/refusal.ts';
import { entrySchema, type Entry } from '../../src/lib/workshop/event.ts';
import { evolve, replay, rewrites } from '../../src/lib/workshop/evolve.ts';
import { after, answer, refusal } from '../../src/lib/workshop/given.ts';
import type { Workshop } from '../../src/lib/workshop/state.ts';
import { law } from './life.ts';

const stored = (journal: readonly Entry[]) =>
	journal.map((entry) => entrySchema.parse(JSON.parse(JSON.stringify(entry))));

describe('law 2: replaying the journal gives the state in memory', () => {
	law('as it was stored', 50, ({ last }) => {
		expect(replay(stored(last.journal))).toEqual(last.state);
	});

	law('and a snapshot anywhere changes nothing', 30, ({ moments, last }) => {
		const journal = stored(last.journal);
		const cut = Math.floor(moments.length * 0.6);
		const { state, journal: past } = moments[cut]?.before ?? last;
		const snapshot: Workshop = JSON.parse(JSON.stringify(state));
		expect(snapshot).toEqual(state);
		const resumed = journal
			.slice(past.length)
			.reduce(
				(now, entry, i) =>
					rewrites(entry) ? replay(journal.slice(0, past.length + i + 1)) : evolve(now, entry),
				snapshot
			);
		expect(resumed).toEqual(last.state);
	});

	law('and every line of it can be left out without harm', 30, ({ last }) => {
		const journal = stored(last.journal);
		const dropped = Math.floor(journal.length * 0.4);
		const state = replay(journal.filter((_, i) => i === 0 || i !== dropped));
		expect(JSON.parse(JSON.stringify(state))).toEqual(state);
	});
});

/** What somebody has written in since is not taken away: that refusal is a rule of its own. */
describe('law 9: undo then redo is nothing', () => {
	law('for the acts that can be undone', 50, ({ last }) => {
		const acts = last.state.acts.filter(({ undone }) => !undone);
		for (const { command } of [acts.at(-1), acts.at(-2), acts[0]].flatMap((act) => act ?? [])) {
			const undo = { type: 'undo', command };
			if (refusal(last, 'host', undo) === 'step-written') continue;
			const undone = after(last, ['host', undo]);
			expect(undone.state.acts.find((act) => act.command === command)?.undone).toBe(true);
			const again = after(undone, ['cohost', { type: 'redo', command }]);
			expect(again.state).toEqual(last.state);
			expect(replay(stored(again.journal))).toEqual(again.state);
		}
	});

	law('and participants’ commands are not undone', 20, ({ last }) => {
		for (const { command } of last.journal.filter(({ role }) => role === 'participant')) {
			expect(isRefusal(answer(last, ['host', { type: 'undo', command }]))).toBe(true);
		}
	});
});
