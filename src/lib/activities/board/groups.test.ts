// The rules of hiding and grouping: what the facilitator does with cards, never with their words.

import { describe, expect, it } from 'vitest';
import { evolve } from './evolve.ts';
import { decideWith, given, host, phone, refusal, written } from './given.ts';
import { configSchema, type Command, type Event } from './schema.ts';
import { placeOf, start, type State } from './state.ts';
import { shared } from './view.ts';

const hostSees = (state: State) =>
	shared(state, { role: 'host', revealed: true, phase: 'collect' });
const grouped = (group: string, cards: string[], column = 'a'): Event => ({
	type: 'cardsGrouped',
	group,
	cards,
	column
});
const columns = [
	{ id: 'a', title: 'Moyens' },
	{ id: 'b', title: 'Pratiques', hint: 'Ce qui marche' }
];

describe('the facilitator', () => {
	it('[B13] hiding leaves a trace, restoring brings the card back in its group', () => {
		const facts = [
			written('k1', 'ana', 'Un'),
			written('k2', 'bob', 'Deux'),
			grouped('g', ['k1', 'k2'])
		];
		const hidden = given({ columns }, [...facts, { type: 'cardHidden', card: 'k1' }]);
		expect(hostSees(hidden)).toMatchObject({
			masked: 1,
			cards: [{ id: 'k2' }],
			groups: [{ cards: ['k2'] }]
		});
		expect(hostSees(hidden).desk?.hidden).toMatchObject([{ id: 'k1', text: 'Un' }]);
		const back = given({ columns }, [
			...facts,
			{ type: 'cardHidden', card: 'k1' },
			{ type: 'cardRestored', card: 'k1' }
		]);
		expect(hostSees(back)).toMatchObject({ masked: 0, groups: [{ cards: ['k1', 'k2'] }] });
	});
	it('[B16] its commands are refused to others', () => {
		const state = given({ columns }, [written('k1', 'ana', 'Un')]);
		const commands: Command[] = [
			{ type: 'openStage', stage: 'vote' },
			{ type: 'hideCard', card: 'k1' },
			{ type: 'moveCard', card: 'k1', column: 'b' },
			{ type: 'groupCards', cards: ['k1'] },
			{ type: 'addColumn', title: 'Trois' }
		];
		for (const command of commands) {
			expect(refusal(decideWith(state, command, phone('ana', 'c')))).toBe('not-allowed');
		}
	});
});

