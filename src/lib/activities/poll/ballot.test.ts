// What a ballot must be. Given what happened, when somebody answers, then this is kept or refused.

import { describe, expect, test } from 'vitest';
import { ask, by, cast, choose, kept, poll, say, vote } from './given.ts';
import { pollKind } from './poll.ts';
import type { Ballot } from './schema.ts';

describe('answering', () => {
	test('[P1] participants answer in collect only', () => {
		const state = poll({ format: 'single' });
		expect(vote(state, choose('a'))).toEqual(kept(choose('a')));
		expect(vote(state, choose('a'), by('ada', 'present'))).toEqual({ refused: 'not-open' });
		expect(vote(state, choose('a'), by('ada', 'share'))).toEqual({ refused: 'step-closed' });
		expect(vote(state, choose('a'), by('host'))).toEqual({ refused: 'unknown-person' });
	});

	test('[P2] a second ballot replaces the first', () => {
		const state = poll({ format: 'single' }, [cast('ada', choose('a')), cast('ada', choose('b'))]);
		expect(pollKind.answered(state)).toEqual(new Set(['ada']));
		expect(pollKind.own(state, 'ada')).toEqual({ ballot: choose('b'), first: null });
	});

	test('[P3] another format is refused', () => {
		expect(vote(poll({ format: 'multiple' }), choose('a'))).toMatchObject({
			refused: 'bad-command'
		});
	});

	test('[P4] only visible options, each once', () => {
		const state = poll({ format: 'multiple' }, [{ type: 'optionHidden', option: 'd' }]);
		const many = (named: string[]): Ballot => ({ format: 'multiple', options: named });
		expect(vote(state, many(['a', 'b', 'a']))).toEqual(kept(many(['a', 'b'])));
		expect(vote(state, many(['a', 'zzz']))).toEqual({ refused: 'unknown-item' });
		expect(vote(state, many(['d']))).toEqual({ refused: 'unknown-item' });
	});

	test('[P4] pictures are options like others', () => {
		const state = poll({ format: 'pictures' });
		const ballot: Ballot = { format: 'pictures', option: 'c' };
		expect(vote(state, ballot)).toEqual(kept(ballot));
		expect(vote(state, { ...ballot, option: 'z' })).toEqual({ refused: 'unknown-item' });
	});

	test('[P5] single: one option or own words', () => {
		const state = poll({ format: 'single', other: true });
		expect(vote(state, say(' Une  étoile '))).toEqual(kept(say('Une étoile'), 'by-ada'));
		expect(vote(state, { format: 'single', option: 'a', other: 'b' })).toMatchObject({
			refused: 'too-many'
		});
		expect(vote(state, { format: 'single' })).toMatchObject({ refused: 'nothing-chosen' });
		expect(vote(poll({ format: 'single' }), say('Une étoile'))).toMatchObject({
			refused: 'bad-command'
		});
	});

	test('[P32] own words that should be read first are hidden by themselves, once', () => {
		const state = poll({ format: 'single', other: true });
		const hidden = { type: 'otherHidden', other: 'by-ada' } as const;
		expect(vote(state, say('merde'))).toEqual([...kept(say('merde'), 'by-ada'), hidden]);
		const read = poll({ format: 'single', other: true }, [
			...kept(say('merde'), 'by-ada'),
			hidden,
			{ type: 'otherRestored', other: 'by-ada' }
		]);
		expect(vote(read, say('merde'), by('ada', 'collect', 'again'))).toHaveLength(1);
	});

	test('[P6] multiple: up to max, own words included', () => {
		const state = poll({ format: 'multiple', max: 2, other: true });
		const two: Ballot = { format: 'multiple', options: ['a'], other: 'Autre' };
		expect(vote(state, two)).toEqual(kept(two, 'by-ada'));
		expect(vote(state, { ...two, options: ['a', 'b'] })).toEqual({
			refused: 'too-many',
			with: { max: 2 }
		});
		expect(vote(state, { format: 'multiple', options: [] })).toMatchObject({
			refused: 'nothing-chosen'
		});
	});

	test('[P7] a free answer has 80 characters at most', () => {
		const state = poll({ format: 'single', other: true });
		expect(vote(state, say('é'.repeat(80)))).toHaveLength(1);
		expect(vote(state, say('é'.repeat(81)))).toEqual({ refused: 'too-long', with: { max: 80 } });
		expect(vote(state, say(' \u200B '))).toEqual({ refused: 'empty' });
	});

	test('[P8] same words, same answer; new words, a new one', () => {
		const state = poll({ format: 'single', other: true, secondRound: true }, [
			cast('ada', say('Une étoile'), 1, 'one'),
			{ type: 'otherHidden', other: 'one' },
			{ type: 'roundOpened', round: 2 }
		]);
		expect(vote(state, say('Une étoile'))).toEqual([cast('ada', say('Une étoile'), 2, 'one')]);
		expect(vote(state, say('Un pont'))).toEqual([cast('ada', say('Un pont'), 2, 'by-ada')]);
		expect(vote(state, say('Une étoile'), by('bob'))).toMatchObject([{ free: 'by-bob' }]);
	});

	test('[P9] scale: some statements or all', () => {
		const state = poll({ format: 'scale' });
		const some: Ballot = { format: 'scale', ratings: { a: 5, c: 1 } };
		expect(vote(state, some)).toEqual(kept(some));
		expect(vote(state, { format: 'scale', ratings: {} })).toMatchObject({
			refused: 'nothing-chosen'
		});
		expect(vote(state, { format: 'scale', ratings: { z: 3 } })).toEqual({
			refused: 'unknown-item'
		});
		const six = { type: 'answer', ballot: { format: 'scale', ratings: { a: 6 } } };
		expect(pollKind.command.safeParse(six).success).toBe(false);
	});

	test('[P10] ranking: up to max, in order', () => {
		const state = poll({ format: 'ranking', max: 3 });
		const rank = (order: string[]): Ballot => ({ format: 'ranking', order });
		expect(vote(state, rank(['c', 'a', 'c']))).toEqual(kept(rank(['c', 'a'])));
		expect(vote(state, rank(['a', 'b', 'c', 'd']))).toEqual({
			refused: 'too-many',
			with: { max: 3 }
		});
		expect(vote(state, rank([]))).toMatchObject({ refused: 'nothing-chosen' });
	});

	test('[P11] points add up to the total', () => {
		const state = poll({ format: 'points', points: 10 });
		const give = (points: Record<string, number>): Ballot => ({ format: 'points', points });
		expect(vote(state, give({ a: 7, b: 3, c: 0 }))).toEqual(kept(give({ a: 7, b: 3 })));
		const wrongs: Record<string, number>[] = [{}, { a: 9 }, { a: 7, b: 4 }];
		for (const wrong of wrongs) {
			expect(vote(state, give(wrong))).toEqual({ refused: 'bad-points', with: { max: 10 } });
		}
		expect(vote(state, give({ a: 5, z: 5 }))).toEqual({ refused: 'unknown-item' });
	});

	test('[P12] yes/no has no options of its own', () => {
		const state = poll({ format: 'yesno' });
		expect(state.options).toEqual([]);
		expect(vote(state, { format: 'yesno', yes: false })).toHaveLength(1);
		expect(ask(state, { type: 'addOption', text: 'Peut-être' }, by('host'))).toMatchObject({
			refused: 'bad-command'
		});
	});
});
