// The rules of stickers and éclairs, and of who sees what.

import { describe, expect, it } from 'vitest';
import { decideWith, given, host, phone, refusal, written } from './given.ts';
import { answered, offers } from './offers.ts';
import { onward } from './onward.ts';
import type { Event } from './schema.ts';
import { tally } from './tally.ts';
import { own, shared } from './view.ts';

const columns = [
	{ id: 'a', title: 'Moyens' },
	{ id: 'b', title: 'Pratiques' }
];
const cards = [
	written('k1', 'ana', 'Un bureau partagé'),
	written('k2', 'bob', 'Une visite par mois', { column: 'b' }),
	written('k3', 'cid', 'Un guide')
];
const opened: Event = { type: 'stageOpened', stage: 'vote' };
const cast = (person: string, ...placed: [string, number][]): Event => ({
	type: 'stickersCast',
	person,
	placed: placed.map(([target, count]) => ({ target, count }))
});
const casts = (...placed: [string, number][]) => ({
	type: 'castStickers' as const,
	placed: placed.map(([target, count]) => ({ target, count }))
});

describe('stickers', () => {
	it('[B49] are what comes next while cards are shared, until their totals are', () => {
		const next = (events: readonly Event[], config: object = {}) =>
			onward(given({ columns, ...config }, events), 'share')?.command;
		const result: Event = { type: 'stageOpened', stage: 'result' };
		expect(next(cards)).toEqual({ type: 'openStage', stage: 'vote' });
		expect(onward(given({ columns }, cards), 'collect')).toBeUndefined();
		expect(next([...cards, opened])).toEqual({ type: 'openStage', stage: 'result' });
		expect(next([...cards, opened, result])).toBeUndefined();
		expect(next(cards, { stickers: 0 })).toBeUndefined();
		const one: Event = { type: 'cardsGrouped', group: 'g', cards: ['k1', 'k2', 'k3'], column: 'a' };
		expect(next([...cards, one])).toBeUndefined();
		expect(next([])).toBeUndefined();
	});
	it('[B24] are cast only while the vote is open', () => {
		const ballot = casts(['k1', 2], ['k2', 1]);
		expect(refusal(decideWith(given({ columns }, cards), ballot, phone('ana', 'c', 'share')))).toBe(
			'vote-closed'
		);
		const open = given({ columns }, [...cards, opened]);
		expect(decideWith(open, ballot, phone('ana', 'c', 'share'))).toEqual([
			cast('ana', ['k1', 2], ['k2', 1])
		]);
		const closed = given({ columns }, [...cards, opened, { type: 'stageOpened', stage: 'result' }]);
		expect(refusal(decideWith(closed, ballot, phone('ana', 'c', 'share')))).toBe('vote-closed');
	});
	it('[B25] a second ballot replaces the first, and the same again changes nothing', () => {
		const state = given({ columns }, [
			...cards,
			opened,
			cast('ana', ['k1', 3]),
			cast('ana', ['k2', 1])
		]);
		expect([...tally(state).stickers]).toEqual([['k2', 1]]);
		expect(decideWith(state, casts(['k2', 1], ['k1', 0]), phone('ana', 'c', 'share'))).toEqual([]);
	});
	it('[B26] keep within the budget, and one each when stacking is off', () => {
		const state = given({ columns, stickers: 2 }, [...cards, opened]);
		expect(decideWith(state, casts(['k1', 2], ['k2', 1]), phone('ana', 'c', 'share'))).toEqual({
			refused: 'no-sticker-left',
			with: { max: 2 }
		});
		const flat = given({ columns, stickers: 2, stacking: false }, [...cards, opened]);
		expect(refusal(decideWith(flat, casts(['k1', 1], ['k1', 1]), phone('ana', 'c', 'share')))).toBe(
			'one-sticker-each'
		);
		expect(refusal(decideWith(flat, casts(['zz', 1]), phone('ana', 'c', 'share')))).toBe(
			'unknown-item'
		);
	});
	it('[B27] on what is gone are back in the hand, and count again when it returns', () => {
		const facts = [...cards, opened, cast('ana', ['k1', 2], ['k2', 1])];
		const hidden = given({ columns }, [...facts, { type: 'cardHidden', card: 'k1' }]);
		expect(tally(hidden)).toMatchObject({ total: 1, voters: 1 });
		expect(own(hidden, 'ana')).toMatchObject({ left: 2, stickers: [{ target: 'k2', count: 1 }] });
		const back = given({ columns }, [
			...facts,
			{ type: 'cardHidden', card: 'k1' },
			{ type: 'cardRestored', card: 'k1' }
		]);
		expect(tally(back).total).toBe(3);
	});
	it('[B28] their totals are for the facilitator until the result is opened', () => {
		const facts = [...cards, opened, cast('ana', ['k1', 2])];
		const state = given({ columns }, facts);
		const room = { role: 'screen', revealed: true, phase: 'share' } as const;
		expect(JSON.stringify(shared(state, room))).not.toMatch(/"(voters|votes)"|"stickers":2/);
		expect(shared(state, { ...room, role: 'host' })).toMatchObject({
			votes: 2,
			voters: 1,
			cards: [{ stickers: 2 }, {}, {}]
		});
		const result = given({ columns }, [...facts, { type: 'stageOpened', stage: 'result' }]);
		expect(shared(result, room).cards[0]).toEqual({
			id: 'k1',
			column: 'a',
			text: 'Un bureau partagé',
			stickers: 2
		});
	});
	it('[B29] without stickers the vote cannot be opened', () => {
		const state = given({ columns, stickers: 0 }, cards);
		expect(refusal(decideWith(state, { type: 'openStage', stage: 'vote' }, host('c')))).toBe(
			'vote-closed'
		);
		expect(own(state, 'ana').can.vote).toBe(false);
	});
});

