import { describe, expect, test } from 'vitest';
import { keyed } from '../../base/shelf.ts';
import {
	after,
	cast,
	given,
	host,
	opened,
	phone,
	placed,
	proposed,
	refusal,
	stickers
} from './given.ts';
import type { Command } from './schema.ts';
import { ballotsIn, positionsIn, tally } from './tally.ts';
import { decide } from './vsp.ts';

const point = (vouloir: number, savoir: number, pouvoir: number): Command => ({
	type: 'placePosition',
	vouloir,
	savoir,
	pouvoir
});
const vote = (on: Record<string, number>): Command => ({
	type: 'castStickers',
	placed: stickers(on)
});
const voting = opened('difficulties');

describe('stages', () => {
	test('[V1] any stage opens and comes back, with its answers', () => {
		const events = [placed('ana', [5, 2, 3]), voting, cast('ana', { a: 3 })];
		const state = given(events);
		expect(decide(state, { type: 'openStage', stage: 'position', round: 2 }, host())).toEqual([
			opened('position', 2)
		]);
		const back = after(
			given([...events, opened('position', 2)]),
			{ type: 'openStage', stage: 'position', round: 1 },
			host()
		);
		expect(back.stage).toBe('position');
		expect(back.first).toEqual(state.first);
		expect(decide(state, { type: 'openStage', stage: 'difficulties', round: 1 }, host())).toEqual(
			[]
		);
	});

	test('[V2] answers are taken while they are collected, from participants', () => {
		const state = given();
		expect(refusal(decide(state, point(5, 2, 3), phone('ana', 'x', 'share')))).toBe('step-closed');
		expect(refusal(decide(state, point(5, 2, 3), phone('ana', 'x', 'present')))).toBe('not-open');
		expect(refusal(decide(state, point(5, 2, 3), host()))).toBe('unknown-person');
	});

	test('[V3] a latecomer still places her point; others may not move theirs', () => {
		const state = given([placed('ana', [5, 2, 3]), voting]);
		expect(refusal(decide(state, point(4, 3, 3), phone('ana')))).toBe('step-changed');
		expect(decide(state, point(4, 3, 3), phone('bob'))).toEqual([placed('bob', [4, 3, 3])]);
	});
});

describe('position', () => {
	test.each([
		[5, 2, 2],
		[5, 2, 4],
		[5.5, 2.5, 2],
		[-1, 8, 3],
		[11, 0, -1]
	])('[V4] %d %d %d is refused', (...share) => {
		const [v = 0, s = 0, p = 0] = share;
		expect(decide(given(), point(v, s, p), phone('ana'))).toEqual({
			refused: 'bad-points',
			with: { max: 10 }
		});
	});

	test('[V4] a second position replaces the first', () => {
		const state = after(given([placed('ana', [5, 2, 3])]), point(10, 0, 0), phone('ana'));
		expect(keyed(state.first.positions)).toEqual([['ana', [10, 0, 0]]]);
		expect(decide(state, point(10, 0, 0), phone('ana'))).toEqual([]);
	});

	test('[V4] the total is the configured one', () => {
		expect(decide(given([], { points: 6 }), point(2, 2, 2), phone('ana'))).toHaveLength(1);
	});
});

