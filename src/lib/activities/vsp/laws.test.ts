import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import type { Act, Phase } from '../kind.ts';
import { given, host, phone } from './given.ts';
import { report } from './report.ts';
import { commandSchema, eventSchema, type Command, type Event, type Placed } from './schema.ts';
import { evolve, start, type State } from './state.ts';
import { ballotsIn, stickersOn, tally } from './tally.ts';
import { own, shared } from './view.ts';
import { decide } from './vsp.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'k3', 'k7', 'k12', 'nowhere');
const dimension = fc.constantFrom('vouloir' as const, 'savoir' as const, 'pouvoir' as const);
const round = fc.constantFrom(1 as const, 2 as const);
const ballot: fc.Arbitrary<Placed> = fc.array(fc.record({ difficulty: id, count: fc.nat(2) }), {
	maxLength: 3
});
const text = fc.constantFrom('Loin', 'Trop vite', ' ', 'x'.repeat(90));

const command: fc.Arbitrary<Command> = fc.oneof(
	fc.record({
		type: fc.constant('placePosition' as const),
		vouloir: fc.nat(10),
		savoir: fc.nat(5),
		pouvoir: fc.nat(5)
	}),
	{
		weight: 4,
		arbitrary: fc.record({ type: fc.constant('castStickers' as const), placed: ballot })
	},
	fc.record({ type: fc.constant('proposeDifficulty' as const), text, dimension }),
	fc.record({
		type: fc.constantFrom(
			'withdrawProposal' as const,
			'publishProposal' as const,
			'hideDifficulty' as const,
			'restoreDifficulty' as const,
			'splitDifficulty' as const
		),
		difficulty: id
	}),
	fc.record({
		type: fc.constant('openStage' as const),
		stage: fc.constantFrom('position' as const, 'difficulties' as const),
		round
	}),
	fc.record({ type: fc.constant('addDifficulty' as const), text, dimension }),
	{
		weight: 2,
		arbitrary: fc.record({
			type: fc.constant('mergeDifficulties' as const),
			into: id,
			from: fc.array(id, { minLength: 1, maxLength: 3 })
		})
	},
	fc.record({ type: fc.constant('redressDimension' as const), difficulty: id, dimension })
);
const asked = fc.record({
	command,
	who: fc.constantFrom('ana', 'bob', 'cyd', 'host'),
	phase: fc.constantFrom<Phase[]>('collect', 'collect', 'collect', 'share', 'present')
});
const session = fc.record({
	stacking: fc.boolean(),
	openProposals: fc.boolean(),
	asks: fc.array(asked, { maxLength: 40 })
});
type Session = {
	stacking: boolean;
	openProposals: boolean;
	asks: readonly { command: Command; who: string; phase: Phase }[];
};

function play(
	{ asks, ...config }: Session,
	each?: (state: State) => void
): { state: State; events: readonly Event[]; first: State } {
	const first = given([], config);
	let state = first;
	const events: Event[] = [];
	asks.forEach(({ command, who, phase }, n) => {
		const act: Act = who === 'host' ? host(`k${n}`, phase) : phone(who, `k${n}`, phase);
		const decision = decide(state, command, act);
		if (isRefusal(decision)) return;
		events.push(...decision);
		state = decision.reduce(evolve, state);
		each?.(state);
	});
	return { state, events, first };
}

const castIn = (state: State, round: 1 | 2) =>
	ballotsIn(state, round).reduce((sum, placed) => sum + stickersOn(placed), 0);

test('[V11] stickers counted are stickers cast', () => {
	fc.assert(
		fc.property(session, (played) => {
			play(played, (state) => {
				for (const round of [1, 2] as const) {
					const { on, apart, cast, byDimension, elsewhere } = tally(state, round);
					const sum = (counts: Iterable<number>) =>
						[...counts].reduce((total, one) => total + one, 0);
					expect(cast).toBe(castIn(state, round));
					expect(sum(on.values()) + apart).toBe(cast);
					expect(sum(Object.values(byDimension))).toBe(sum(on.values()));
					expect(sum(elsewhere.values())).toBe(apart);
				}
			});
		})
	);
});

test('[V11] merging, splitting, hiding and withdrawing lose no sticker', () => {
	fc.assert(
		fc.property(session, (played) => {
			let before: State | undefined;
			play(played, (state) => {
				if (before && before.first.ballots === state.first.ballots) {
					expect(tally(state, 1).cast).toBe(tally(before, 1).cast);
				}
				before = state;
			});
		})
	);
});

test('events parse, replay to the same state, and leave out any of them without harm', () => {
	fc.assert(
		fc.property(session, fc.nat(40), (played, without) => {
			const { state, events, first } = play(played);
			const stored: unknown = JSON.parse(JSON.stringify(events));
			const read = eventSchema.array().parse(stored);
			expect(read.reduce(evolve, first)).toEqual(state);
			const undone = events.filter((_, n) => n !== without).reduce(evolve, first);
			expect(tally(undone, 2).cast).toBe(castIn(undone, 2));
			expect(
				JSON.parse(
					JSON.stringify(shared(undone, { role: 'host', revealed: true, phase: 'collect' }))
				)
			).toEqual(shared(undone, { role: 'host', revealed: true, phase: 'collect' }));
			for (const readership of ['trainer', 'participants'] as const) {
				for (const language of ['fr', 'en'] as const) report(undone, { language, readership });
			}
		})
	);
});

test('[V20] what others answer changes nothing on my phone nor on the screen before sharing', () => {
	fc.assert(
		fc.property(session, session, (mine, theirs) => {
			const { state } = play({ ...mine, openProposals: false });
			const act = (n: number) => phone('zoe', `z${n}`);
			const after = theirs.asks.reduce((now, { command }, n) => {
				const decision = decide(now, command, act(n));
				return isRefusal(decision) ? now : decision.reduce(evolve, now);
			}, state);
			for (const role of ['participant', 'screen'] as const) {
				const audience = { role, revealed: false, phase: 'collect' } as const;
				expect(shared(after, audience)).toEqual(shared(state, audience));
			}
			expect(own(after, 'ana')).toEqual(own(state, 'ana'));
		})
	);
});

test('commands are bounded, and a start is plain JSON', () => {
	expect(
		commandSchema.safeParse({ type: 'castStickers', placed: [{ difficulty: 'a', count: -1 }] })
			.success
	).toBe(false);
	expect(
		commandSchema.safeParse({ type: 'placePosition', vouloir: 'a', savoir: 0, pouvoir: 0 }).success
	).toBe(false);
	const state = start(given().config);
	expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});
