// The books of each kind, found in its folder, and what they say of a session at one moment.

import type { Balance, Books } from '../../src/lib/activities/books.ts';
import { findKind } from '../../src/lib/activities/registry.ts';
import { keyed } from '../../src/lib/base/shelf.ts';
import { findStep } from '../../src/lib/workshop/agenda.ts';
import type { Workshop } from '../../src/lib/workshop/state.ts';

const found = import.meta.glob<Books>('../../src/lib/activities/*/books.ts', {
	eager: true,
	import: 'books'
});

/** The books of a kind; nothing when its folder has none. */
export function booksOf(kind: string): Books | undefined {
	return found[`../../src/lib/activities/${kind}/books.ts`];
}

/** What the books say of one step. */
export function balances(state: Workshop, step: string): readonly Balance[] {
	const kind = findKind(findStep(state.ateliers, step)?.kind ?? '');
	const activity = state.steps[step]?.activity;
	if (!kind) return [];
	const host = kind.shared(activity, { role: 'host', revealed: true, phase: 'share' });
	const people = [...keyed(state.people).map(([person]) => person), 'host', 'cohost'];
	const owns = people.map((person) => kind.own(activity, person));
	return booksOf(kind.name)?.(host, owns) ?? [];
}