describe('stickers', () => {
	test('[V5] not in the position stage', () => {
		expect(refusal(decide(given(), vote({ a: 1 }), phone('ana')))).toBe('vote-closed');
	});

	test('[V6] a second ballot replaces the first, and an empty one takes all back', () => {
		const state = after(given([voting, cast('ana', { a: 3 })]), vote({ b: 1 }), phone('ana'));
		expect(tally(state, 1).on).toEqual(new Map([['b', 1]]));
		expect(tally(after(state, vote({}), phone('ana')), 1).cast).toBe(0);
	});

	test('[V7] never more than the budget', () => {
		const state = given([voting]);
		expect(decide(state, vote({ a: 2, b: 2 }), phone('ana'))).toEqual({
			refused: 'no-sticker-left',
			with: { max: 3 }
		});
		expect(decide(state, vote({ a: 3 }), phone('ana'))).toHaveLength(1);
	});

	test('[V8] one each without stacking', () => {
		const state = given([voting], { stacking: false });
		expect(refusal(decide(state, vote({ a: 2 }), phone('ana')))).toBe('one-sticker-each');
		expect(decide(state, vote({ a: 1, b: 1, c: 1 }), phone('ana'))).toHaveLength(1);
	});

	test('[V9] only on the list; a merged name counts for its root', () => {
		const merged = given([
			voting,
			{ type: 'difficultiesMerged', into: 'a', from: ['d'] },
			{ type: 'difficultyHidden', difficulty: 'b' },
			proposed('p', 'bob')
		]);
		for (const id of ['b', 'p', 'nowhere']) {
			expect(refusal(decide(merged, vote({ [id]: 1 }), phone('ana')))).toBe('unknown-item');
		}
		expect(decide(merged, vote({ d: 1, a: 1 }), phone('ana'))).toEqual([cast('ana', { a: 2 })]);
	});

	test('[V10] the second round freezes the first, and what is not revised stands', () => {
		const state = given([
			placed('ana', [5, 2, 3]),
			placed('bob', [0, 0, 10]),
			voting,
			cast('ana', { a: 3 }),
			cast('bob', { b: 3 }),
			opened('position', 2)
		]);
		const moved = after(state, point(0, 10, 0), phone('ana'));
		expect(moved.first).toEqual(state.first);
		expect(positionsIn(moved, 1)).toEqual([
			[5, 2, 3],
			[0, 0, 10]
		]);
		expect(positionsIn(moved, 2)).toEqual([
			[0, 10, 0],
			[0, 0, 10]
		]);
		const again = after({ ...moved, stage: 'difficulties' }, vote({ c: 2 }), phone('ana'));
		expect(ballotsIn(again, 1)).toEqual([stickers({ a: 3 }), stickers({ b: 3 })]);
		expect(tally(again, 2).on).toEqual(
			new Map([
				['c', 2],
				['b', 3]
			])
		);
	});
});

describe('proposals', () => {
	const propose = (text: string): Command => ({
		type: 'proposeDifficulty',
		text,
		dimension: 'savoir'
	});

	test('[V12] cleaned, bounded, and in their stage', () => {
		const state = given([voting]);
		expect(decide(state, propose('  Trop \n loin '), phone('ana', 'p1'))).toEqual([
			{ ...proposed('p1', 'ana'), text: 'Trop loin' }
		]);
		expect(refusal(decide(state, propose(' \u200B '), phone('ana')))).toBe('empty');
		expect(refusal(decide(state, propose('x'.repeat(81)), phone('ana')))).toBe('too-long');
		expect(refusal(decide(given(), propose('Loin'), phone('ana')))).toBe('step-changed');
		const twice = given([voting, proposed('p', 'ana'), proposed('q', 'ana')]);
		expect(decide(twice, propose('Loin'), phone('ana'))).toEqual({
			refused: 'too-many',
			with: { max: 2 }
		});
		expect(refusal(decide(given([voting], { proposals: 0 }), propose('Loin'), phone('ana')))).toBe(
			'not-allowed'
		);
	});

	test('[V31] one that should be read first waits, even when proposals are open', () => {
		const open = given([voting], { openProposals: true });
		expect(decide(open, propose('Les connards d’en haut'), phone('ana', 'p1'))).toMatchObject([
			{ published: false }
		]);
		expect(decide(open, propose('Trop loin'), phone('ana', 'p1'))).toMatchObject([
			{ published: true }
		]);
	});

	test('[V14] an author takes hers back, and what was merged into it stands alone', () => {
		const state = given([
			voting,
			proposed('p', 'ana', true),
			{ type: 'difficultiesMerged', into: 'p', from: ['d'] },
			cast('bob', { p: 1, d: 2 })
		]);
		const back: Command = { type: 'withdrawProposal', difficulty: 'p' };
		expect(refusal(decide(state, back, phone('bob')))).toBe('not-yours');
		expect(refusal(decide(state, { ...back, difficulty: 'a' }, phone('bob')))).toBe('not-yours');
		const gone = after(state, back, phone('ana'));
		expect(JSON.stringify(gone)).not.toContain('Idée p');
		expect(tally(gone, 1)).toMatchObject({ on: new Map([['d', 2]]), apart: 1, cast: 3 });
		expect(refusal(decide(gone, back, phone('ana')))).toBe('unknown-item');
		expect(decide(gone, propose('Autre'), phone('ana', 'r'))).toHaveLength(1);
	});
});
