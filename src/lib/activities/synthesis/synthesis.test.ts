// The board: given what happened, when the facilitator asks, then these events or that refusal.

import { describe, expect, test } from 'vitest';
import {
	accepted,
	added,
	answered,
	ask,
	by,
	edited,
	given,
	pin,
	pinned,
	proposed,
	seenBy
} from './given.ts';
import { configSchema } from './schema.ts';
import { board, findItem, itemsIn, tallyOf } from './state.ts';
import { shared } from './view.ts';

const ids = (state: ReturnType<typeof given>) => board(state).map(({ id }) => id);

describe('sections', () => {
	test('[S1] all four by default, in the order given, none twice', () => {
		expect(configSchema.parse({})).toEqual({
			sections: ['problems', 'convergences', 'debates', 'progress'],
			titles: {},
			maxPerPerson: 3,
			proposals: true
		});
		expect(configSchema.safeParse({ sections: ['problems', 'problems'] }).success).toBe(false);
		expect(configSchema.safeParse({ sections: [] }).success).toBe(false);
		const state = given([added('a', 'problems'), added('b', 'progress')], {
			sections: ['progress', 'problems'],
			titles: { progress: 'Pistes' }
		});
		expect(ids(state)).toEqual(['b', 'a']);
		expect(shared(state, seenBy('screen', 'collect')).sections).toEqual([
			{ id: 'progress', title: 'Pistes' },
			{ id: 'problems', title: null }
		]);
		const command = { type: 'addItem', section: 'debates', text: 'Ailleurs' };
		expect(ask(state, command, by('host'))).toMatchObject({ refused: 'bad-command' });
	});
});

describe('writing', () => {
	const item = { type: 'addItem', section: 'problems', text: ' Garder  le cap ', pair: 'tenir' };

	test('[S2] the facilitator writes the board, and answers nothing herself', () => {
		const state = given([added('a')]);
		expect(ask(state, item, by('host', 'collect', 'n1'))).toEqual([
			added('n1', 'problems', 'Garder le cap', 'tenir')
		]);
		expect(ask(state, item, by('host', 'present', 'n1'))).toHaveLength(1);
		const hers = [
			item,
			{ type: 'editItem', item: 'a', text: 'autre' },
			{ type: 'moveItem', item: 'a', section: 'debates' },
			{ type: 'dropItem', item: 'a' },
			{ type: 'restoreItem', item: 'a' },
			{ type: 'setOwner', item: 'a' },
			{ type: 'acceptProposal', item: 'a' },
			{ type: 'hideNuance', nuance: 'a', hidden: true },
			{ type: 'askRoom', on: true }
		];
		for (const command of hers) {
			expect(ask(state, command, by('ada'))).toEqual({ refused: 'not-allowed' });
		}
		const answer = { type: 'answerConvergence', item: 'a', answer: 'share' };
		expect(ask(state, answer, by('host'))).toEqual({ refused: 'unknown-person' });
	});

	test('[S3] an item has 1 to 240 characters, its other half 0 to 240', () => {
		const say = (text: string, pair = '') =>
			ask(given(), { type: 'addItem', section: 'problems', text, pair }, by('host'));
		expect(say(' \u200B ')).toEqual({ refused: 'empty' });
		expect(say('é'.repeat(240), 'é'.repeat(240))).toHaveLength(1);
		expect(say('é'.repeat(241))).toEqual({ refused: 'too-long', with: { max: 240 } });
		expect(say('court', 'é'.repeat(241))).toEqual({ refused: 'too-long', with: { max: 240 } });
	});

	test('[S4] rewording a pin keeps its first words, as long as they differ', () => {
		const state = given([pinned('p', 'problems', { pair: 'avant d’agir' })]);
		const command = { type: 'editItem', item: 'p', text: 'Mieux se connaître' };
		const [event] = [edited('p', 'Mieux se connaître')];
		expect(ask(state, command, by('host'))).toEqual([event]);
		const after = given([pinned('p', 'problems', { pair: 'avant d’agir' }), event]);
		expect(shared(after, seenBy('participant', 'collect')).items[0]).toMatchObject({
			text: 'Mieux se connaître',
			from: 'Se connaître ⇔ avant d’agir'
		});
		const back = { type: 'editItem', item: 'p', text: 'Se connaître', pair: 'avant d’agir' };
		expect(ask(after, back, by('host'))).toHaveLength(1);
		expect(ask(state, back, by('host'))).toEqual([]);
		expect(shared(state, seenBy('screen', 'collect')).items[0]).not.toHaveProperty('from');
	});

	test('[S4] the host’s own item has no first words to keep', () => {
		const state = given([added('a'), edited('a', 'autre')]);
		expect(shared(state, seenBy('host', 'collect')).items[0]).not.toHaveProperty('from');
	});

	test('[S10] the board holds 60 items', () => {
		const full = Array.from({ length: 60 }, (_, i) => added(`i${i}`));
		const state = given([...full, proposed('p', 'ada')]);
		const refused = { refused: 'too-many', with: { max: 60 } };
		expect(ask(state, item, by('host'))).toEqual(refused);
		expect(ask(state, { type: 'acceptProposal', item: 'p' }, by('host'))).toEqual(refused);
		expect(pin(state, {}, 'debates')).toEqual(refused);
		const dropped = given([added('x'), { type: 'itemDropped', item: 'x' }, ...full]);
		expect(ask(dropped, { type: 'restoreItem', item: 'x' }, by('host'))).toEqual(refused);
	});
});

