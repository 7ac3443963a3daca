// What holds whatever people do, in whatever order: boards lived at random by three people and a
// facilitator, from commands that mostly make sense and sometimes do not.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act, Phase } from '../kind.ts';
import { arrange } from './arrangement.ts';
import { decide } from './board.ts';
import { evolve } from './evolve.ts';
import { offers } from './offers.ts';
import { report } from './report.ts';
import {
	commandSchema,
	configSchema,
	eventSchema,
	type Command,
	type Event,
	type Stage
} from './schema.ts';
import { stands, start, type State } from './state.ts';
import { tally } from './tally.ts';
import { own, shared } from './view.ts';

/** The participants of every life. */
const people = ['ana', 'bob', 'cid'];
/** Cards and groups by their rank: what they are is known when the turn comes. Some are nothing. */
const ref = fc.oneof(
	{ weight: 12, arbitrary: fc.nat(7).map((rank) => `card.${rank}`) },
	fc.constantFrom('zz', '__proto__')
);
const team = fc.oneof(
	{ weight: 12, arbitrary: fc.nat(2).map((rank) => `group.${rank}`) },
	fc.constantFrom('zz', '__proto__')
);
const target = fc.oneof(ref, team);
const maybe = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, team);
const column = fc.constantFrom('column.0', 'column.1', 'column.2', 'column.3', 'zz');
const text = fc.constantFrom('Un lieu', 'Une charte', '', 'x'.repeat(30), 'Un guide commun');
const stage = fc.constantFrom<Stage>('write', 'vote', 'vote', 'vote', 'result');
const some = fc.array(ref, { minLength: 1, maxLength: 4 });

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
const is = <const T extends Command['type']>(type: T) => fc.constant(type);
const sticker = fc.record({ target, count: fc.constantFrom(0, 1, 1, 1, 2, 3) });
const pair = fc.option(text, { nil: undefined });
const card = fc.option(ref, { nil: undefined });
const cards = fc.option(some, { nil: undefined });

const command: fc.Arbitrary<Command> = fc.oneof(
	often(6, fc.record({ type: is('writeCard'), column, text, pair })),
	often(2, fc.record({ type: is('saveDraft'), card, column, text })),
	fc.record({ type: is('publishCard'), draft: ref }),
	fc.record({ type: is('editCard'), card: ref, text }),
	fc.record({ type: is('withdrawCard'), card: ref }),
	fc.record({ type: is('moveOwnCard'), card: ref, column }),
	often(10, fc.record({ type: is('castStickers'), placed: fc.array(sticker, { maxLength: 3 }) })),
	fc.record({ type: is('flash'), card: ref, on: fc.boolean() }),
	often(4, fc.record({ type: is('openStage'), stage })),
	fc.record({ type: is('acceptCard'), card: ref }),
	fc.record({ type: is('hideCard'), card: ref }),
	fc.record({ type: is('restoreCard'), card: ref }),
	fc.record({ type: is('moveCard'), card: ref, column }),
	often(8, fc.record({ type: is('groupCards'), cards: some, group: maybe, from: maybe })),
	fc.record({ type: is('ungroupCard'), card: ref, group: team }),
	fc.record({ type: is('titleGroup'), group: team, text }),
	fc.record({ type: is('moveGroup'), group: team, column }),
	fc.record({ type: is('mergeGroups'), into: team, from: team }),
	fc.record({ type: is('splitGroup'), group: team, cards }),
	fc.record({ type: is('addColumn'), title: text }),
	fc.record({ type: is('renameColumn'), column, title: text })
);

/** Somebody asks something; `who` is a rank in `people`. */
type Turn = {
	readonly command: Command;
	readonly who: number;
	readonly phase: Phase;
	/** A participant who tries what is not hers, or a facilitator who writes. */
	readonly odd: boolean;
};
const odd = fc.nat(9).map((die) => die === 0);
const phase = fc.constantFrom<Phase>('collect', 'share');
const turn = fc.record({ command, who: fc.nat(2), phase, odd });
/** A life, in turns. */
const turns = fc.array(turn, { maxLength: 40, size: '+1' });
/** A board's configuration, before it is parsed. */
const config = fc.record({
	columns: fc.constant([
		{ id: 'a', title: 'Moyens' },
		{ id: 'b', title: 'Pratiques' }
	]),
	moderated: fc.nat(3).map((die) => die === 0),
	stacking: fc.boolean(),
	maxPerPerson: fc.constantFrom(3, 6),
	max: fc.constant(24)
});

