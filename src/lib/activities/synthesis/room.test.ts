// What the room answers and proposes, and who sees it when.

import { describe, expect, test } from 'vitest';
import {
	accepted,
	added,
	answered,
	ask,
	asked,
	by,
	edited,
	given,
	pinned,
	proposed,
	seenBy
} from './given.ts';
import { offers } from './offers.ts';
import { contributors, tallyOf } from './state.ts';
import { own, shared } from './view.ts';

const share = { type: 'answerConvergence', item: 'a', answer: 'share' };

describe('answering', () => {
	test('[S11] one answer per person, which another one replaces', () => {
		const state = given([added('a')]);
		expect(ask(state, share, by('ada', 'collect', 'ada-on-a'))).toEqual([answered('a', 'ada')]);
		const nuanced = { ...share, answer: 'nuance', nuance: ' si  possible ' };
		expect(ask(state, nuanced, by('ada', 'collect', 'ada-on-a'))).toEqual([
			answered('a', 'ada', 'nuance', 'si possible')
		]);
		const after = given([added('a'), answered('a', 'ada'), answered('a', 'ada', 'oppose', 'trop')]);
		expect(tallyOf(after, 'a')).toEqual({ share: 0, nuance: 0, oppose: 1 });
		expect(own(after, 'ada').replies['a']).toEqual({
			answer: 'oppose',
			nuance: 'trop',
			outdated: false
		});
		const same = { ...share, answer: 'oppose', nuance: 'trop' };
		expect(ask(after, same, by('ada'))).toEqual([]);
		expect(ask(state, { ...nuanced, nuance: 'é'.repeat(141) }, by('ada'))).toEqual({
			refused: 'too-long',
			with: { max: 140 }
		});
	});

	test('[S12] open in collect unless closed, in share only if opened', () => {
		const reply = (events: Parameters<typeof given>[0], phase: 'present' | 'collect' | 'share') =>
			ask(given([added('a'), ...(events ?? [])]), share, by('ada', phase));
		expect(reply([], 'present')).toEqual({ refused: 'not-open' });
		expect(reply([], 'collect')).toHaveLength(1);
		expect(reply([asked(false)], 'collect')).toEqual({ refused: 'step-locked' });
		expect(reply([], 'share')).toEqual({ refused: 'step-closed' });
		expect(reply([asked(true)], 'share')).toHaveLength(1);
		expect(reply([asked(true), asked(false)], 'share')).toEqual({ refused: 'step-closed' });
		const open = given([asked(true)]);
		expect(ask(open, { type: 'askRoom', on: true }, by('host'))).toEqual([]);
		expect(ask(open, { type: 'askRoom', on: false }, by('host'))).toEqual([asked(false)]);
		expect(shared(open, seenBy('participant', 'share')).open).toBe(true);
		expect(shared(given(), seenBy('participant', 'share')).open).toBe(false);
	});

	test('[S13] only a convergence of the board can be answered', () => {
		const gone = { refused: 'unknown-item' };
		expect(ask(given(), share, by('ada'))).toEqual(gone);
		expect(ask(given([added('a', 'debates')]), share, by('ada'))).toEqual(gone);
		expect(ask(given([proposed('a', 'bob', 'convergences')]), share, by('ada'))).toEqual(gone);
		const dropped = given([added('a'), { type: 'itemDropped', item: 'a' }]);
		expect(ask(dropped, share, by('ada'))).toEqual(gone);
	});

	test('[S14] counts and nuances wait for the step to be revealed', () => {
		const state = given([added('a'), answered('a', 'ada', 'nuance', 'pas toujours')]);
		const first = (role: 'host' | 'screen' | 'participant', revealed: boolean) =>
			shared(state, seenBy(role, revealed ? 'share' : 'collect')).items[0];
		const tally = { share: 0, nuance: 1, oppose: 0 };
		for (const role of ['screen', 'participant'] as const) {
			expect(first(role, false)).not.toHaveProperty('tally');
			expect(first(role, false)).not.toHaveProperty('nuances');
			expect(first(role, true)).toMatchObject({ tally });
		}
		expect(first('screen', true)).not.toHaveProperty('nuances');
		expect(first('participant', true)?.nuances).toMatchObject([{ text: 'pas toujours' }]);
		expect(first('host', false)).toMatchObject({ tally, nuances: [{ text: 'pas toujours' }] });
		expect(shared(state, seenBy('screen', 'collect', true)).items[0]).toMatchObject({ tally });
	});

	test('[S14] a phone is sent a few nuances and told how many more there are', () => {
		const people = Array.from({ length: 11 }, (_, i) => answered('a', `p${i}`, 'nuance', `n${i}`));
		const [item] = shared(given([added('a'), ...people]), seenBy('participant', 'share')).items;
		expect(item?.nuances).toHaveLength(8);
		expect(item?.nuancesMore).toBe(3);
	});

	test('[S15] an answer to an earlier wording stays, counts and is marked', () => {
		const events = [added('a'), answered('a', 'ada'), edited('a', 'Reformulé')];
		const state = given(events);
		expect(tallyOf(state, 'a').share).toBe(1);
		expect(own(state, 'ada').replies['a']?.outdated).toBe(true);
		expect(shared(state, seenBy('host', 'collect')).items[0]?.outdated).toBe(1);
		expect(ask(state, share, by('ada', 'collect', 'ada-on-a'))).toEqual([answered('a', 'ada')]);
		const again = given([...events, answered('a', 'ada')]);
		expect(own(again, 'ada').replies['a']?.outdated).toBe(false);
	});

	test('[S27] a nuance that should be read first is hidden by itself, and its answer counts', () => {
		const crude = { ...share, answer: 'nuance', nuance: 'quelle merde' };
		const events = ask(given([added('a')]), crude, by('ada', 'collect', 'ada-on-a'));
		const said = answered('a', 'ada', 'nuance', 'quelle merde');
		const hidden = { type: 'nuanceHidden', nuance: 'ada-on-a', hidden: true } as const;
		expect(events).toEqual([said, hidden]);
		const state = given([added('a'), said, hidden]);
		expect(tallyOf(state, 'a').nuance).toBe(1);
		expect(JSON.stringify(shared(state, seenBy('participant', 'share')))).not.toContain('merde');
		expect(JSON.stringify(shared(state, seenBy('host', 'share')))).toContain('merde');
	});

	test('[S16] a hidden nuance loses its words for the room, never its answer', () => {
		const said = [added('a'), answered('a', 'ada', 'nuance', 'hors sujet')];
		const hide = { type: 'hideNuance', nuance: 'ada-on-a', hidden: true };
		const event = { type: 'nuanceHidden', nuance: 'ada-on-a', hidden: true } as const;
		expect(ask(given(said), hide, by('host'))).toEqual([event]);
		expect(ask(given(said), { ...hide, nuance: 'x' }, by('host'))).toEqual({
			refused: 'unknown-item'
		});
		const hidden = given([...said, event]);
		expect(ask(hidden, hide, by('host'))).toEqual([]);
		expect(shared(hidden, seenBy('participant', 'share')).items[0]).toMatchObject({
			nuances: [],
			nuancesMore: 0,
			tally: { nuance: 1 }
		});
		expect(shared(hidden, seenBy('host', 'share')).items[0]?.nuances).toMatchObject([
			{ hidden: true }
		]);
		expect(offers(hidden).map(({ id }) => id)).toEqual(['a']);
		const again = given([...said, event, answered('a', 'ada', 'oppose', 'hors sujet')]);
		expect(shared(again, seenBy('participant', 'share')).items[0]?.nuances).toEqual([]);
	});
});

