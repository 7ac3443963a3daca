import { describe, expect, test } from 'vitest';
import {
	after,
	cast,
	given,
	host,
	list,
	opened,
	phone,
	placed,
	proposed,
	refusal
} from './given.ts';
import type { Command } from './schema.ts';
import { onward } from './onward.ts';
import { tally } from './tally.ts';
import { transcribe } from './transcribe.ts';
import { decide } from './vsp.ts';

const voting = opened('difficulties');
const sheet = (line: string) => transcribe(given(), line, phone('paper', 's'));

describe('the facilitator', () => {
	const state = given([voting, proposed('p', 'ana'), cast('bob', { a: 2, d: 1 })]);

	test('[V32] is taken from the points to the difficulties of the same round, then on', () => {
		const rounds = [given(), given([opened('position', 2)])];
		for (const [at, points] of rounds.entries()) {
			const next = onward(points, 'collect');
			expect(next?.command).toEqual({ type: 'openStage', stage: 'difficulties', round: at + 1 });
			if (next) expect(onward(after(points, next.command, host()), 'collect')).toBeUndefined();
			for (const phase of ['present', 'share', 'conclude'] as const)
				expect(onward(points, phase)).toBeUndefined();
		}
	});

	test('[V15] hiding keeps the stickers apart, restoring brings all back', () => {
		const hidden = after(state, { type: 'hideDifficulty', difficulty: 'a' }, host());
		expect(tally(hidden, 1)).toMatchObject({ on: new Map([['d', 1]]), apart: 2 });
		expect(after(hidden, { type: 'restoreDifficulty', difficulty: 'a' }, host())).toEqual(state);
		expect(decide(hidden, { type: 'hideDifficulty', difficulty: 'a' }, host())).toEqual([]);
	});

	test('[V16] merging joins stickers, splitting gives them back', () => {
		const merged = after(
			state,
			{ type: 'mergeDifficulties', into: 'a', from: ['d', 'p', 'a'] },
			host()
		);
		expect(tally(merged, 1).on).toEqual(new Map([['a', 3]]));
		const split = after(merged, { type: 'splitDifficulty', difficulty: 'd' }, host());
		expect(tally(split, 1).on).toEqual(
			new Map([
				['a', 2],
				['d', 1]
			])
		);
		const further = after(merged, { type: 'mergeDifficulties', into: 'b', from: ['a'] }, host());
		expect(tally(further, 1).on).toEqual(new Map([['b', 3]]));
	});

	test('[V16] never in a circle, nor into what is off the list', () => {
		const merge = (into: string, from: string[]): Command => ({
			type: 'mergeDifficulties',
			into,
			from
		});
		const merged = after(state, merge('a', ['d']), host());
		for (const command of [
			merge('d', ['a']),
			merge('p', ['a']),
			merge('a', ['nowhere']),
			merge('nowhere', ['a'])
		]) {
			expect(refusal(decide(merged, command, host()))).toBe('unknown-item');
		}
		expect(decide(merged, merge('a', ['d']), host())).toEqual([]);
		const circle = given([
			{ type: 'difficultiesMerged', into: 'a', from: ['b'] },
			{ type: 'difficultiesMerged', into: 'b', from: ['a'] }
		]);
		expect(circle.difficulties.filter(({ into }) => into !== undefined)).toHaveLength(1);
	});

	test('[V17] another dimension, and its stickers with it', () => {
		const redressed = after(
			state,
			{ type: 'redressDimension', difficulty: 'a', dimension: 'pouvoir' },
			host()
		);
		expect(tally(redressed, 1).byDimension).toEqual({ vouloir: 1, savoir: 0, pouvoir: 2 });
	});

	test('[V18] adds to the list, up to sixty', () => {
		const add: Command = { type: 'addDifficulty', text: ' Distance ', dimension: 'pouvoir' };
		expect(decide(state, add, host('n'))).toEqual([
			{ type: 'difficultyAdded', difficulty: 'n', text: 'Distance', dimension: 'pouvoir' }
		]);
		const many = Array.from({ length: 60 }, (_, n) => ({ ...list[0], id: `d${n}` }));
		expect(refusal(decide(given([], { difficulties: many }), add, host()))).toBe('too-many');
		expect(
			refusal(
				decide(
					given([proposed('p', 'ana')], { difficulties: many }),
					{ type: 'publishProposal', difficulty: 'p' },
					host()
				)
			)
		).toBe('too-many');
		expect(refusal(decide(state, { ...add, text: ' ' }, host()))).toBe('empty');
	});

	test('[V19] theirs alone, about what is there', () => {
		const commands: Command[] = [
			{ type: 'openStage', stage: 'difficulties', round: 2 },
			{ type: 'addDifficulty', text: 'x', dimension: 'savoir' },
			{ type: 'publishProposal', difficulty: 'p' },
			{ type: 'hideDifficulty', difficulty: 'a' },
			{ type: 'restoreDifficulty', difficulty: 'a' },
			{ type: 'mergeDifficulties', into: 'a', from: ['b'] },
			{ type: 'splitDifficulty', difficulty: 'a' },
			{ type: 'redressDimension', difficulty: 'a', dimension: 'savoir' }
		];
		for (const command of commands) {
			expect(refusal(decide(state, command, phone('ana')))).toBe('not-allowed');
			expect(refusal(decide(state, command, host('h', 'conclude')))).toBe('step-closed');
			if ('difficulty' in command) {
				expect(refusal(decide(state, { ...command, difficulty: 'nowhere' }, host()))).toBe(
					'unknown-item'
				);
			}
		}
	});

	test('[V27] a sheet of paper is one line', () => {
		const act = phone('paper', 's');
		const both = [placed('paper', [5, 2, 3]), cast('paper', { a: 2, d: 1 })];
		expect(sheet('5 2 3 / 1, 1, 4')).toEqual(both);
		expect(sheet('5-2-3')).toEqual(both.slice(0, 1));
		expect(sheet('/ 1 1 4')).toEqual(both.slice(1));
		expect(transcribe(state, '1 1 4', act)).toEqual(both.slice(1));
		expect(refusal(sheet('5 2 4'))).toBe('bad-points');
		expect(refusal(sheet('5 2 2 1'))).toBe('bad-points');
		expect(refusal(sheet('5 2 3 / 9'))).toBe('unknown-item');
		expect(refusal(sheet('5 2 3 / 1 1 1 2'))).toBe('no-sticker-left');
		expect(refusal(sheet('rien'))).toBe('empty');
	});
});