describe('groups', () => {
	const facts = [
		written('k1', 'ana', 'Un'),
		written('k2', 'bob', 'Deux', { column: 'b' }),
		written('k3', 'cid', 'Trois')
	];

	it('[B17] a group stands in the column of its first card, and others join it', () => {
		const state = given({ columns }, facts);
		expect(decideWith(state, { type: 'groupCards', cards: ['k2', 'k1', 'k2'] }, host('g'))).toEqual(
			[{ type: 'cardsGrouped', group: 'g', cards: ['k2', 'k1'], column: 'b' }]
		);
		const one = given({ columns }, [...facts, grouped('g', ['k1', 'k3'])]);
		expect(
			decideWith(one, { type: 'groupCards', cards: ['k2', 'k1'], group: 'g' }, host('c'))
		).toEqual([{ type: 'cardsGrouped', group: 'g', cards: ['k2'] }]);
		expect(
			decideWith(one, { type: 'groupCards', cards: ['k1', 'k2'], from: 'g' }, host('h'))
		).toEqual([
			{ type: 'cardUngrouped', card: 'k1', group: 'g' },
			{ type: 'cardsGrouped', group: 'h', cards: ['k1', 'k2'], column: 'a' }
		]);
	});
	it('[B18] a card stands in two groups at most', () => {
		const two = [...facts, grouped('g', ['k1', 'k3']), grouped('h', ['k1', 'k2'])];
		const state = given({ columns }, two);
		expect(decideWith(state, { type: 'groupCards', cards: ['k1', 'k2'] }, host('c'))).toEqual({
			refused: 'too-many',
			with: { max: 2 }
		});
		expect(
			decideWith(state, { type: 'groupCards', cards: ['k1', 'k2'], from: 'g' }, host('c'))
		).toHaveLength(2);
		const three = given({ columns }, [...two, grouped('i', ['k1', 'k2'])]);
		expect(three.groups.find(({ id }) => id === 'i')?.cards).toEqual(['k2']);
	});
	it('[B19] moving a card takes it out of its groups; leaving the last one keeps it where it was seen', () => {
		const two = [...facts, grouped('g', ['k1', 'k2']), grouped('h', ['k1', 'k3'])];
		const moved = given({ columns }, [...two, { type: 'cardMoved', card: 'k1', column: 'b' }]);
		expect(moved.groups.map(({ cards }) => cards)).toEqual([['k2'], ['k3']]);
		const left = given({ columns }, [...two, { type: 'cardUngrouped', card: 'k2', group: 'g' }]);
		const card = left.cards.find(({ id }) => id === 'k2');
		expect(card && placeOf(left, card)).toBe('a');
	});
	it('[B20] a group’s title is checked, and may be emptied', () => {
		const state = given({ columns, max: 20 }, [
			...facts,
			grouped('g', ['k1']),
			{ type: 'groupTitled', group: 'g', text: 'Ensemble' }
		]);
		const title = (text: string) =>
			decideWith(state, { type: 'titleGroup', group: 'g', text }, host('c'));
		expect(title(' On  partage ')).toEqual([
			{ type: 'groupTitled', group: 'g', text: 'On partage' }
		]);
		expect(title('')).toEqual([{ type: 'groupTitled', group: 'g', text: '' }]);
		expect(refusal(title('x'.repeat(21)))).toBe('too-long');
		expect(decideWith(state, { type: 'moveGroup', group: 'g', column: 'b' }, host('c'))).toEqual([
			{ type: 'groupMoved', group: 'g', column: 'b' }
		]);
	});
	it('[B21] merging keeps each card once, the title and the stickers', () => {
		const state = given({ columns }, [
			...facts,
			grouped('g', ['k1', 'k2']),
			grouped('h', ['k1', 'k3']),
			{ type: 'groupTitled', group: 'h', text: 'Ensemble' },
			{ type: 'stageOpened', stage: 'vote' },
			{
				type: 'stickersCast',
				person: 'ana',
				placed: [
					{ target: 'g', count: 1 },
					{ target: 'h', count: 2 }
				]
			},
			{ type: 'groupsMerged', into: 'g', from: 'h' }
		]);
		expect(state.groups).toEqual([
			{ id: 'g', title: 'Ensemble', column: 'a', cards: ['k1', 'k2', 'k3'] }
		]);
		expect(hostSees(state).groups[0]?.stickers).toBe(3);
	});
	it('[B22] splitting makes a second group, or sets all the cards free', () => {
		const state = given({ columns }, [...facts, grouped('g', ['k1', 'k2', 'k3'])]);
		const split = (cards?: string[]) =>
			decideWith(state, { type: 'splitGroup', group: 'g', cards }, host('h'));
		expect(split(['k2'])).toEqual([{ type: 'groupSplit', group: 'g', cards: ['k2'], to: 'h' }]);
		expect(split()).toEqual([{ type: 'groupDissolved', group: 'g' }]);
		expect(split(['k1', 'k2', 'k3'])).toEqual([]);
		const free = given({ columns }, [
			...facts,
			grouped('g', ['k1', 'k2']),
			{ type: 'groupDissolved', group: 'g' }
		]);
		expect(free.groups).toEqual([]);
		expect(free.cards.map(({ column }) => column)).toEqual(['a', 'a', 'a']);
	});
	it('[B23] a group without cards is no more', () => {
		const state = given({ columns }, [
			...facts,
			grouped('g', ['k1']),
			{ type: 'cardWithdrawn', card: 'k1', person: 'ana' }
		]);
		expect(state.groups).toEqual([]);
	});
});

describe('events about nothing', () => {
	it('[B36] an event about nothing changes nothing', () => {
		const empty = start(configSchema.parse({}), []);
		const events: Event[] = [
			{ type: 'cardPublished', card: 'k', person: 'ana', pending: false },
			{ type: 'cardEdited', card: 'k', person: 'ana', text: 'x', pending: false },
			{ type: 'cardWithdrawn', card: 'k', person: 'ana' },
			{ type: 'cardMoved', card: 'k', column: 'free' },
			{ type: 'cardFlashed', card: 'k', person: 'ana', on: true },
			{ type: 'cardHidden', card: 'k' },
			{ type: 'cardsGrouped', group: 'g', cards: ['k'], column: 'free' },
			{ type: 'cardsGrouped', group: 'g', cards: ['k'] },
			{ type: 'cardUngrouped', card: 'k', group: 'g' },
			{ type: 'groupTitled', group: 'g', text: 'x' },
			{ type: 'groupMoved', group: 'g', column: 'free' },
			{ type: 'groupsMerged', into: 'g', from: 'h' },
			{ type: 'groupSplit', group: 'g', cards: ['k'], to: 'h' },
			{ type: 'groupDissolved', group: 'g' },
			{ type: 'columnRenamed', column: 'zz', title: 'x' }
		];
		for (const event of events) expect(evolve(empty, event)).toEqual(empty);
	});
});