describe('proposing', () => {
	const propose = { type: 'proposeItem', section: 'progress', text: 'Former les relais' };

	test('[S17] in collect, if the step allows it, up to the maximum', () => {
		const act = by('ada', 'collect', 'q');
		expect(ask(given(), propose, act)).toEqual([
			proposed('q', 'ada', 'progress', 'Former les relais')
		]);
		expect(ask(given(), propose, by('ada', 'share'))).toEqual({ refused: 'step-closed' });
		expect(ask(given([], { proposals: false }), propose, act)).toEqual({ refused: 'not-allowed' });
		const full = given([proposed('1', 'ada'), accepted('1'), proposed('2', 'ada')], {
			maxPerPerson: 2
		});
		expect(ask(full, propose, act)).toEqual({ refused: 'too-many', with: { max: 2 } });
		expect(ask(full, propose, by('bob'))).toHaveLength(1);
	});

	test('[S18] a proposal is its author’s and the facilitator’s until it is accepted', () => {
		const state = given([proposed('q', 'ada')]);
		for (const role of ['screen', 'participant'] as const) {
			const seen = JSON.stringify(shared(state, seenBy(role, 'share')));
			expect(seen).not.toContain('Texte q');
		}
		expect(own(state, 'ada').proposals).toMatchObject([{ id: 'q', accepted: false }]);
		expect(own(state, 'bob').proposals).toEqual([]);
		expect(shared(state, seenBy('host', 'collect')).desk?.waiting).toMatchObject([{ id: 'q' }]);
		expect(offers(state)).toEqual([]);
		const edit = { type: 'editItem', item: 'q', text: 'Autre' };
		expect(ask(state, edit, by('host'))).toEqual({ refused: 'unknown-item' });
	});

	test('[S19] accepted, it goes last, where it was proposed for or where the host says', () => {
		const state = given([proposed('q', 'ada'), added('b', 'progress')]);
		const accept = { type: 'acceptProposal', item: 'q' };
		expect(ask(state, accept, by('host'))).toEqual([accepted('q')]);
		expect(ask(state, { ...accept, section: 'debates' }, by('host'))).toEqual([
			accepted('q', 'debates')
		]);
		const after = given([proposed('q', 'ada'), added('b', 'progress'), accepted('q')]);
		const seen = shared(after, seenBy('screen', 'collect')).items.map(({ id }) => id);
		expect(seen).toEqual(['b', 'q']);
		expect(own(after, 'ada').proposals).toMatchObject([{ accepted: true }]);
		expect(ask(after, accept, by('host'))).toEqual([]);
	});

	test('[S19] set aside, it waits no more, and can still be accepted', () => {
		const aside = given([proposed('q', 'ada'), { type: 'itemDropped', item: 'q' }]);
		const desk = shared(aside, seenBy('host', 'collect')).desk;
		expect(desk).toMatchObject({ waiting: [], dropped: [{ id: 'q', accepted: false }] });
		const back = given([proposed('q', 'ada'), { type: 'itemDropped', item: 'q' }, accepted('q')]);
		expect(shared(back, seenBy('screen', 'collect')).items).toHaveLength(1);
	});

	test('[S20] its author alone withdraws it, as long as it is not accepted', () => {
		const state = given([proposed('q', 'ada'), added('b')]);
		const withdraw = { type: 'withdrawProposal', item: 'q' };
		const event = { type: 'proposalWithdrawn', item: 'q', person: 'ada' } as const;
		expect(ask(state, withdraw, by('ada', 'share'))).toEqual([event]);
		expect(ask(state, withdraw, by('bob'))).toEqual({ refused: 'not-yours' });
		expect(ask(state, { ...withdraw, item: 'b' }, by('ada'))).toEqual({ refused: 'unknown-item' });
		expect(own(given([proposed('q', 'ada'), event]), 'ada').proposals).toEqual([]);
		const kept = given([proposed('q', 'ada'), accepted('q')]);
		expect(ask(kept, withdraw, by('ada'))).toEqual({ refused: 'not-allowed' });
		expect(own(state, 'ada').proposals[0]?.withdrawable).toBe(true);
		expect(own(kept, 'ada').proposals[0]?.withdrawable).toBe(false);
	});
});

