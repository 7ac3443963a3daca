// What holds whatever people do: no vote is lost, nothing shows early, nothing breaks.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { things } from '../../base/shelf.ts';
import { chanceOf } from '../../base/chance.ts';
import { isRefusal } from '../../base/refusal.ts';
import type { Material } from '../kind.ts';
import { readBallot } from './ballot.ts';
import { pollKind } from './poll.ts';
import {
	commandSchema,
	configSchema,
	eventSchema,
	type Ballot,
	type Event,
	type Format
} from './schema.ts';
import { evolve, start, type State } from './state.ts';
import { votesIn, weights, type Tally } from './tally.ts';
import { own, shared, tallyRound } from './view.ts';

const formats = configSchema.shape.format.options;
const optionIds = ['a', 'b', 'c', 'd', 'e'];
const known = fc.constantFrom(...optionIds);
const idArb = fc.oneof(
	{ weight: 20, arbitrary: known },
	{ weight: 1, arbitrary: fc.constantFrom('gone', '__proto__', 'constructor') }
);
const wordsArb = fc.option(fc.string({ maxLength: 90 }), { nil: undefined });

/** Ballots of each format, most of them right. */
const ballotArbs: Record<Format, fc.Arbitrary<Ballot>> = {
	single: fc.oneof(
		idArb.map((option): Ballot => ({ format: 'single', option })),
		wordsArb.map((other): Ballot => ({ format: 'single', other }))
	),
	multiple: fc
		.tuple(fc.array(idArb, { maxLength: 5 }), wordsArb)
		.map(([named, other]): Ballot => ({ format: 'multiple', options: named, other })),
	pictures: idArb.map((option): Ballot => ({ format: 'pictures', option })),
	scale: fc
		.dictionary(idArb, fc.integer({ min: 1, max: 5 }))
		.map((ratings): Ballot => ({ format: 'scale', ratings })),
	ranking: fc.array(idArb, { maxLength: 5 }).map((order): Ballot => ({ format: 'ranking', order })),
	points: fc.array(idArb, { minLength: 10, maxLength: 10 }).map((lots): Ballot => {
		const given = new Map<string, number>();
		for (const id of lots) given.set(id, (given.get(id) ?? 0) + 1);
		return { format: 'points', points: Object.fromEntries(given) };
	}),
	yesno: fc.boolean().map((yes): Ballot => ({ format: 'yesno', yes }))
};
const anyBallot = fc.oneof(...Object.values(ballotArbs));
const hostArb = fc.oneof(
	fc.constantFrom(1 as const, 2 as const).map((round) => ({ type: 'openRound' as const, round })),
	fc.string().map((text) => ({ type: 'addOption' as const, text })),
	idArb.map((option) => ({ type: 'hideOption' as const, option })),
	idArb.map((option) => ({ type: 'restoreOption' as const, option })),
	fc.nat(40).map((n) => ({ type: 'hideOther' as const, other: `c${n}` })),
	fc.nat(40).map((n) => ({ type: 'restoreOther' as const, other: `c${n}` }))
);
const peopleArb = fc.constantFrom('p1', 'p2', 'p3', 'p4', '__proto__');
const configArb = fc.record({
	format: fc.constantFrom(...formats),
	max: fc.option(fc.integer({ min: 2, max: 5 }), { nil: undefined }),
	other: fc.boolean(),
	secondRound: fc.constant(true)
});
/** A poll and what people ask of it, in any order. */
const gameArb = configArb.chain((config) =>
	fc.record({
		config: fc.constant(config),
		ballot: ballotArbs[config.format],
		steps: fc.array(
			fc.oneof(
				{ weight: 8, arbitrary: fc.tuple(peopleArb, ballotArbs[config.format]) },
				{ weight: 1, arbitrary: fc.tuple(peopleArb, anyBallot) },
				{ weight: 3, arbitrary: fc.tuple(fc.constant('host'), hostArb) }
			),
			{ maxLength: 40 }
		)
	})
);

