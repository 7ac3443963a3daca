// Running a sort and telling its results. Given events, when somebody asks, then events or a refusal.

import { describe, expect, test } from 'vitest';
import type { Offer } from '../kind.ts';
import { ask, by, categories, items, placed, put, sort } from './given.ts';
import { configSchema, type Command, type Event } from './schema.ts';
import { sortKind } from './sort.ts';
import { evolve, type State } from './state.ts';
import { own, shared } from './view.ts';

const place = (state: State, item: string, category: string | null) =>
	ask(state, put(item, category), by('ada'));
const screen = { role: 'screen', revealed: true, phase: 'share' } as const;
const host = { role: 'host', revealed: false, phase: 'collect' } as const;

describe('placing', () => {
	test('[T1] only while answers are collected, and never as the host', () => {
		const command = put('a', 'p');
		expect(ask(sort(), command, by('ada'))).toEqual([placed('ada', 'a:p')]);
		expect(ask(sort(), command, by('ada', 'present'))).toEqual({ refused: 'not-open' });
		expect(ask(sort(), command, by('ada', 'share'))).toEqual({ refused: 'step-closed' });
		expect(ask(sort(), command, by('host'))).toEqual({ refused: 'unknown-person' });
	});

	test('[T2] a second place moves the item, no place takes it back', () => {
		const once = sort({}, [placed('ada', 'a:p b:r')]);
		const moved = evolve(once, placed('ada', 'a:x'));
		expect(own(moved, 'ada').places).toEqual([
			{ item: 'a', category: 'x' },
			{ item: 'b', category: 'r' }
		]);
		expect(place(once, 'a', null)).toEqual([placed('ada', 'a:')]);
		const none = evolve(moved, placed('ada', 'a: b:'));
		expect([own(none, 'ada').places, sortKind.answered(none)]).toEqual([[], new Set()]);
	});

	test('[T3] what is not there cannot be placed, nor be a place', () => {
		const hidden = sort({}, [{ type: 'itemHidden', item: 'b' }]);
		for (const [item, category] of [
			['z', 'p'],
			['a', 'z'],
			['b', 'p'],
			['__proto__', 'p'],
			['a', 'constructor']
		] as const)
			expect(place(hidden, item, category)).toEqual({ refused: 'unknown-item' });
	});

	test('[T4] what is already so changes nothing; the last word on an item stands', () => {
		const state = sort({}, [placed('ada', 'a:p')]);
		expect(place(state, 'a', 'p')).toEqual([]);
		expect(place(state, 'b', null)).toEqual([]);
		const places = [
			{ item: 'a', category: 'p' },
			{ item: 'b', category: 'x' },
			{ item: 'b', category: 'r' }
		];
		expect(ask(state, { type: 'place', places }, by('ada'))).toEqual([placed('ada', 'b:r')]);
	});

	test('[T5] one item placed is an answer; those left are counted apart', () => {
		const state = sort({}, [placed('ada', 'a:p'), placed('bob', 'a:r b:r')]);
		expect(sortKind.answered(state)).toEqual(new Set(['ada', 'bob']));
		const { results } = shared({ ...state, order: 'given' }, host);
		expect(results?.rows.map(({ unplaced }) => unplaced)).toEqual([0, 1, 2]);
	});
});