describe('arranging', () => {
	const three = [added('a'), added('b'), added('c'), added('d', 'debates')];
	const move = (state: ReturnType<typeof given>, section: string, before?: string) =>
		ask(state, { type: 'moveItem', item: 'a', section, before }, by('host'));

	test('[S5] an item moves before another, or last', () => {
		const state = given(three);
		expect(move(state, 'convergences', 'c')).toEqual([
			{ type: 'itemMoved', item: 'a', section: 'convergences', before: 'c' }
		]);
		const moved = (section: 'convergences' | 'debates', before: string | null) =>
			ids(given([...three, { type: 'itemMoved', item: 'a', section, before }]));
		expect(moved('convergences', 'c')).toEqual(['b', 'a', 'c', 'd']);
		expect(moved('convergences', null)).toEqual(['b', 'c', 'a', 'd']);
		expect(moved('debates', 'd')).toEqual(['b', 'c', 'a', 'd']);
		expect(moved('debates', 'gone')).toEqual(['b', 'c', 'd', 'a']);
	});

	test('[S5] to where it already stands, nothing happens', () => {
		const state = given(three);
		expect(move(state, 'convergences', 'b')).toEqual([]);
		expect(move(state, 'convergences', 'a')).toEqual([]);
		expect(move(given([added('b'), added('a')]), 'convergences')).toEqual([]);
		expect(move(given([]), 'convergences')).toEqual({ refused: 'unknown-item' });
	});

	test('[S6] dropped, it leaves with its answers; restored, it has them again', () => {
		const dropped = given([added('a'), answered('a', 'ada'), { type: 'itemDropped', item: 'a' }]);
		expect(ids(dropped)).toEqual([]);
		expect(ask(dropped, { type: 'dropItem', item: 'a' }, by('host'))).toEqual([]);
		const command = { type: 'editItem', item: 'a', text: 'autre' };
		expect(ask(dropped, command, by('host'))).toEqual({ refused: 'unknown-item' });
		const desk = shared(dropped, seenBy('host', 'collect')).desk;
		expect(desk?.dropped).toMatchObject([{ id: 'a', accepted: true }]);
		expect(ask(dropped, { type: 'restoreItem', item: 'a' }, by('host'))).toEqual([
			{ type: 'itemRestored', item: 'a' }
		]);
		const back = given([
			added('a'),
			answered('a', 'ada'),
			{ type: 'itemDropped', item: 'a' },
			{ type: 'itemRestored', item: 'a' }
		]);
		expect(tallyOf(back, 'a').share).toBe(1);
	});

	test('[S7] only a way forward takes an owner and a day', () => {
		const state = given([added('a'), added('b', 'progress')]);
		const set = { type: 'setOwner', item: 'b', owner: ' Le groupe ', due: '2027-03-01' };
		const event = { type: 'ownerSet', item: 'b', owner: 'Le groupe', due: '2027-03-01' } as const;
		expect(ask(state, set, by('host'))).toEqual([event]);
		expect(ask(state, { ...set, item: 'a' }, by('host'))).toMatchObject({ refused: 'bad-command' });
		expect(ask(state, { ...set, owner: 'x'.repeat(81) }, by('host'))).toMatchObject({
			refused: 'too-long'
		});
		const owned = given([added('b', 'progress'), event]);
		expect(shared(owned, seenBy('screen', 'collect')).items[0]).toMatchObject({
			owner: 'Le groupe',
			due: '2027-03-01'
		});
		expect(ask(owned, { type: 'setOwner', item: 'b' }, by('host'))).toEqual([
			{ type: 'ownerSet', item: 'b', owner: '', due: '' }
		]);
	});
});