/** Commands of participants; the others are the facilitator's. */
const byPeople = new Set<Command['type']>([
	'saveDraft',
	'publishCard',
	'writeCard',
	'editCard',
	'withdrawCard',
	'moveOwnCard',
	'castStickers',
	'flash'
]);

function actOf({ command, who, phase, odd }: Turn, at: number): Act {
	const person = people[who] ?? 'ana';
	return byPeople.has(command.type) === odd
		? { id: `c${at}`, person: 'host', role: 'host', at, phase }
		: { id: `c${at}`, person, role: 'participant', at, phase };
}

/** The command with ranks made identities. */
function resolve(state: State, command: Command): Command {
	const named = JSON.stringify(command).replace(
		/"(card|group|column)\.(\d)"/g,
		(_, kind: string, rank: string) => {
			const { cards, groups, columns } = state;
			const things = kind === 'card' ? cards : kind === 'group' ? groups : columns;
			return JSON.stringify(things[Number(rank) % Math.max(1, things.length)]?.id ?? 'zz');
		}
	);
	return commandSchema.parse(JSON.parse(named));
}

/** Six cards on the board before anything else, so that there is something to arrange. */
const opening: readonly Turn[] = Array.from({ length: 6 }, (_, i) => ({
	command: { type: 'writeCard', column: i % 2 ? 'a' : 'b', text: `Carte ${i}` },
	who: i % 3,
	phase: 'collect',
	odd: false
}));

type Step = {
	readonly before: State;
	readonly turn: Turn;
	readonly events: readonly Event[];
	readonly after: State;
};

/** Lives a board; each step of its life is kept. */
function live(
	raw: unknown,
	played: readonly Turn[]
): { readonly first: State; readonly steps: readonly Step[]; readonly last: State } {
	const first = start(configSchema.parse(raw), []);
	const steps: Step[] = [];
	let state = first;
	for (const [at, turn] of [...opening, ...played].entries()) {
		const command = resolve(state, turn.command);
		const answer = decide(state, command, actOf(turn, at));
		const events = 'refused' in answer ? [] : answer.map((event) => eventSchema.parse(event));
		const after = events.reduce(evolve, state);
		steps.push({ before: state, turn, events, after });
		state = after;
	}
	return { first, steps, last: state };
}

const hostSees = (state: State) => shared(state, { role: 'host', revealed: true, phase: 'share' });
const law = (check: (life: ReturnType<typeof live>) => void) =>
	fc.assert(
		fc.property(config, turns, (raw, played) => check(live(raw, played))),
		{ numRuns: 200 }
	);