describe('running', () => {
	const tools: Command[] = [
		{ type: 'openRound', round: 2 },
		{ type: 'addItem', text: 'Encore un' },
		{ type: 'hideItem', item: 'a' },
		{ type: 'restoreItem', item: 'a' },
		{ type: 'showReference', item: 'a', shown: true },
		{ type: 'debate', item: 'a' },
		{ type: 'orderItems', order: 'given' }
	];

	test('[T8] the tools are the host’s', () => {
		for (const tool of tools) {
			expect(ask(sort({ secondRound: true }), tool, by('ada'))).toEqual({ refused: 'not-allowed' });
			expect(ask(sort({ secondRound: true }), tool, by('host', 'conclude'))).toEqual({
				refused: 'step-closed'
			});
		}
	});

	test('[T9] a second round only where announced; the first is frozen, and can be reopened', () => {
		const open = (round: 1 | 2): Command => ({ type: 'openRound', round });
		expect(ask(sort(), open(2), by('host'))).toMatchObject({ refused: 'bad-command' });
		const first = sort({ secondRound: true }, [placed('ada', 'a:p')]);
		expect(ask(first, open(2), by('host'))).toEqual([{ type: 'roundOpened', round: 2 }]);
		expect(ask(first, open(1), by('host'))).toEqual([]);
		const second = evolve(first, { type: 'roundOpened', round: 2 });
		expect(sortKind.answered(second)).toEqual(new Set());
		expect(place(second, 'a', 'p')).toEqual([placed('ada', 'a:p', 2)]);
		const both = evolve(second, placed('ada', 'a:r', 2));
		expect(own(both, 'ada')).toEqual({
			places: [{ item: 'a', category: 'r' }],
			first: [{ item: 'a', category: 'p' }]
		});
		expect(both.first).toEqual(first.first);
		expect(ask(both, open(1), by('host'))).toEqual([{ type: 'roundOpened', round: 1 }]);
	});

	test('[T10] an added item, with its reference, up to sixty', () => {
		const add = (more: object): Command => ({ type: 'addItem', text: ' Un  dernier ', ...more });
		expect(
			ask(sort(), add({ answer: 'r', why: ' Parce que ' }), by('host', 'share', 'new'))
		).toEqual([
			{ type: 'itemAdded', item: 'new', text: 'Un dernier', answer: 'r', why: 'Parce que' }
		]);
		expect(ask(sort(), add({ answer: 'z' }), by('host'))).toEqual({ refused: 'unknown-item' });
		expect(ask(sort(), add({ text: 'x'.repeat(161) }), by('host'))).toMatchObject({
			refused: 'too-long'
		});
		expect(ask(sort(), add({ text: ' ' }), by('host'))).toEqual({ refused: 'empty' });
		const many = Array.from({ length: 60 }, (_, i) => ({ id: `i${i}`, text: `Élément ${i}` }));
		expect(ask(sort({ items: many }), add({}), by('host'))).toEqual({
			refused: 'too-many',
			with: { max: 60 }
		});
	});

	test('[T32] an item has the same number on every page, whatever their order', () => {
		const state = sort({ shuffle: true }, [
			...['ada', 'bob', 'cleo'].map((who, i) => placed(who, `a:p b:${i > 0 ? 'r' : 'p'} c:x`)),
			{ type: 'itemHidden', item: 'a' }
		]);
		for (const role of ['host', 'screen', 'participant'] as const) {
			const { items } = shared(state, { role, revealed: true, phase: 'share' });
			const numbers = new Map(items.map(({ id, number }) => [id, number]));
			expect([numbers.get('b'), numbers.get('c')]).toEqual([2, 3]);
		}
	});

	test('[T11] a hidden item keeps its placements and its number, and comes back', () => {
		const state = sort({}, [placed('ada', 'a:p b:r')]);
		const hide: Command = { type: 'hideItem', item: 'a' };
		expect(ask(state, hide, by('host'))).toEqual([{ type: 'itemHidden', item: 'a' }]);
		const hidden = evolve(state, { type: 'itemHidden', item: 'a' });
		expect(ask(hidden, hide, by('host'))).toEqual([]);
		const seen = shared(hidden, screen);
		expect(seen.items.map(({ id, number }) => [id, number])).toEqual([
			['b', 2],
			['c', 3]
		]);
		expect(seen.results).toMatchObject({ people: 1, withdrawn: 1 });
		expect(ask(hidden, { type: 'restoreItem', item: 'a' }, by('host'))).toEqual([
			{ type: 'itemRestored', item: 'a' }
		]);
		expect(evolve(hidden, { type: 'itemRestored', item: 'a' })).toEqual(state);
		expect(ask(hidden, { type: 'hideItem', item: 'z' }, by('host'))).toEqual({
			refused: 'unknown-item'
		});
	});

	test('[T12] without items, those of the linked step, the heaviest first', () => {
		const seed = (id: string, text: string, weight?: number): Offer => ({
			id,
			shape: 'group',
			text,
			weight
		});
		const seeds = [seed('light', 'Un'), seed('heavy', 'Deux', 9), seed('twin', 'Deux', 3)];
		expect(sort({ items: [] }, [], seeds).items.map(({ id }) => id)).toEqual(['heavy', 'light']);
		expect(sort({}, [], seeds).items).toHaveLength(3);
	});

	test('[T13] an event about nothing changes nothing', () => {
		const state = sort({}, [placed('ada', 'a:p')]);
		const strays: Event[] = [
			placed('ada', 'z:p a:z'),
			{ type: 'itemHidden', item: 'z' },
			{ type: 'itemRestored', item: 'z' },
			{ type: 'itemAdded', item: 'a', text: 'Encore a' },
			{ type: 'referenceShown', items: ['z'] },
			{ type: 'referenceHidden', items: ['z'] },
			{ type: 'debated', item: 'z' }
		];
		for (const stray of strays) expect(evolve(state, stray)).toEqual(state);
	});

	test('[T14] [T18] a reference shows once shared and asked for, and hides again', () => {
		const show = (item: string | null, shown = true): Command => ({
			type: 'showReference',
			item,
			shown
		});
		expect(ask(sort(), show('a'), by('host', 'collect'))).toEqual({ refused: 'not-shared' });
		expect(ask(sort(), show('c'), by('host', 'share'))).toEqual({ refused: 'unknown-item' });
		const shown: Event = { type: 'referenceShown', items: ['a'] };
		expect(ask(sort(), show('a'), by('host', 'share'))).toEqual([shown]);
		expect(ask(sort(), show(null), by('host', 'share'))).toEqual([
			{ type: 'referenceShown', items: ['a', 'b'] }
		]);
		const state = sort({}, [shown]);
		expect(ask(state, show('a'), by('host', 'share'))).toEqual([]);
		expect(ask(state, show(null, false), by('host', 'collect'))).toEqual([
			{ type: 'referenceHidden', items: ['a'] }
		]);
		const seen = (role: 'participant' | 'screen', phase: 'collect' | 'share', revealed = true) =>
			shared(state, { role, phase, revealed }).items.map(({ answer, why }) => [answer, why]);
		for (const role of ['participant', 'screen'] as const) {
			expect(seen(role, 'share')[0]).toEqual(['p', 'Un accord engage ceux qui signent.']);
			expect(seen(role, 'share')[1]).toEqual([undefined, undefined]);
			expect(seen(role, 'collect').flat()).toEqual(Array(6).fill(undefined));
			expect(seen(role, 'share', false).flat()).toEqual(Array(6).fill(undefined));
		}
		expect(shared(state, host).items[0]).toMatchObject({ answer: 'p', shown: true });
		const hidden = evolve(state, { type: 'referenceHidden', items: ['a'] });
		expect(JSON.stringify(shared(hidden, screen))).not.toContain('accord engage');
	});

	test('[T15] one item is debated once shared, until a new round', () => {
		const debate = (item: string | null): Command => ({ type: 'debate', item });
		expect(ask(sort(), debate('a'), by('host', 'collect'))).toEqual({ refused: 'not-shared' });
		expect(ask(sort(), debate('z'), by('host', 'share'))).toEqual({ refused: 'unknown-item' });
		expect(ask(sort(), debate(null), by('host', 'share'))).toEqual([]);
		const event: Event = { type: 'debated', item: 'a' };
		expect(ask(sort(), debate('a'), by('host', 'share'))).toEqual([event]);
		const state = sort({ secondRound: true }, [event]);
		expect(shared(state, screen).debate).toBe('a');
		expect(shared(state, { ...screen, phase: 'collect' }).debate).toBeNull();
		expect(shared(evolve(state, { type: 'itemHidden', item: 'a' }), screen).debate).toBeNull();
		expect(evolve(state, { type: 'roundOpened', round: 2 }).debate).toBeNull();
	});

	test('[T16] an answer that names no category is refused with its place', () => {
		const bad = configSchema.safeParse({
			categories,
			items: [items[0], { ...items[1], answer: 'z' }]
		});
		expect(bad.error?.issues[0]?.path).toEqual(['items', 1, 'answer']);
		const twice = configSchema.safeParse({ categories: [categories[0], categories[0]], items });
		expect(twice.error?.issues[0]?.path).toEqual(['categories']);
		expect(configSchema.safeParse({ categories: [categories[0]], items }).success).toBe(false);
	});
});