describe('pinning', () => {
	test('[S8] a pin keeps all that it comes from', () => {
		const offer = { weight: 9, dimension: 'vouloir', author: 'ada', place: 'Freins' } as const;
		const events = pin(given(), { ...offer, rank: 2 }, 'problems');
		expect(events).toEqual([pinned('pin', 'problems', offer)]);
		const state = given([pinned('p', 'problems', offer)]);
		expect(findItem(state, 'p')).toMatchObject({ text: 'Se connaître', pinned: offer });
		expect(shared(state, seenBy('screen', 'collect')).items[0]).toMatchObject({
			weight: 9,
			dimension: 'vouloir'
		});
	});

	test('[S8] the same offer twice in the same section is one item', () => {
		const state = given([pinned('p'), edited('p', 'Autre formulation')]);
		expect(pin(state, {}, 'convergences')).toEqual([]);
		expect(pin(state, {}, 'debates')).toEqual([pinned('pin', 'debates')]);
		expect(pin(state, { text: 'Autre chose' }, 'convergences')).toHaveLength(1);
		const dropped = given([pinned('p'), { type: 'itemDropped', item: 'p' }]);
		expect(pin(dropped, {}, 'convergences')).toEqual([{ type: 'itemRestored', item: 'p' }]);
	});

	test('[S8] a place that is not one of its sections refuses it', () => {
		expect(pin(given(), {}, 'elsewhere')).toEqual({ refused: 'cannot-receive' });
		const few = given([], { sections: ['progress'] });
		expect(pin(few, {}, 'problems')).toEqual({ refused: 'cannot-receive' });
	});
});

describe('seeing', () => {
	test('[S9] the room has the board from collect on, and its empty sections before', () => {
		const state = given([added('a'), pinned('p'), proposed('q', 'ada'), accepted('q')]);
		for (const role of ['screen', 'participant'] as const) {
			expect(shared(state, seenBy(role, 'present')).items).toEqual([]);
			expect(shared(state, seenBy(role, 'present')).sections).toHaveLength(4);
			for (const phase of ['collect', 'share', 'conclude'] as const) {
				const seen = shared(state, seenBy(role, phase)).items.map(({ id }) => id);
				expect(seen).toEqual(['a', 'p', 'q']);
			}
		}
		expect(itemsIn(state, 'progress')).toHaveLength(1);
		expect(shared(state, seenBy('host', 'present')).items).toHaveLength(3);
	});

	test('[S26] nothing is done in conclude', () => {
		const state = given([added('a')]);
		for (const person of ['host', 'ada']) {
			const command = { type: 'dropItem', item: 'a' };
			expect(ask(state, command, by(person, 'conclude'))).toEqual({ refused: 'step-closed' });
		}
	});
});