/** Plays any commands on a poll: its last state and all that happened. */
function play(config: object, steps: readonly (readonly [string, object])[]) {
	const options = optionIds.map((id) => ({ id, text: `Option ${id}` }));
	const first = start(configSchema.parse({ points: 10, options, ...config }), []);
	let state = first;
	const journal: Event[] = [];
	for (const [i, [person, asked]] of steps.entries()) {
		const role = person === 'host' ? 'host' : 'participant';
		const command = role === 'host' ? asked : { type: 'answer', ballot: asked };
		const read = commandSchema.safeParse(command);
		if (!read.success) continue;
		const act = { id: `c${i}`, person, role, at: 0, phase: 'collect' } as const;
		const answer = pollKind.decide(state, read.data, act);
		if (isRefusal(answer)) continue;
		const events = answer.map((event) => eventSchema.parse(event));
		journal.push(...events);
		state = events.reduce(evolve, state);
	}
	return { first, state, journal };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
function counted(tally: Tally): number {
	switch (tally.shape) {
		case 'choice':
			return sum(tally.rows.map(({ count }) => count)) + tally.others + tally.withdrawn;
		case 'scale':
			return sum(tally.rows.flatMap(({ counts }) => counts)) + tally.withdrawn;
		case 'ranking':
			return sum(tally.rows.flatMap(({ ranks }) => ranks)) + tally.withdrawn;
		case 'points':
			return sum([...weights(tally).values()]) + tally.withdrawn;
	}
}
function castIn(ballot: Ballot): number {
	const votes = votesIn(ballot);
	if (ballot.format === 'points') return sum(votes.map(([, points]) => points));
	return votes.length + ('other' in ballot && ballot.other !== undefined ? 1 : 0);
}

describe('laws', () => {
	test('[P21] votes counted are votes cast, whatever was hidden or added', () => {
		fc.assert(
			fc.property(gameArb, ({ config, steps }) => {
				const { state } = play(config, steps);
				for (const round of [1, 2] as const) {
					const casts = things(round === 1 ? state.first : state.second);
					const tally = tallyRound(state, round);
					expect(tally.people).toBe(casts.length);
					expect(counted(tally)).toBe(sum(casts.map(({ ballot }) => castIn(ballot))));
				}
			})
		);
	});

	test('[P2] [P4] a ballot that is kept is kept again as it is', () => {
		fc.assert(
			fc.property(gameArb, ({ config, steps, ballot: b }) => {
				const { state } = play(config, steps);
				const once = readBallot(state, b);
				if (!isRefusal(once)) expect(readBallot(state, once)).toEqual(once);
			})
		);
	});

	test('[P19] the journal gives the state, and any part of it gives a readable poll', () => {
		fc.assert(
			fc.property(gameArb, fc.nat(30), ({ config, steps }, n) => {
				const { first, state, journal } = play(config, steps);
				const stored = eventSchema.array().parse(JSON.parse(JSON.stringify(journal)));
				expect(stored.reduce(evolve, first)).toEqual(state);
				const undone: State = stored.toSpliced(n, 1).reduce(evolve, first);
				const audience = { role: 'host', revealed: true, phase: 'share' } as const;
				const seen = shared(undone, audience);
				expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
				for (const readership of ['participants', 'trainer'] as const) {
					pollKind.report(undone, { language: 'fr', readership });
				}
				pollKind.offers(undone);
			})
		);
	});

	test('[P20] before sharing, what others send changes no view but the hosts’', () => {
		fc.assert(
			fc.property(gameArb, ({ config, steps: all }) => {
				const steps = all.filter(([person]) => person !== 'host');
				const { first, state } = play(config, steps);
				for (const role of ['participant', 'screen'] as const) {
					const audience = { role, revealed: false, phase: 'collect' } as const;
					expect(shared(state, audience)).toEqual(shared(first, audience));
				}
				expect(own(state, 'me')).toEqual({ ballot: null, first: null });
			})
		);
	});

	const material: Material = {
		words: ['confiance', 'écoute'],
		sentences: ['Se connaître avant d’agir'],
		cards: () => [{ text: 'Partager un calendrier' }],
		difficulties: []
	};

	test('[P30] simulated people send what the poll accepts', () => {
		for (const format of formats) {
			let { state } = play({ format, other: true, max: 3, secondRound: true }, []);
			for (let i = 0; i < 60; i++) {
				const person = `p${i % 20}`;
				const commands = pollKind.rehearse({
					role: 'participant',
					phase: 'collect',
					shared: shared(state, { role: 'participant', revealed: false, phase: 'collect' }),
					own: own(state, person),
					chance: chanceOf(`${format} ${i}`),
					material
				});
				for (const command of commands) {
					const act = {
						id: `c${i}`,
						person,
						role: 'participant',
						at: 0,
						phase: 'collect'
					} as const;
					const answer = pollKind.decide(state, commandSchema.parse(command), act);
					if (isRefusal(answer)) expect.fail(`${format}: ${answer.refused}`);
					state = answer.map((event) => eventSchema.parse(event)).reduce(evolve, state);
				}
				if (i === 30) state = evolve(state, { type: 'roundOpened', round: 2 });
			}
			expect(state.first.size).toBe(20);
			expect(state.second.size).toBe(20);
		}
	});

	test('[P30] a simulated host opens the second round after sharing the first', () => {
		const { state } = play({ format: 'yesno' }, [['p1', { format: 'yesno', yes: true }]]);
		const opened = (secondRound: boolean) =>
			Array.from({ length: 20 }, (_, i) => {
				const audience = { role: 'host', revealed: true, phase: 'share' } as const;
				const seen = { ...shared(state, audience), secondRound };
				const scene = { role: 'host', phase: 'share', shared: seen, own: null } as const;
				return pollKind.rehearse({ ...scene, chance: chanceOf(i), material });
			}).flat();
		expect(opened(true)).toContainEqual({ type: 'openRound', round: 2 });
		expect(opened(false)).toEqual([]);
	});
});
