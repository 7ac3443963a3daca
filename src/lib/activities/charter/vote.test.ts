import { describe, expect, test } from 'vitest';
import { evolve } from './evolve.ts';
import {
	ask,
	ballot,
	ballots,
	by,
	declined,
	given,
	refusal,
	reworded,
	seenBy,
	taken,
	voteOn,
	written
} from './given.ts';
import { onward } from './onward.ts';
import { targetOf, toRead } from './shown.ts';
import type { State } from './state.ts';
import { own, shared } from './view.ts';

const host = by('host', 'share');
const screen = (state: State) => shared(state, seenBy('screen', 'share'));
const first = (state: State) => screen(state).articles[0];
const setVote = (state: State, stage: string, article?: string) =>
	ask(state, { type: 'setVote', stage, ...(article && { article }) }, host);

describe('a vote', () => {
	test('[CH16] opens in partager, on one article or on all that were not voted on', () => {
		expect(setVote(given(), 'open', 'a1')).toEqual([voteOn(['a1'], 'open')]);
		expect(setVote(given([voteOn(['a1'], 'shown')]), 'open')).toEqual([voteOn(['b1'], 'open')]);
		expect(refusal(ask(given(), { type: 'setVote', stage: 'open' }, by('host')))).toBe(
			'not-shared'
		);
		expect(refusal(setVote(given(), 'open', 'nothing'))).toBe('unknown-item');
		expect(setVote(given([voteOn(['a1'], 'open')]), 'open', 'a1')).toEqual([]);
	});

	test('[CH16] closes, is shown, and opens again with its ballots', () => {
		expect(refusal(setVote(given(), 'closed', 'a1'))).toBe('vote-closed');
		expect(setVote(given(), 'closed')).toEqual([]);
		const open = given([voteOn(['a1', 'b1'], 'open'), ballot('a1', 'ada')]);
		expect(setVote(open, 'closed')).toEqual([voteOn(['a1', 'b1'], 'closed')]);
		expect(setVote(open, 'shown')).toEqual([voteOn(['a1', 'b1'], 'shown')]);
		const closed = evolve(open, voteOn(['a1'], 'closed'));
		expect(setVote(closed, 'open', 'a1')).toEqual([voteOn(['a1'], 'open')]);
		expect(own(closed, 'ada').ballots).toEqual({ a1: 'for' });
	});

	test('[CH32] is what comes next while results are shared, until it is shown', () => {
		const next = (state: State) => onward(state, 'share')?.command;
		const whole = ['a1', 'b1'];
		expect(next(given())).toEqual({ type: 'setVote', stage: 'open' });
		expect(onward(given(), 'collect')).toBeUndefined();
		expect(next(given([voteOn(whole, 'open')]))).toEqual({ type: 'setVote', stage: 'closed' });
		expect(next(given([voteOn(whole, 'closed')]))).toEqual({ type: 'setVote', stage: 'shown' });
		expect(next(given([voteOn(whole, 'shown')]))).toBeUndefined();
		expect(next(given([voteOn(['a1'], 'shown')]))).toBeUndefined();
	});

	test('[CH17] a second ballot replaces the first, until the vote is closed', () => {
		const state = given([voteOn(['a1'], 'open'), ballot('a1', 'ada', 'for')]);
		const cast = (choice: string, now = state) =>
			ask(now, { type: 'castBallot', article: 'a1', choice }, by('ada', 'share'));
		expect(cast('for')).toEqual([]);
		expect(cast('against')).toEqual([ballot('a1', 'ada', 'against')]);
		const changed = evolve(state, ballot('a1', 'ada', 'against'));
		expect(shared(changed, seenBy('host', 'share')).articles[0]?.tally).toEqual({
			for: 0,
			against: 1,
			abstain: 0
		});
		for (const stage of ['none', 'closed', 'shown'] as const)
			expect(refusal(cast('abstain', evolve(state, voteOn(['a1'], stage))))).toBe('vote-closed');
		const other = { type: 'castBallot', article: 'b1', choice: 'for' };
		expect(refusal(ask(state, other, by('ada', 'share')))).toBe('vote-closed');
	});

	test('[CH18] counts are hidden until they are shown, how many voted is not', () => {
		const open = given([voteOn(['a1'], 'open'), ...ballots('a1', 3, 1)]);
		for (const stage of ['open', 'closed'] as const) {
			const state = evolve(open, voteOn(['a1'], stage));
			for (const role of ['screen', 'participant'] as const) {
				const [article] = shared(state, seenBy(role, 'share')).articles;
				expect(article).toMatchObject({ cast: 4, stage });
				expect(article).not.toHaveProperty('tally');
				expect(article).not.toHaveProperty('adopted');
			}
			expect(shared(state, seenBy('host', 'share')).articles[0]?.tally?.for).toBe(3);
		}
		expect(first(evolve(open, voteOn(['a1'], 'shown')))).toMatchObject({
			tally: { for: 3, against: 1, abstain: 0 },
			adopted: true
		});
	});

	test('[CH19] a vote without a ballot adopts nothing and refuses nothing', () => {
		const state = given([voteOn(['a1'], 'open'), voteOn(['a1'], 'shown')]);
		for (const role of ['screen', 'participant', 'host'] as const) {
			const [article] = shared(state, seenBy(role, 'share')).articles;
			expect(article).toMatchObject({ cast: 0, stage: 'shown' });
			expect(article).not.toHaveProperty('adopted');
		}
	});

	test.each([
		[3, 2, 9, true],
		[1, 0, 0, true],
		[5, 4, 0, false],
		[0, 0, 5, false],
		[0, 3, 0, false]
	])(
		'[CH19] %i for, %i against, %i abstentions, from 60 %%: %s',
		(yes, against, abstain, adopted) => {
			const votes = [...ballots('a1', yes, against, abstain), voteOn(['a1'], 'shown')];
			expect(first(given([voteOn(['a1'], 'open'), ...votes]))?.adopted).toBe(adopted);
		}
	);

	test('[CH20] words do not change while the vote is open', () => {
		const state = given([written('m', 'ada', 'Autre.', 'a1'), voteOn(['a1'], 'open')]);
		for (const command of [
			{ type: 'rewordArticle', article: 'a1', text: 'x' },
			{ type: 'takeEntry', entry: 'm' },
			{ type: 'dropArticle', article: 'a1' }
		])
			expect(refusal(ask(state, command, host))).toBe('vote-open');
	});

	test('[CH20] words that change afterwards set the vote aside', () => {
		const voted = [voteOn(['a1'], 'open'), ...ballots('a1', 3, 1), voteOn(['a1'], 'shown')];
		for (const change of [
			[reworded('a1', 'Partager mieux.')],
			[written('m', 'ada', 'Partager mieux.', 'a1'), taken('m')]
		]) {
			const state = given([...voted, ...change]);
			expect(first(state)).toMatchObject({ stage: 'none', cast: 0, text: 'Partager mieux.' });
			expect(state.articles[0]?.past).toEqual([
				{ text: 'Partager.', tally: { for: 3, against: 1, abstain: 0 } }
			]);
			expect(setVote(state, 'open', 'a1')).toHaveLength(1);
			expect(own(state, 'for-0').ballots).toEqual({});
		}
	});

	test('[CH21] what is opened alone is large on the screen; all together is the whole text', () => {
		expect(screen(given([voteOn(['b1'], 'open')])).target).toBe('b1');
		expect(screen(given([voteOn(['b1'], 'open'), voteOn(['a1', 'b1'], 'closed')])).target).toBe(
			null
		);
		const amended = given([written('m', 'ada', 'Autre.', 'a1')]);
		const look = (target: string | null) => ask(amended, { type: 'lookAt', target }, host);
		expect(look('m')).toEqual([{ type: 'lookedAt', target: 'm' }]);
		expect(look(null)).toEqual([]);
		expect(refusal(look('nothing'))).toBe('unknown-item');
		const seen = evolve(amended, { type: 'lookedAt', target: 'm' });
		expect(screen(seen).target).toBe('m');
		expect(shared(seen, seenBy('screen', 'collect')).target).toBe(null);
	});

	test('[CH21] a proposal is large on the screen before anything is decided of it, and after', () => {
		const state = given([written('p', 'ada', 'Se voir.', null, 'roles'), written('q', 'bob')]);
		expect(ask(state, { type: 'lookAt', target: 'p' }, host)).toHaveLength(1);
		const seen = evolve(state, { type: 'lookedAt', target: 'p' });
		const shows = (now: State) => targetOf(screen(now));
		expect(shows(seen)).toMatchObject({
			section: { id: 'roles', articles: [{ text: 'Décider à trois.' }] },
			entry: { text: 'Se voir.', fate: 'waiting' },
			article: undefined
		});
		expect(shows(evolve(seen, declined('p')))?.entry?.fate).toBe('declined');
		expect(shows(evolve(seen, taken('p', 'roles')))).toMatchObject({
			entry: undefined,
			article: { id: 'p', number: '2.2' }
		});
		expect(toRead(screen(seen), 'p').map(({ id }) => id)).toEqual(['q', 'p']);
	});

	test('[CH31] a ballot cast for a table counts for everyone there, and for all others there', () => {
		const cast = { type: 'castBallot', article: 'a1', choice: 'for' };
		const act = { ...by('ada', 'share'), table: 't1', voices: 6 };
		const open = given([
			voteOn(['a1', 'b1'], 'open'),
			...['bob', 'cleo'].map((who) => ({ ...ballot('a1', who, 'against'), table: 't1' })),
			ballot('a1', 'dan', 'abstain'),
			{ ...ballot('b1', 'bob'), table: 't1' }
		]);
		const answer = ask(open, cast, act);
		expect(answer).toEqual([{ ...ballot('a1', 'ada'), table: 't1', voices: 6 }]);
		const state = 'refused' in answer ? open : answer.reduce(evolve, open);
		expect(ask(state, cast, act)).toEqual([]);
		expect(ask(state, cast, by('ada', 'share'))).toHaveLength(1);
		expect(first(state)).toMatchObject({ cast: 7, tables: 1 });
		expect(shared(state, seenBy('host', 'share'))).toMatchObject({
			voters: 7,
			articles: [{ tally: { for: 6, against: 0, abstain: 1 } }, { cast: 1 }]
		});
		expect(own(state, 'bob').ballots.a1).toBe('against');
	});

	test('[CH31] the last phone that votes for a table is the one that counts', () => {
		const spoken = (who: string, choice: 'for' | 'against', voices: number) =>
			({ ...ballot('a1', who, choice), table: 't1', voices }) as const;
		const state = given([
			voteOn(['a1'], 'open'),
			spoken('ada', 'for', 6),
			spoken('bob', 'against', 5),
			spoken('ada', 'for', 5)
		]);
		expect(shared(state, seenBy('host', 'share')).articles[0]?.tally).toEqual({
			for: 5,
			against: 0,
			abstain: 0
		});
		expect(first(given([voteOn(['a1'], 'open'), ballot('a1', 'ada')]))).not.toHaveProperty(
			'tables'
		);
	});
});