describe('telling', () => {
	const secret = 'ada-secret-person';

	test('[T17] totals wait until they are revealed, and nobody is named', () => {
		const state = sort({}, [placed(secret, 'a:p')]);
		for (const role of ['participant', 'screen'] as const) {
			expect(shared(state, { role, revealed: false, phase: 'collect' }).results).toBeNull();
		}
		const views = [shared(state, host), shared(state, screen)];
		expect(views.map(({ results }) => results?.people)).toEqual([1, 1]);
		expect(JSON.stringify(views)).not.toContain(secret);
	});

	test('[T21] the screen shows first what divides most, or the prepared order', () => {
		const state = sort({}, [
			placed('ada', 'a:p b:p c:p'),
			placed('bob', 'a:p b:r c:p'),
			placed('cid', 'a:r b:x c:p')
		]);
		const order = (one: typeof state) => shared(one, screen).results?.rows.map(({ item }) => item);
		expect(order(state)).toEqual(['b', 'a', 'c']);
		expect(order(evolve(state, { type: 'itemsOrdered', order: 'given' }))).toEqual(['a', 'b', 'c']);
	});

	test('[T22] the second round is told from its first placement on, with what moved', () => {
		const first = sort({ secondRound: true }, [
			placed('ada', 'a:p b:r'),
			placed('bob', 'a:r'),
			{ type: 'roundOpened', round: 2 }
		]);
		expect(shared(first, screen).results).toMatchObject({ round: 1, people: 2 });
		const second = [placed('ada', 'a:r c:x', 2), placed('bob', 'a:r', 2)].reduce(evolve, first);
		const { results } = shared({ ...second, order: 'given' }, screen);
		expect(results).toMatchObject({ round: 2, people: 2, peopleBefore: 2 });
		expect(results?.rows[0]).toMatchObject({
			counts: [0, 2, 0],
			before: [1, 1, 0],
			move: { both: 2, moved: 1 }
		});
		expect(results?.rows[2]).not.toHaveProperty('move');
	});

	test('[T23] offers stand where most put them', () => {
		const state = sort({}, [
			placed('ada', 'a:p b:p c:p'),
			placed('bob', 'a:p b:r c:p'),
			{ type: 'itemHidden', item: 'c' }
		]);
		expect(sortKind.offers(state)).toEqual([
			{ id: 'a', shape: 'option', text: 'Signer une convention', place: 'Partenariat', weight: 2 },
			{ id: 'b', shape: 'option', text: 'Entrer et sortir librement', weight: 1 }
		]);
	});
});
