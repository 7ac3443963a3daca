// Every command of every kind is done, at least once: a session walks on, each of its steps lived by people
// and led by a facilitator, and at each stop every command that its schema knows is tried by everyone
// about what she sees. What is done is kept, so that the next stop has groups to merge and cards to part.
// On the way the books are read after each command: they balance, and none of their lines stays empty.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyKind } from '../../src/lib/activities/kind.ts';
import { kinds } from '../../src/lib/activities/registry.ts';
import { z } from 'zod';
import { isRefusal } from '../../src/lib/base/refusal.ts';
import { commandSchema } from '../../src/lib/workshop/command.ts';
import { findParcours, parcoursLibrary } from '../../src/lib/parcours/library.ts';
import { parcours, say, type Day } from '../../src/lib/workshop/given.ts';
import { fill, templatesByType } from './arbitrary.ts';
import { balances } from './balances.ts';
import { atHand, live, people, rehearsed } from './life.ts';
import { sessionsFor, type Setting } from './settings.ts';

/** Stops at most, by phase, over and over. */
const stops = 24;
const route = ['collect', 'collect', 'share', 'collect', 'share', 'present'] as const;
/** Commands of one type that each speaker tries at each stop: of one that was done already, and of one that never was. */
const tries = { again: 12, first: 160 } as const;

const speakers = ['host', ...people, 'cohost'] as const;

/** The day once this was said, and whether anything was done. */
function saying(day: Day, who: string, command: object): { day: Day; done: boolean } {
	if (!commandSchema.safeParse(command).success) return { day, done: false };
	const { answer, day: next } = say(day, [who, command]);
	return { day: next, done: !isRefusal(answer) && answer.length > 0 };
}

/** The name of what a step is asked. */
const typeOf = (command: object) => asked.parse(command).command.type;
const asked = z.object({ command: z.looseObject({ type: z.string() }) });

/** What a walk has met: commands that were done, and each line of the books with the most that it came to. */
type Met = { readonly done: Set<string>; readonly books: Map<string, number> };

function meet({ done, books }: Met, { state }: Day, type: string): void {
	done.add(type);
	for (const [what, counted, cast] of balances(state, state.current ?? '')) {
		expect(counted, what).toBe(cast);
		books.set(what, Math.max(cast, books.get(what) ?? 0));
	}
}

/** What is done of these commands at one stop, each by the first who may. */
function tryAll(day: Day, kind: AnyKind, stop: number, met: Met): Day {
	let now = day;
	const types = [...templatesByType(kind.command)];
	// Not always in the same order: what one command makes, another takes apart.
	const from = (stop * 5) % types.length;
	for (const [type, template] of [...types.slice(from), ...types.slice(0, from)]) {
		const numRuns = met.done.has(type) ? tries.again : tries.first;
		const sample = fc.sample(template, { numRuns, seed: stop });
		const all = speakers.flatMap((who) => {
			const seen = atHand(now, who);
			return sample.map((each) => [who, fill(each, seen)] as const);
		});
		for (const [who, command] of all) {
			const said = saying(now, who, { type: 'act', step: now.state.current, command });
			if (!said.done) continue;
			now = said.day;
			meet(met, now, type);
			break;
		}
	}
	return now;
}

function phased(day: Day, phase: string): Day {
	const { current } = day.state;
	const from = day.state.steps[current ?? '']?.phase;
	return saying(day, 'host', { type: 'setPhase', step: current, phase, from }).day;
}

/** People and the facilitator do what simulated ones would. */
function lived(day: Day, stop: number, met: Met): Day {
	let now = day;
	for (const [i, who] of ['host', ...people, 'host', ...people].entries())
		for (const command of rehearsed(now, who, stop * 100 + i)) {
			const said = saying(now, who, command);
			now = said.day;
			if (said.done) meet(met, now, typeOf(command));
		}
	return now;
}

const library = (
	await Promise.all(parcoursLibrary().map(({ id, language }) => findParcours(id, language)))
).flatMap((found) => (found?.language === 'fr' ? found.ateliers : []));

/** Sessions of one step of this kind, as each parcours of the library asks it: in rounds, by structure… */
function elsewhere(kind: AnyKind): readonly Setting[] {
	const steps = library.flatMap(({ steps }) => steps);
	const takesRounds = templatesByType(kind.command).has('openRound');
	return steps
		.filter((step) => step.kind === kind.name && step.from === undefined)
		.map((step) => {
			const twice = takesRounds && { config: { ...step.config, secondRound: true } };
			const alone = { ...step, notes: '', into: undefined, ...twice };
			return {
				name: step.id,
				source: { ...parcours, ateliers: [{ id: 'one', title: 'One', steps: [alone] }] },
				first: 1
			};
		});
}

/** The commands that are never done in these sessions, and the lines of the books that stay empty. */
function walk(kind: AnyKind): {
	readonly never: readonly string[];
	readonly empty: readonly string[];
} {
	const types = [...templatesByType(kind.command).keys()];
	const met: Met = { done: new Set(), books: new Map() };
	const never = () => types.filter((type) => !met.done.has(type));
	const empty = () => [...met.books].flatMap(([what, most]) => (most === 0 ? what : []));
	for (const setting of [...sessionsFor(kind), ...elsewhere(kind)]) {
		let { last: day } = live(setting, []);
		for (let stop = 0; stop < stops && never().length + empty().length > 0; stop++) {
			day = lived(phased(day, route[stop % route.length] ?? 'collect'), stop, met);
			day = tryAll(day, kind, stop, met);
		}
	}
	return { never: never(), empty: empty() };
}

describe('every command of every kind', () => {
	it.each(kinds)('is done by somebody, some time, and is counted: $name', (kind) => {
		expect(walk(kind)).toEqual({ never: [], empty: [] });
	});
});
