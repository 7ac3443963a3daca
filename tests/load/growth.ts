// `node tests/load/growth.ts`: how what is sent and stored grows with people and steps, when everyone has
// answered every step and the last one, a board, is open. Prints the table that README.md keeps. Bytes are
// the same everywhere; times are of this machine, the middle of several.

import { chanceOf } from '../../src/lib/base/chance.ts';
import { isRefusal } from '../../src/lib/base/refusal.ts';
import { quatreAteliers } from '../../src/lib/parcours/quatre-ateliers.ts';
import type { Parcours, Step } from '../../src/lib/parcours/shape.ts';
import { commandSchema, type Command } from '../../src/lib/workshop/command.ts';
import { decide } from '../../src/lib/workshop/decide.ts';
import type { Entry, Event } from '../../src/lib/workshop/event.ts';
import { evolve } from '../../src/lib/workshop/evolve.ts';
import { sharedView } from '../../src/lib/workshop/see.ts';
import { ownView } from '../../src/lib/workshop/see-room.ts';
import type { Workshop } from '../../src/lib/workshop/state.ts';
import { longDay, rehearse } from './long-day.ts';
import { percentile } from './measure.ts';
import { mergePatch } from './merge-patch.ts';

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? '');
const middle = (values: readonly number[]) => Math.round(percentile(values, 0.5) * 100) / 100;

/** The default parcours again and again, cut to so many steps, the last of them a board that is live. */
function parcoursOf(size: number): Parcours {
	const { ateliers, ...about } = quatreAteliers.fr;
	const copies = Array.from({ length: 9 }, (_, n) =>
		ateliers.map((atelier) => {
			const named = (id: string) => `${id}-${n}`;
			const steps = atelier.steps.map((step): Step => {
				const { from } = step;
				return { ...step, id: named(step.id), ...(from !== undefined && { from: named(from) }) };
			});
			return { ...atelier, id: named(atelier.id), steps };
		})
	).flat();
	let left = size - 1;
	const cut = copies.flatMap((atelier) => {
		const steps = atelier.steps.slice(0, left);
		left -= steps.length;
		return steps.length > 0 ? [{ ...atelier, steps }] : [];
	});
	const board = ateliers.flatMap(({ steps }) => steps).find(({ kind }) => kind === 'board');
	const last = board ? [{ ...board, id: 'last', live: true }] : [];
	return {
		...about,
		ateliers: cut.map((one, n) =>
			n === cut.length - 1 ? { ...one, steps: [...one.steps, ...last] } : one
		)
	};
}

type Said = {
	readonly command: Command;
	readonly by: Omit<Entry, 'seq' | 'command' | 'type' | 'events'> & { readonly id: string };
};

const lineOf = ({ command, by }: Said, events: readonly Event[]): Entry => ({
	seq: 1e6,
	command: by.id,
	at: by.at,
	person: by.person,
	role: by.role,
	type: command.type,
	events: [...events]
});

/** What somebody who still may would say now, and what it does. */
function oneMore(state: Workshop, people: number): { said: Said; entry: Entry } {
	const step = state.current ?? '';
	for (let n = 0; n < people; n++) {
		const person = `person-${n}`.padEnd(16, '.');
		for (const asked of rehearse(state, step, person, `more ${n}`)) {
			const command = commandSchema.parse({ type: 'act', step, command: asked });
			const said: Said = { command, by: { id: 'more', person, role: 'participant', at: 2e12 } };
			const events = decide(state, command, said.by);
			if (!isRefusal(events) && events.length > 0) return { said, entry: lineOf(said, events) };
		}
	}
	throw new Error(`nobody has more to say in ${step}`);
}

/** Milliseconds that the work takes, the middle of some times. */
function timed(work: () => unknown): number {
	const times = Array.from({ length: 15 }, () => {
		const began = performance.now();
		work();
		return performance.now() - began;
	});
	return middle(times);
}

function row(people: number, steps: number): string {
	const { journal, state } = longDay(people * (steps + 1), people, parcoursOf(steps), true);
	const { said, entry } = oneMore(state, people);
	const after = evolve(state, entry);
	const views = (['participant', 'screen', 'host'] as const).map((role) => {
		const view = sharedView(after, role, people);
		return { whole: bytes(view), patch: bytes(mergePatch(sharedView(state, role, people), view)) };
	});
	const [phone, screen, host] = views;
	const some = chanceOf('some').shuffle(Array.from({ length: people }, (_, n) => n));
	const own = some.slice(0, 50).map((n) => bytes(ownView(after, `person-${n}`.padEnd(16, '.'))));
	const stored = journal.reduce((sum, { events: line }) => sum + bytes(line) + 80, 0);
	const cells = [
		...[people, steps, phone?.whole, screen?.whole, host?.whole, middle(own)],
		...[phone?.patch, screen?.patch, host?.patch, bytes(entry.events)],
		...[journal.length, Math.round(stored / 1000)],
		timed(() => decide(state, said.command, said.by)),
		timed(() => evolve(state, entry)),
		timed(() => JSON.stringify(sharedView(after, 'participant', people))),
		timed(() => JSON.stringify(sharedView(after, 'screen', people))),
		timed(() => JSON.stringify(sharedView(after, 'host', people)))
	];
	return `| ${cells.join(' | ')} |`;
}

const titles = [
	...['people', 'steps', 'phones’ view', 'screen’s', 'hosts’', 'own part'],
	...['patch, phones', 'screen', 'hosts', 'events'],
	...['lines', 'KB stored', 'ms: decide', 'evolve', 'phones’ view', 'screen’s', 'hosts’']
];
console.log(`| ${titles.join(' | ')} |\n| ${titles.map(() => '---:').join(' | ')} |`);
for (const people of [10, 100, 1000])
	for (const steps of [10, 100]) console.log(row(people, steps));
