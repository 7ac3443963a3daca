// What holds whatever people do: no placement is lost, nothing shows early, nothing breaks.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../base/chance.ts';
import { isRefusal } from '../../base/refusal.ts';
import { things } from '../../base/shelf.ts';
import type { Material } from '../kind.ts';
import { by, categories, items, sort } from './given.ts';
import { commandSchema, eventSchema, type Command, type Event } from './schema.ts';
import { sortKind } from './sort.ts';
import { evolve, type State } from './state.ts';
import { tallyRound } from './tally.ts';
import { own, shared } from './view.ts';

const itemArb = fc.constantFrom('a', 'b', 'c', 'c3', 'gone', '__proto__');
const categoryArb = fc.constantFrom('p', 'r', 'x', 'p', 'r', 'x', null, 'constructor');
const placeArb = fc.record({ item: itemArb, category: categoryArb });
const placingArb = fc.record({
	type: fc.constant('place' as const),
	places: fc.array(placeArb, { minLength: 1, maxLength: 4 })
});
const toolArb: fc.Arbitrary<Command> = fc.oneof(
	fc.constantFrom(1 as const, 2 as const).map((round) => ({ type: 'openRound' as const, round })),
	fc.constant({ type: 'addItem' as const, text: 'Encore un', answer: 'p' }),
	itemArb.map((item) => ({ type: 'hideItem' as const, item })),
	itemArb.map((item) => ({ type: 'restoreItem' as const, item })),
	fc.record({
		type: fc.constant('showReference' as const),
		item: fc.option(itemArb),
		shown: fc.boolean()
	}),
	fc.record({ type: fc.constant('debate' as const), item: fc.option(itemArb) })
);
const personArb = fc.constantFrom('p1', 'p2', 'p3', '__proto__');
const stepArb = fc.oneof(
	{ weight: 8, arbitrary: fc.tuple(personArb, placingArb) },
	{ weight: 3, arbitrary: fc.tuple(fc.constant('host'), toolArb) }
);
const stepsArb = fc.array(stepArb, { maxLength: 40 });

/** Plays any commands on a sort: its last state and all that happened. */
function play(steps: readonly (readonly [string, Command])[]) {
	const first = sort({ secondRound: true });
	let state = first;
	const journal: Event[] = [];
	for (const [i, [person, asked]] of steps.entries()) {
		const phase = person === 'host' ? 'share' : 'collect';
		const answer = sortKind.decide(state, commandSchema.parse(asked), by(person, phase, `c${i}`));
		if (isRefusal(answer)) continue;
		const events = answer.map((event) => eventSchema.parse(event));
		journal.push(...events);
		state = events.reduce(evolve, state);
	}
	return { first, state, journal };
}

describe('laws', () => {
	test('[T19] placements counted are placements made, whatever was hidden or added', () => {
		fc.assert(
			fc.property(stepsArb, (steps) => {
				const { state } = play(steps);
				for (const round of [1, 2] as const) {
					const sheets = things(round === 1 ? state.first : state.second);
					const { rows, withdrawn, people } = tallyRound(state, round);
					const counted = rows.flatMap(({ counts }) => counts).reduce((sum, one) => sum + one, 0);
					expect(counted + withdrawn).toBe(sheets.flat().length);
					expect(people).toBe(sheets.filter(({ length }) => length > 0).length);
				}
			})
		);
	});

	test('[T13] the journal gives the state, and any part of it gives a readable sort', () => {
		fc.assert(
			fc.property(stepsArb, fc.nat(30), (steps, n) => {
				const { first, state, journal } = play(steps);
				const stored = eventSchema.array().parse(JSON.parse(JSON.stringify(journal)));
				expect(stored.reduce(evolve, first)).toEqual(state);
				const undone: State = stored.toSpliced(n, 1).reduce(evolve, first);
				const seen = shared(undone, { role: 'host', revealed: true, phase: 'share' });
				expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
				for (const readership of ['participants', 'trainer'] as const) {
					sortKind.report(undone, { language: 'fr', readership });
				}
				sortKind.offers(undone);
				sortKind.measures?.(undone, 'en');
			})
		);
	});

	test('[T17] [T18] before sharing, what happens changes no view but the hosts’', () => {
		const secrets = JSON.stringify(items.map(({ why }) => why ?? '-'));
		fc.assert(
			fc.property(stepsArb, (all) => {
				const steps = all.filter(([person]) => person !== 'host');
				const { first, state } = play(steps);
				const after = play(all).state;
				for (const role of ['participant', 'screen'] as const) {
					const audience = { role, revealed: false, phase: 'collect' } as const;
					expect(shared(state, audience)).toEqual(shared(first, audience));
					for (const { answer, why } of shared(after, audience).items) {
						expect([answer, why]).toEqual([undefined, undefined]);
						expect(secrets).not.toContain(JSON.stringify(why ?? 'never'));
					}
				}
				expect(own(state, 'me')).toEqual({ places: [], first: [] });
			})
		);
	});

	const material: Material = { words: [], sentences: [], cards: () => [], difficulties: [] };

	test('[T30] simulated people place what the sort accepts, nearly all of it', () => {
		let state = sort({ secondRound: true });
		for (let i = 0; i < 120; i++) {
			const person = `p${i % 20}`;
			const commands = sortKind.rehearse({
				role: 'participant',
				phase: 'collect',
				shared: shared(state, { role: 'participant', revealed: false, phase: 'collect' }),
				own: own(state, person),
				chance: chanceOf(i),
				material
			});
			for (const command of commands) {
				const answer = sortKind.decide(state, commandSchema.parse(command), by(person));
				if (isRefusal(answer)) expect.fail(answer.refused);
				state = answer.map((event) => eventSchema.parse(event)).reduce(evolve, state);
			}
			if (i === 60) state = evolve(state, { type: 'roundOpened', round: 2 });
		}
		for (const sheets of [state.first, state.second]) {
			const placed = things(sheets).flat().length;
			expect(sheets.size).toBe(20);
			expect(placed).toBeGreaterThan(20 * items.length * 0.8);
			expect(
				new Set(things(sheets).flatMap((sheet) => sheet.map(({ category }) => category))).size
			).toBeLessThanOrEqual(categories.length);
		}
	});

	test('[T30] a simulated host debates, shows references, and opens the second round', () => {
		const asked = new Set<string>();
		for (let i = 0; i < 60; i++) {
			let { state } = play([['p1', { type: 'place', places: [{ item: 'a', category: 'p' }] }]]);
			const scene = { role: 'host', phase: 'share', own: null, material } as const;
			const seen = shared(state, { role: 'host', revealed: true, phase: 'share' });
			for (const command of sortKind.rehearse({ ...scene, shared: seen, chance: chanceOf(i) })) {
				const answer = sortKind.decide(state, commandSchema.parse(command), by('host', 'share'));
				if (isRefusal(answer)) expect.fail(answer.refused);
				state = answer.map((event) => eventSchema.parse(event)).reduce(evolve, state);
				asked.add(JSON.stringify(command).slice(0, 20));
			}
		}
		expect(asked.size).toBe(3);
	});
});