describe('laws', () => {
	it('[B14] cards shown are cards made, less hidden, drafts, unaccepted and withdrawn', () => {
		law(({ steps, last }) => {
			const happened = steps.flatMap(({ events }) => events);
			const made = new Set(
				happened.flatMap((event) =>
					event.type === 'cardWritten' || event.type === 'draftSaved' ? event.card : []
				)
			);
			const gone = new Set(
				happened.flatMap((event) => (event.type === 'cardWithdrawn' ? event.card : []))
			);
			const drafts = last.cards.filter(({ is }) => is === 'draft').length;
			const hidden = last.cards.filter(({ hidden }) => hidden).length;
			const waiting = last.cards.filter(({ is, hidden }) => is === 'pending' && !hidden).length;
			const view = hostSees(last);
			expect(view.cards).toHaveLength(made.size - gone.size - drafts - hidden - waiting);
			const placed = [...arrange(view).values()]
				.flat()
				.flatMap((item) => (item.is === 'group' ? item.cards : [item.card]));
			expect(new Set(placed.map(({ id }) => id)).size).toBe(view.cards.length);
			for (const { id, count } of view.columns) {
				const here = (arrange(view).get(id) ?? []).flatMap((item) =>
					item.is === 'group' ? item.group.cards : [item.id]
				);
				expect(new Set(here).size).toBe(count);
			}
		});
	});
	it('[B15] no command of the facilitator changes the words of a card', () => {
		law(({ steps }) => {
			for (const { before, turn, after } of steps) {
				if (byPeople.has(turn.command.type)) continue;
				for (const card of before.cards.filter(({ person }) => person !== 'host')) {
					const same = after.cards.find(({ id }) => id === card.id);
					expect([same?.text, same?.pair]).toEqual([card.text, card.pair]);
				}
			}
		});
	});
	it('[B18] no card stands in three groups, no group is empty, no card is nowhere', () => {
		law(({ last }) => {
			for (const { cards } of last.groups) expect(new Set(cards).size).toBe(cards.length);
			for (const { id } of last.cards) {
				expect(last.groups.filter(({ cards }) => cards.includes(id)).length).toBeLessThan(3);
			}
			expect(last.groups.every(({ cards }) => cards.length > 0)).toBe(true);
		});
	});
	it('[B27] votes counted are votes cast on what stands, within each budget when cast', () => {
		law(({ last }) => {
			const { total } = tally(last);
			const mine = last.ballots.flatMap(({ person }) => own(last, person).stickers);
			expect(mine.reduce((sum, { count }) => sum + count, 0)).toBe(total);
			const view = hostSees(last);
			const shown = [...view.cards, ...view.groups].reduce(
				(sum, { stickers = 0 }) => sum + stickers,
				0
			);
			expect(shown).toBe(total);
			expect(view.votes).toBe(total);
			for (const { placed } of last.ballots) {
				expect(placed.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(
					last.config.stickers
				);
			}
		});
	});
	it('[B4] what another keeps in private changes neither my view nor the screen’s', () => {
		law(({ steps }) => {
			for (const { before, turn, after } of steps) {
				if (people[turn.who] !== 'bob' || turn.odd || turn.command.type !== 'saveDraft') continue;
				for (const role of ['screen', 'participant'] as const) {
					for (const revealed of [false, true]) {
						const audience = { role, revealed, phase: 'collect' } as const;
						expect(shared(after, audience)).toEqual(shared(before, audience));
					}
				}
				expect(own(after, 'ana')).toEqual(own(before, 'ana'));
				expect(offers(after)).toEqual(offers(before));
			}
		});
	});
	it('[B31] before sharing, no word and no author leave the console', () => {
		law(({ last }) => {
			for (const role of ['screen', 'participant'] as const) {
				const view = shared(last, { role, revealed: false, phase: 'collect' });
				expect([view.cards, view.groups, view.votes, view.desk]).toEqual([
					[],
					[],
					undefined,
					undefined
				]);
				expect(JSON.stringify(shared(last, { role, revealed: true, phase: 'share' }))).not.toMatch(
					/"(ana|bob|cid|host)"/
				);
			}
		});
	});
	it('[B36] any event of a life may be missing: the rest still holds, in plain JSON', () => {
		fc.assert(
			fc.property(config, turns, fc.infiniteStream(fc.boolean()), (raw, played, coins) => {
				const { first, steps } = live(raw, played);
				const kept = steps.filter(() => coins.next().value).flatMap(({ events }) => events);
				const state = kept.reduce(evolve, first);
				const columns = new Set(state.columns.map(({ id }) => id));
				expect(state.cards.every(({ column }) => columns.has(column))).toBe(true);
				expect(state.groups.every(({ column }) => columns.has(column))).toBe(true);
				expect(JSON.parse(JSON.stringify(state))).toEqual(state);
				expect(JSON.parse(JSON.stringify(hostSees(state)))).toEqual(hostSees(state));
				for (const { id } of state.cards) {
					expect(state.groups.filter(({ cards }) => cards.includes(id)).length).toBeLessThan(3);
				}
				expect(state.cards.filter(stands)).toHaveLength(hostSees(state).cards.length);
				expect(() => [
					report(state, { language: 'fr', readership: 'trainer' }),
					offers(state)
				]).not.toThrow();
			}),
			{ numRuns: 200 }
		);
	});
});
