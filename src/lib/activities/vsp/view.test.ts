import { describe, expect, test } from 'vitest';
import type { Audience, Phase } from '../kind.ts';
import { after, cast, given, host, opened, phone, placed, proposed } from './given.ts';
import { offers } from './offers.ts';
import type { Event } from './schema.ts';
import { answered } from './tally.ts';
import { own, shared } from './view.ts';

const see = (role: Audience['role'], phase: Phase = 'collect'): Audience => ({
	role,
	phase,
	revealed: phase === 'share'
});
const voting = opened('difficulties');
const answers = [
	placed('ana', [5, 2, 3]),
	placed('bob', [0, 0, 10]),
	placed('cyd', [5, 2, 3]),
	voting,
	cast('ana', { b: 3 }),
	cast('bob', { c: 1, b: 1 })
];

describe('what is seen', () => {
	test('[V20] nothing before sharing, but for facilitators', () => {
		const bare = given([voting]);
		const state = given(answers);
		for (const role of ['participant', 'screen'] as const) {
			expect(shared(state, see(role))).toEqual(shared(bare, see(role)));
			expect(shared(state, see(role)).triangle).toBeNull();
		}
		expect(shared(state, see('host'))).toMatchObject({
			weights: { cast: 5, people: 2 },
			triangle: [{ people: 3 }],
			desk: { counts: [{ people: 3 }, { people: 2 }, { people: 0 }, { people: 0 }] }
		});
	});

	test('[V21] sharing shows the stage in progress and those before it', () => {
		const at = (...more: readonly Event[]) =>
			shared(given([...answers, ...more]), see('screen', 'share'));
		const first = at(opened('position', 1));
		expect([first.triangle?.length, first.weights]).toEqual([1, null]);
		expect(first.difficulties[0]).not.toHaveProperty('stickers');
		const second = at();
		expect(second.weights).toMatchObject({
			round: 1,
			byDimension: { vouloir: 0, savoir: 4, pouvoir: 1 }
		});
		expect(second.difficulties.map(({ id, stickers }) => [id, stickers])).toEqual([
			['b', 4],
			['c', 1],
			['a', 0],
			['d', 0]
		]);
		const third = at(opened('position', 2), placed('ana', [1, 8, 1], 2));
		expect(third.triangle?.map(({ people, placed }) => [people, placed])).toEqual([
			[3, 3],
			[3, 1]
		]);
		expect(third.weights).toMatchObject({ round: 1 });
		const fourth = at(opened('difficulties', 2), cast('ana', { a: 1 }, 2));
		expect(fourth.weights).toMatchObject({ round: 2, before: { savoir: 4 } });
		expect(fourth.difficulties.find(({ id }) => id === 'b')).toMatchObject({
			stickers: 1,
			before: 4
		});
	});

	test('[V22] points carry no person and no order', () => {
		const state = given(answers);
		const view = shared(state, see('screen', 'share'));
		expect(view.triangle?.[0]?.crowds).toEqual([
			[0, 0, 10, 1],
			[5, 2, 3, 2]
		]);
		const told = JSON.stringify([
			view,
			shared(state, see('participant', 'share')),
			shared(state, see('host'))
		]);
		for (const person of ['ana', 'bob', 'cyd']) expect(told).not.toContain(`"${person}"`);
	});

	test('[V13] a proposal stays with its author and the facilitators until it is published', () => {
		const state = given([voting, proposed('p', 'ana')]);
		expect(
			JSON.stringify([
				shared(state, see('participant')),
				shared(state, see('screen', 'share')),
				own(state, 'bob')
			])
		).not.toContain('Idée');
		expect(own(state, 'ana').proposals).toMatchObject([{ id: 'p', is: 'pending' }]);
		expect(shared(state, see('host')).desk?.pending).toMatchObject([{ id: 'p' }]);
		const out = after(state, { type: 'publishProposal', difficulty: 'p' }, host());
		expect(shared(out, see('participant')).difficulties.at(-1)).toEqual({
			id: 'p',
			text: 'Idée p',
			dimension: 'savoir'
		});
		const open = after(
			given([voting], { openProposals: true }),
			{ type: 'proposeDifficulty', text: 'Loin', dimension: 'pouvoir' },
			phone('ana', 'q')
		);
		expect(shared(open, see('participant')).difficulties.at(-1)?.id).toBe('q');
	});

	test('[V26] what participants proposed is not there while the step is presented', () => {
		const state = given([proposed('p', 'ana', true)]);
		const ids = (audience: Audience) => shared(state, audience).difficulties.map(({ id }) => id);
		expect(ids(see('screen', 'present'))).toEqual(['a', 'b', 'c', 'd']);
		expect(ids(see('host', 'present'))).toContain('p');
		expect(ids(see('screen'))).toContain('p');
	});

	test('[V23] a person finds her answers again, as the list now stands', () => {
		const state = given([
			...answers,
			proposed('p', 'ana', true),
			proposed('q', 'ana'),
			{ type: 'difficultiesMerged', into: 'c', from: ['b', 'p'] },
			{ type: 'difficultyHidden', difficulty: 'q' }
		]);
		expect(own(state, 'ana')).toMatchObject({
			now: {
				position: [5, 2, 3],
				placed: [{ difficulty: 'c', count: 3 }],
				apart: 0,
				gave: { position: true, ballot: true }
			},
			proposals: [
				{ id: 'p', is: 'merged', into: 'Moyens' },
				{ id: 'q', is: 'hidden' }
			],
			can: { place: false, cast: true, propose: false }
		});
		expect(own(state, 'zoe')).toMatchObject({
			now: { position: null, placed: [] },
			can: { place: true, propose: true }
		});
		const hidden = after(state, { type: 'hideDifficulty', difficulty: 'c' }, host());
		expect(own(hidden, 'bob').now).toMatchObject({ placed: [], apart: 2 });
		const second = own(
			given([...answers, opened('position', 2), placed('bob', [9, 1, 0], 2)]),
			'bob'
		);
		expect([second.now.position, second.first.position]).toEqual([
			[9, 1, 0],
			[0, 0, 10]
		]);
		expect(own(given(answers), '__proto__').now.position).toBeNull();
	});

	test('[V24] those who answered are those of the stage in progress', () => {
		expect(answered(given(answers.slice(0, 3))).size).toBe(3);
		expect(answered(given([...answers, cast('cyd', {})])).size).toBe(2);
		expect(answered(given([...answers, opened('position', 2)])).size).toBe(0);
	});

	test('[V25] the next step receives the heaviest first, with their levers', () => {
		const state = given(
			[...answers, proposed('p', 'ana', true), { type: 'difficultyHidden', difficulty: 'd' }],
			{
				levers: { savoir: ['Langage commun', 'Formation'] }
			}
		);
		const all = offers(state);
		expect(all.map(({ id, weight }) => [id, weight])).toEqual([
			['b', 4],
			['c', 1],
			['a', 0],
			['p', 0]
		]);
		expect(all[0]).toEqual({
			id: 'b',
			shape: 'option',
			text: 'Langage',
			weight: 4,
			dimension: 'savoir',
			pair: 'Langage commun · Formation'
		});
		expect(all[1]).not.toHaveProperty('pair');
		expect(all[3]).toMatchObject({ author: 'ana', rank: 0 });
	});
});