describe('éclairs', () => {
	it('[B30] one per person and card, in the shared phase, taken back at will', () => {
		const state = given({ columns }, cards);
		const on = { type: 'flash' as const, card: 'k1', on: true };
		expect(refusal(decideWith(state, on, phone('bob', 'c')))).toBe('not-shared');
		expect(decideWith(state, on, phone('bob', 'c', 'share'))).toEqual([
			{ type: 'cardFlashed', card: 'k1', person: 'bob', on: true }
		]);
		const flash: Event = { type: 'cardFlashed', card: 'k1', person: 'bob', on: true };
		const twice = given({ columns }, [...cards, flash, flash, { ...flash, person: 'ana' }]);
		expect(tally(twice).flashes.get('k1')).toBe(2);
		expect(decideWith(twice, on, phone('bob', 'c', 'share'))).toEqual([]);
		expect(
			own(given({ columns }, [...cards, flash, { ...flash, on: false }]), 'bob').flashes
		).toEqual([]);
	});
});

describe('views', () => {
	it('[B31] before sharing, phones have nothing and the screen counts only', () => {
		const state = given({ columns }, cards);
		const phones = shared(state, { role: 'participant', revealed: false, phase: 'collect' });
		const screen = shared(state, { role: 'screen', revealed: false, phase: 'collect' });
		expect(phones.columns).toEqual(columns);
		expect(screen.columns.map(({ count }) => count)).toEqual([2, 1]);
		for (const view of [phones, screen]) {
			expect(view).toMatchObject({ cards: [], groups: [], masked: 0 });
			expect(JSON.stringify(view)).not.toMatch(/bureau|visite|guide|ana|bob/);
		}
		const later = shared(state, { role: 'screen', revealed: true, phase: 'share' });
		expect(later.cards).toHaveLength(3);
		expect(JSON.stringify(later)).not.toMatch(/ana|bob|person/);
	});
	it('[B32] one’s own part holds one’s own alone', () => {
		const state = given({ columns }, [
			...cards,
			{ type: 'draftSaved', card: 'k4', person: 'ana', column: 'b', text: 'À mûrir' },
			{ type: 'cardHidden', card: 'k1' }
		]);
		expect(own(state, 'ana').cards).toEqual([
			{ id: 'k1', column: 'a', text: 'Un bureau partagé', is: 'hidden' },
			{ id: 'k4', column: 'b', text: 'À mûrir', is: 'draft' }
		]);
		expect(own(state, 'nobody')).toEqual({
			cards: [],
			stickers: [],
			left: 3,
			flashes: [],
			can: { add: true, vote: false }
		});
	});
	it('[B33] offers are what stands, a group weighing all that is behind it', () => {
		const state = given({ columns }, [
			...cards,
			written('k5', 'ana', 'Un agenda'),
			{ type: 'cardHidden', card: 'k3' },
			{ type: 'cardsGrouped', group: 'g', cards: ['k1', 'k2'], column: 'b' },
			{ type: 'groupTitled', group: 'g', text: 'Se voir' },
			opened,
			cast('ana', ['g', 1], ['k1', 1])
		]);
		expect(offers(state)).toEqual([
			{ id: 'g', shape: 'group', text: 'Se voir', place: 'Pratiques', weight: 2 },
			{
				id: 'k1',
				shape: 'entry',
				text: 'Un bureau partagé',
				place: 'Pratiques',
				weight: 1,
				author: 'ana',
				rank: 0
			},
			{
				id: 'k2',
				shape: 'entry',
				text: 'Une visite par mois',
				place: 'Pratiques',
				weight: 0,
				author: 'bob',
				rank: 0
			},
			{
				id: 'k5',
				shape: 'entry',
				text: 'Un agenda',
				place: 'Moyens',
				weight: 0,
				author: 'ana',
				rank: 1
			}
		]);
	});
	it('[B34] who answered', () => {
		const draft: Event = {
			type: 'draftSaved',
			card: 'k9',
			person: 'dov',
			column: 'a',
			text: 'Plus tard'
		};
		expect(answered(given({ columns }, [...cards, draft])).size).toBe(3);
		expect(answered(given({ columns }, [...cards, opened])).size).toBe(0);
		const voted = [...cards, opened, cast('eve', ['k1', 1])];
		expect(answered(given({ columns }, voted)).size).toBe(1);
		expect(
			answered(given({ columns }, [...voted, { type: 'stageOpened', stage: 'result' }])).size
		).toBe(4);
	});
});
