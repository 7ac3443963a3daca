// What holds whatever people do, in whatever order, and whatever is undone afterwards.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { chanceOf } from '../../base/chance.ts';
import type { Act, Material, Phase, Scene } from '../kind.ts';
import { choices } from './choices.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { given, seenBy } from './given.ts';
import { measures } from './measures.ts';
import { offers } from './offers.ts';
import { papers } from './papers.ts';
import { rehearse } from './rehearse.ts';
import { report } from './report.ts';
import { commandSchema, eventSchema, type Event } from './schema.ts';
import { contributors, tallyOf, textOf, type State } from './state.ts';
import { own, shared } from './view.ts';

const people = ['person-ada', 'person-bob', 'person-cleo', '__proto__', 'constructor'];
const ids = ['a1', 'b1', ...Array.from({ length: 12 }, (_, i) => `c${i}`), 'toString'];
const anyId = fc.constantFrom(...ids);
const section = fc.constantFrom('aims', 'roles', 'tools');
const text = fc.constantFrom('Se connaître', 'Garder le cap', '', 'é'.repeat(600), '=1+1');
const is = (...names: string[]) => fc.constantFrom(...names);

const host: fc.Arbitrary<object> = fc.oneof(
	fc.record({ type: is('addArticle'), section, text }),
	fc.record({ type: is('rewordArticle'), article: anyId, text }),
	fc.record({ type: is('moveArticle'), article: anyId, section, before: anyId }),
	fc.record({ type: is('dropArticle', 'restoreArticle'), article: anyId }),
	fc.record({ type: is('takeEntry', 'declineEntry', 'reconsiderEntry'), entry: anyId }),
	fc.record({ type: is('hideEntry'), entry: anyId, hidden: fc.boolean() }),
	fc.record({ type: is('setVote'), stage: is('open', 'closed', 'shown') }),
	fc.record({ type: is('setVote'), article: anyId, stage: is('open', 'closed', 'shown') }),
	fc.record({ type: is('lookAt'), target: anyId })
);
const room: fc.Arbitrary<object> = fc.oneof(
	fc.record({ type: is('propose'), section, text }),
	fc.record({ type: is('amend'), article: anyId, text }),
	fc.record({ type: is('reviseEntry'), entry: anyId, text }),
	fc.record({ type: is('withdrawEntry'), entry: anyId }),
	fc.record({ type: is('castBallot'), article: anyId, choice: fc.constantFrom(...choices) })
);
const phase = fc.constantFrom<Phase>('present', 'collect', 'collect', 'share', 'share', 'conclude');
const ask = fc.oneof(
	fc.record({ command: host, person: fc.constant('person-host'), phase }),
	fc.record({ command: room, person: fc.constantFrom(...people), phase })
);
const asks = fc.array(ask, { maxLength: 50 });

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
	test('[CH24] ballots counted are ballots cast, and people count once', () => {
		fc.assert(
			fc.property(asks, (all) => {
				const { state } = play(all);
				const cast = people.flatMap((person) => Object.entries(own(state, person).ballots));
				for (const article of shared(state, seenBy('host', 'share')).articles)
					for (const choice of choices)
						expect(article.tally?.[choice] ?? 0).toBe(
							cast.filter(([id, mine]) => id === article.id && mine === choice).length
						);
				expect(contributors(state).size).toBeLessThanOrEqual(people.length);
			})
		);
	});

	test('[CH25] replaying any part of what happened gives a state that can be read', () => {
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
					papers(state, { language: 'en', readership });
				}
				measures(state, 'fr');
				expect(offers(state).length).toBe(new Set(offers(state).map(({ id }) => id)).size);
			})
		);
	});

	test('[CH25] an event about something that is not there changes nothing', () => {
		const state = given();
		const nowhere: Event[] = [
			{ type: 'entryRevised', entry: 'x', person: 'ada', text: 'y', hidden: false },
			{ type: 'entryWithdrawn', entry: 'x', person: 'ada' },
			{ type: 'entryTaken', entry: 'x', section: 'aims' },
			{ type: 'entryDeclined', entry: 'x' },
			{ type: 'entryReconsidered', entry: 'x' },
			{ type: 'entryHidden', entry: 'x', hidden: true },
			{ type: 'articleReworded', article: 'x', text: 'y' },
			{ type: 'articleMoved', article: 'x', section: 'aims', before: null },
			{ type: 'articleDropped', article: 'x' },
			{ type: 'articleRestored', article: 'x' },
			{ type: 'ballotCast', article: 'x', person: 'ada', choice: 'for' },
			{ type: 'voteSet', articles: ['x', 'y'], stage: 'open' },
			{
				type: 'entryWritten',
				id: 'e',
				person: 'ada',
				section: 'aims',
				article: 'x',
				text: 'y',
				hidden: false
			}
		];
		for (const event of nowhere) expect(evolve(state, event)).toEqual(state);
	});

	test('[CH26] no view shared with a role holds a person', () => {
		fc.assert(
			fc.property(asks, (all) => {
				const { state } = play(all);
				for (const audience of audiences)
					expect(JSON.stringify(shared(state, audience))).not.toContain('person-');
			})
		);
	});

	test('[CH9] what others write changes nothing for me before it is shared', () => {
		fc.assert(
			fc.property(asks, fc.array(room, { maxLength: 8 }), (all, more) => {
				const voting = (command: object) => 'choice' in command;
				const before = play(all).state;
				const after = more.reduce<State>((state, command, i) => {
					const base = { role: 'participant', at: 0, phase: 'collect' } as const;
					const act = { id: `m${i}`, person: 'person-dan', ...base };
					const answer = decide(state, commandSchema.parse(command), act);
					return isRefusal(answer) || voting(command) ? state : answer.reduce(evolve, state);
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
		cards: () => Array.from({ length: 60 }, (_, i) => ({ text: `Un pas commun, numéro ${i}` })),
		rewordings: (text) => (text.endsWith('relu') ? [] : [`${text}, relu`]),
		difficulties: []
	};

	/** Everyone does what there is to do; the facilitator last. */
	function live(state: State, phase: Phase, turns: number): State {
		const chance = chanceOf(`rehearsal ${phase}`);
		let now = state;
		for (let turn = 0; turn < turns; turn++) {
			const role = turn % 8 === 7 ? ('host' as const) : ('participant' as const);
			const person = role === 'host' ? 'host' : `p${turn % 8}`;
			const scene: Scene = {
				role,
				phase,
				shared: shared(now, seenBy(role, phase)),
				own: own(now, person),
				chance,
				material
			};
			rehearse(scene).forEach((command, i) => {
				const act = { id: `${phase}${turn}-${i}`, person, role, at: 0, phase };
				const answer = decide(now, commandSchema.parse(command), act);
				expect(isRefusal(answer) ? answer.refused : '').toBe('');
				if (!isRefusal(answer)) now = answer.reduce(evolve, now);
			});
		}
		return now;
	}

	test('[CH6] [CH16] [CH17] goes from the first proposal to adoption, and is never refused', () => {
		const collected = live(given(), 'collect', 60);
		expect(contributors(collected).size).toBe(7);
		const shown = live(collected, 'share', 400);
		const seen = shared(shown, seenBy('screen', 'share'));
		expect(seen.articles.length).toBeGreaterThan(3);
		expect(seen.articles.every(({ stage, cast }) => stage === 'shown' && cast === 7)).toBe(true);
		expect(seen.articles.some(({ adopted }) => adopted)).toBe(true);
		expect(seen.entries.some(({ article }) => article !== null)).toBe(true);
		expect(seen.entries.every(({ fate }) => fate !== 'waiting')).toBe(true);
		expect(live(shown, 'share', 16)).toEqual(shown);
		for (const article of shown.articles) expect(textOf(article)).not.toBe('');
		expect(shown.articles.map((article) => tallyOf(article).for)).not.toContain(NaN);
	});
});
