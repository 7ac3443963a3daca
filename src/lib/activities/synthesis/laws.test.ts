// What holds whatever people do, in whatever order, and whatever is undone afterwards.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { chanceOf } from '../../base/chance.ts';
import type { Act, Material, Scene } from '../kind.ts';
import { decide, receive } from './decide.ts';
import { evolve } from './evolve.ts';
import { given, seenBy } from './given.ts';
import { offers } from './offers.ts';
import { rehearse } from './rehearse.ts';
import { report } from './report.ts';
import { commandSchema, eventSchema, type Command, type Event } from './schema.ts';
import { answers, sectionIds } from './sections.ts';
import { contributors, repliesTo, tallyOf, type State } from './state.ts';
import { own, shared } from './view.ts';

const people = ['person-ada', 'person-bob', 'person-cleo', '__proto__', 'constructor'];
const anyId = fc.constantFrom(...Array.from({ length: 12 }, (_, i) => `c${i}`), 'toString');
const section = fc.constantFrom(...sectionIds);
const text = fc.constantFrom('Se connaître', 'Garder le cap', '', 'é'.repeat(300), '=1+1');

const host: fc.Arbitrary<object> = fc.oneof(
	fc.record({ type: fc.constant('addItem'), section, text, pair: text }),
	fc.record({ type: fc.constant('editItem'), item: anyId, text, pair: text }),
	fc.record({ type: fc.constant('moveItem'), item: anyId, section, before: anyId }),
	fc.record({ type: fc.constantFrom('dropItem', 'restoreItem', 'acceptProposal'), item: anyId }),
	fc.record({ type: fc.constant('setOwner'), item: anyId, owner: text }),
	fc.record({ type: fc.constant('hideNuance'), nuance: anyId, hidden: fc.boolean() }),
	fc.record({ type: fc.constant('askRoom'), on: fc.boolean() })
);
const room: fc.Arbitrary<object> = fc.oneof(
	fc.record({
		type: fc.constant('answerConvergence'),
		item: anyId,
		answer: fc.constantFrom(...answers),
		nuance: text
	}),
	fc.record({ type: fc.constant('proposeItem'), section, text, pair: text }),
	fc.record({ type: fc.constant('withdrawProposal'), item: anyId })
);
const phase = fc.constantFrom('present', 'collect', 'collect', 'collect', 'share', 'conclude');
const ask = fc.oneof(
	fc.record({ command: host, person: fc.constant('person-host'), phase }),
	fc.record({ command: room, person: fc.constantFrom(...people), phase })
);
const asks = fc.array(ask, { maxLength: 40 });

/** Plays each ask in turn, as the room does, and gives every event with the state after it. */
function play(all: readonly { command: object; person: string; phase: Act['phase'] }[]) {
	let state = given();
	const events: Event[] = [];
	all.forEach(({ command, person, phase }, i) => {
		const role = person === 'person-host' ? ('host' as const) : ('participant' as const);
		const act = { id: `c${i % 14}`, person, role, at: 0, phase };
		const answer = decide(state, commandSchema.parse(command), act);
		if (isRefusal(answer)) return;
		for (const event of answer) {
			events.push(eventSchema.parse(JSON.parse(JSON.stringify(event))));
			state = evolve(state, event);
		}
	});
	return { state, events };
}

const audiences = (['host', 'screen', 'participant'] as const).flatMap((role) =>
	(['present', 'collect', 'share', 'conclude'] as const).map((phase) => seenBy(role, phase))
);

