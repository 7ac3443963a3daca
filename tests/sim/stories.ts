// Small agendas for simulated sessions: a few steps of the default parcours, what they are linked to, a
// poll, a synthesis; small, so that a life goes through all of it.

import type { Chance } from '../../src/lib/base/chance.ts';
import { quatreAteliers } from '../../src/lib/parcours/quatre-ateliers.ts';
import type { Line } from '../../party/hall/ledger.ts';
import type { Event } from '../../src/lib/workshop/event.ts';
import { opening, parcours } from '../../src/lib/workshop/given.ts';

const all = quatreAteliers.fr.ateliers.flatMap(({ steps }) => steps);
const closing = all.filter(({ kind }) => kind === 'synthesis').slice(0, 1);
const poll = {
	id: 'a-poll',
	kind: 'poll',
	title: 'A poll',
	question: 'Which one?',
	config: {
		format: 'multiple',
		options: [
			{ id: 'x', text: 'This' },
			{ id: 'y', text: 'That' }
		]
	}
};

function storyOf(steps: readonly (typeof all)[number][]) {
	const unlinked = all
		.filter(({ id }) => steps.some(({ from }) => from === id))
		.map(({ from: _, ...step }) => step);
	const own = [...unlinked, ...steps.filter(({ id }) => !unlinked.some((one) => one.id === id))];
	const rest = closing.filter(({ id }) => !own.some((one) => one.id === id));
	const ateliers = [{ id: 'one', title: 'One', steps: [...own, poll, ...rest] }];
	return { ...quatreAteliers.fr, ateliers };
}

const openings = new Map<string, Event>();

/** The first event of a session with a small agenda. */
export function opened(chance: Chance): Event {
	const given = chance.next() < 0.3;
	const steps = given ? [] : chance.shuffle(all).slice(0, 2);
	const name = steps.map(({ id }) => id).join(' ');
	const event = openings.get(name) ?? opening(given ? parcours : storyOf(steps));
	openings.set(name, event);
	return event;
}

/** Lines of an earlier version: what has a default is missing, and some of it is no longer understood. */
export function inherited(at: number): readonly Line[] {
	const by = { at, person: 'person-old', role: 'participant' } as const;
	const joined = { type: 'personJoined', person: by.person, paper: false, seat: 12 } as const;
	const step = 'a-poll';
	const odd = { type: 'happened', step, event: { type: 'wavedHand', person: by.person } } as const;
	const entered = { type: 'stepEntered', step: null } as const;
	return [
		{ ...by, command: 'old:1', type: 'join', events: [joined] },
		{ ...by, command: 'old:2', type: 'act', events: [odd] },
		{ ...by, command: 'old:3', person: 'host', role: 'host', type: 'goTo', events: [entered] }
	];
}