describe('counting and quoting', () => {
	test('[S21] people who answered or proposed, once each', () => {
		const state = given([
			added('a'),
			added('b'),
			answered('a', 'ada'),
			answered('b', 'ada'),
			proposed('q', 'ada'),
			proposed('r', 'bob')
		]);
		expect([...contributors(state)].sort()).toEqual(['ada', 'bob']);
	});

	test('[S24] words of one person keep their author; a convergence weighs those who share it', () => {
		const state = given([
			added('a'),
			answered('a', 'ada'),
			answered('a', 'bob', 'nuance', 'parfois'),
			pinned('p', 'debates', { author: 'cleo', shape: 'entry', weight: 4, dimension: 'savoir' }),
			proposed('q', 'dan'),
			accepted('q')
		]);
		expect(offers(state)).toEqual([
			{ id: 'a', shape: 'group', text: 'Texte a', place: 'Points de convergence', weight: 1 },
			{
				id: 'p',
				shape: 'entry',
				text: 'Se connaître',
				place: 'Points de débat',
				weight: 4,
				dimension: 'savoir',
				author: 'cleo'
			},
			{ id: 'q', shape: 'entry', text: 'Texte q', place: 'Axes de progrès', author: 'dan' },
			{ id: 'bob-on-a', shape: 'entry', text: 'parfois', place: 'Texte a', author: 'bob' }
		]);
	});
});