describe('whatever happens', () => {
	test('[S21] answers counted are answers given', () => {
		fc.assert(
			fc.property(asks, (all) => {
				const { state, events } = play(all);
				for (const { id } of state.items) {
					const givers = new Set(
						events.flatMap((event) =>
							event.type === 'convergenceAnswered' && event.item === id ? [event.person] : []
						)
					);
					const { share, nuance, oppose } = tallyOf(state, id);
					expect(share + nuance + oppose).toBe(givers.size);
					expect(repliesTo(state, id)).toHaveLength(givers.size);
				}
			})
		);
	});

	test('[S22] replaying any part of what happened gives a state that can be read', () => {
		fc.assert(
			fc.property(asks, fc.infiniteStream(fc.boolean()), (all, coins) => {
				const kept = play(all).events.filter(() => coins.next().value);
				const state = given(kept);
				for (const audience of audiences) {
					const view = shared(state, audience);
					expect(JSON.parse(JSON.stringify(view))).toEqual(view);
				}
				for (const person of people) own(state, person);
				for (const readership of ['participants', 'trainer'] as const) {
					report(state, { language: 'fr', readership });
				}
				expect(offers(state).length).toBe(new Set(offers(state).map(({ id }) => id)).size);
				expect(contributors(state).size).toBeLessThanOrEqual(people.length);
			})
		);
	});

	test('[S22] an event about something that is not there changes nothing', () => {
		const state = given();
		const nowhere: Event[] = [
			{ type: 'proposalAccepted', item: 'x', section: 'progress' },
			{ type: 'proposalWithdrawn', item: 'x', person: 'ada' },
			{ type: 'itemEdited', item: 'x', text: 'a', pair: '' },
			{ type: 'itemMoved', item: 'x', section: 'debates', before: null },
			{ type: 'itemDropped', item: 'x' },
			{ type: 'itemRestored', item: 'x' },
			{ type: 'ownerSet', item: 'x', owner: 'a', due: '' },
			{ type: 'nuanceHidden', nuance: 'x', hidden: true },
			{
				type: 'convergenceAnswered',
				id: 'y',
				item: 'x',
				person: 'ada',
				answer: 'share',
				nuance: ''
			}
		];
		for (const event of nowhere) expect(evolve(state, event)).toEqual(state);
	});

	test('[S23] no view shared with a role holds a person', () => {
		fc.assert(
			fc.property(asks, (all) => {
				const { state } = play(all);
				for (const audience of audiences) {
					expect(JSON.stringify(shared(state, audience))).not.toContain('person-');
				}
			})
		);
	});

	test('[S14] what others answer or propose changes nothing for me before it is revealed', () => {
		fc.assert(
			fc.property(asks, fc.array(room, { maxLength: 8 }), (all, more) => {
				const before = play(all).state;
				const after = more.reduce<State>((state, command, i) => {
					const act: Act = {
						id: `m${i}`,
						person: 'person-dan',
						role: 'participant',
						at: 0,
						phase: 'collect'
					};
					const answer = decide(state, commandSchema.parse(command), act);
					return isRefusal(answer) ? state : answer.reduce(evolve, state);
				}, before);
				for (const role of ['screen', 'participant'] as const) {
					const audience = seenBy(role, 'collect');
					expect(shared(after, audience)).toEqual(shared(before, audience));
				}
				expect(own(after, 'person-ada')).toEqual(own(before, 'person-ada'));
			})
		);
	});
});

describe('a rehearsal', () => {
	const material: Material = {
		words: ['confiance'],
		sentences: [],
		cards: (column) =>
			column === 'nuances'
				? [{ text: 'Si le temps le permet' }]
				: Array.from({ length: 40 }, (_, i) => ({ text: `${column}, pas numéro ${i}` })),
		difficulties: []
	};

	test('[S2] [S11] [S17] simulated people write, answer and propose, and are never refused', () => {
		let state = given();
		const chance = chanceOf('rehearsal');
		for (let turn = 0; turn < 200; turn++) {
			const role = turn % 4 === 0 ? ('host' as const) : ('participant' as const);
			const person = role === 'host' ? 'host' : `p${turn % 7}`;
			const scene: Scene = {
				role,
				phase: 'collect',
				shared: shared(state, seenBy(role, 'collect')),
				own: own(state, person),
				chance,
				material
			};
			rehearse(scene).forEach((command: Command, i) => {
				const act = { id: `t${turn}-${i}`, person, role, at: 0, phase: 'collect' as const };
				const answer = decide(state, commandSchema.parse(command), act);
				expect(isRefusal(answer) ? answer.refused : '').toBe('');
				if (!isRefusal(answer)) state = answer.reduce(evolve, state);
			});
		}
		const seen = shared(state, seenBy('host', 'collect'));
		for (const id of sectionIds) {
			const items = seen.items.filter((item) => item.section === id);
			expect(items.length).toBeGreaterThan(1);
		}
		expect(seen.items.some(({ tally }) => tally && tally.share > 0)).toBe(true);
		expect(offers(state).some(({ author }) => author !== undefined)).toBe(true);
	});

	test('a proposal is taken or left for good, and words come from their own section', () => {
		const ids = Array.from({ length: 30 }, (_, n) => `proposal-${n}`);
		const waiting = given(
			ids.map((id) => ({
				type: 'itemProposed',
				id,
				section: 'debates',
				text: `Idée ${id}`,
				pair: '',
				person: 'person-ada'
			}))
		);
		const asked: string[] = [];
		const lead = (state: State, seed: string) =>
			rehearse({
				role: 'host',
				phase: 'collect',
				shared: shared(state, seenBy('host', 'collect')),
				own: undefined,
				chance: chanceOf(seed),
				material: { ...material, cards: (name) => (asked.push(name), []) }
			}).flatMap((command) => (command.type === 'acceptProposal' ? [command.item] : []));
		let state = waiting;
		for (let turn = 0; turn < 60; turn++)
			for (const item of lead(state, `turn ${turn}`))
				state = evolve(state, { type: 'proposalAccepted', item, section: 'debates' });
		expect(lead(state, 'once more')).toEqual([]);
		expect(shared(state, seenBy('host', 'collect')).desk?.waiting.length).toBeGreaterThan(5);
		expect(asked).not.toContain('');
		expect(sectionIds).toContain(asked[0]);
	});

	test('[S8] every offer of one synthesis can be pinned into another', () => {
		const first = given([
			{ type: 'itemAdded', id: 'a', section: 'debates', text: 'Débat', pair: '' }
		]);
		for (const offer of offers(first)) {
			const act: Act = { id: 'x', person: 'host', role: 'host', at: 0, phase: 'collect' };
			expect(receive(given(), offer, 'debates', act)).toHaveLength(1);
		}
	});
});
