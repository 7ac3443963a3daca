// Giving words and sentences, counting people, what each role sees, what is offered.

import { describe, expect, it } from 'vitest';
import type { Audience } from '../kind.ts';
import { decide } from './decide.ts';
import { after, by, host, once, refusalOf, room, step } from './given.ts';
import { offers } from './offers.ts';
import type { State } from './state.ts';
import { answered, own, shared } from './view.ts';

const revealed: Audience = { role: 'screen', revealed: true, phase: 'share' };
const counts = (state: State) =>
	shared(state, revealed).groups.map(({ label, count }) => [label, count]);

describe('giving words', () => {
	it('[W1] giving words replaces all of one’s words', () => {
		const first = room(step(), { ada: ['confiance', 'écoute', 'choix'] });
		const then = after(first, { type: 'giveWords', words: ['méthode'] }, by({ id: 'c2' }));
		expect(own(then, 'ada').words).toEqual(['méthode']);
		expect(answered(then).size).toBe(1);
	});

	it('[W2] a blank field keeps its place, and is not a word', () => {
		const state = room(step(), { ada: ['', '  ', ' culture   commune '] });
		expect(own(state, 'ada').words).toEqual(['', '', 'culture commune']);
		expect(shared(state, revealed).words).toBe(1);
	});

	it('[W2] refuses nothing at all, too many and too long, whatever is invisible', () => {
		const give = (...words: string[]) => refusalOf(step(), { type: 'giveWords', words }, by());
		expect(give('', ' ', '\u200B')).toBe('empty');
		expect(give()).toBe('empty');
		expect(give('a', 'b', 'c', 'd')).toBe('too-many');
		expect(give('a', '', '', 'd')).toBe('too-many');
		expect(give('a', 'b', 'c', '')).toBeUndefined();
		expect(give('x'.repeat(41))).toBe('too-long');
		expect(give('é'.normalize('NFD').repeat(40))).toBeUndefined();
		expect(decide(step(), { type: 'giveWords', words: ['a', 'b', 'c', 'd'] }, by())).toEqual({
			refused: 'too-many',
			with: { max: 3 }
		});
	});

	it('[W3] acronyms and phrases are kept as typed', () => {
		const words = ['RH', 'Intelligence des situations', 'IA'];
		expect(own(room(step(), { ada: words }), 'ada').words).toEqual(words);
	});

	it('[W4] refuses words before and after answers are open', () => {
		const give = { type: 'giveWords', words: ['confiance'] } as const;
		const command = { ...give, words: [...give.words] };
		expect(refusalOf(step(), command, by({ phase: 'present' }))).toBe('not-open');
		expect(refusalOf(step(), command, by({ phase: 'share' }))).toBe('step-closed');
		expect(refusalOf(step(), command, by({ phase: 'conclude' }))).toBe('step-closed');
	});

	it('[W5] a word that stays keeps its identity, wherever it moves', () => {
		const first = room(step(), { ada: ['confiance', 'écoute'] });
		const then = after(
			first,
			{ type: 'giveWords', words: ['méthode', 'confiance'] },
			by({ id: 'c2' })
		);
		const ids = (state: State) => offers(state).filter(({ shape }) => shape === 'entry');
		const before = ids(first).find(({ text }) => text === 'confiance');
		expect(ids(then).find(({ text }) => text === 'confiance')?.id).toBe(before?.id);
		expect(ids(then).find(({ text }) => text === 'méthode')?.id).toBe('c2.0');
		expect(new Set(offers(then).map(({ id }) => id)).size).toBe(offers(then).length);
	});
});

describe('counting', () => {
	it('[W6] the same word three times by one person is one person', () => {
		const state = room(step(), { ada: ['écoute', 'Écoute', 'l’écoute'], bob: ['écoute'] });
		expect(counts(state)).toEqual([['écoute', 2]]);
	});

	it('[W7] spellings group, under the one most people typed', () => {
		const state = room(step(), {
			ada: ['coopération'],
			bob: ['la coopération'],
			eve: ['coopération', 'confiance']
		});
		expect(counts(state)).toEqual([
			['coopération', 3],
			['confiance', 1]
		]);
	});
});

describe('what each role sees', () => {
	const state = room(step(), { ada: ['confiance'], bob: ['coopérer', 'confiance'] });

	it('[W8] nothing before sharing, on screen as on phones', () => {
		for (const role of ['screen', 'participant'] as const) {
			const view = shared(state, { role, revealed: false, phase: 'collect' });
			expect(JSON.stringify(view)).not.toMatch(/confiance|coop|ada|bob/u);
			expect(view).toEqual(shared(step(), { role, revealed: false, phase: 'collect' }));
		}
	});

	it('[W8] labels and counts afterwards, and never a person', () => {
		for (const role of ['screen', 'participant'] as const) {
			const view = shared(state, { role, revealed: true, phase: 'share' });
			expect(view.groups.map(({ label, count }) => [label, count])).toEqual([
				['confiance', 2],
				['coopérer', 1]
			]);
			expect(JSON.stringify(view)).not.toMatch(/ada|bob/u);
		}
	});

	it('[W8] one’s own part does not depend on what others wrote or on what was merged with it', () => {
		const alone = room(step(), { ada: ['confiance'] });
		const merged = once(state, { type: 'groupsMerged', into: 'cooperer', from: ['confiance'] });
		expect(own(merged, 'ada')).toEqual(own(alone, 'ada'));
	});

	it('the facilitator sees who wrote what', () => {
		const desk = shared(state, { role: 'host', revealed: false, phase: 'collect' }).desk;
		expect(desk?.people.map(({ person }) => person)).toEqual(['ada', 'bob']);
	});
});

describe('offers', () => {
	it('[W15] each visible word with its author and rank, each group with its weight', () => {
		const state = room(step(), { ada: ['confiance', '', 'choix'], bob: ['confiance'] });
		const all = offers(state);
		expect(all).toContainEqual({
			id: 'w-ada.2',
			shape: 'entry',
			text: 'choix',
			author: 'ada',
			rank: 2
		});
		const group = all.find(({ shape, text }) => shape === 'group' && text === 'confiance');
		expect(group?.weight).toBe(2);
		expect(group?.id).toMatch(/^group:/u);
	});
});

describe('a sentence behind a word', () => {
	const earlier = room(step(), { ada: ['confiance', 'écoute', 'choix'], bob: ['RH'] });
	const sentence = step({ mode: 'sentence', rank: 2 }, offers(earlier));

	it('[W17] asks each person about her word of that rank, or the nearest she has', () => {
		expect(own(sentence, 'ada').prompt).toBe('choix');
		expect(own(sentence, 'ada').choices).toEqual(['confiance', 'écoute', 'choix']);
		expect(own(sentence, 'bob').prompt).toBe('RH');
		expect(own(sentence, 'eve').prompt).toBe('');
	});

	it('[W17] keeps the sentence under her word, another word, or none', () => {
		const give = (state: State, person: string, word?: string) =>
			after(
				state,
				{ type: 'giveSentence', text: `Phrase de ${person}.`, ...(word && { word }) },
				by({ id: `s-${person}`, person })
			);
		const state = give(give(give(sentence, 'ada'), 'bob', 'méthode'), 'eve');
		const { sentences } = shared(state, revealed);
		expect(sentences.map(({ word, texts }) => [word, texts])).toEqual([
			['choix', ['Phrase de ada.']],
			['méthode', ['Phrase de bob.']],
			['', ['Phrase de eve.']]
		]);
		expect(offers(state)).toContainEqual(
			expect.objectContaining({ text: 'choix', pair: 'Phrase de ada.', author: 'ada' })
		);
		expect(offers(state)).toContainEqual(
			expect.objectContaining({ text: 'Phrase de eve.', author: 'eve' })
		);
		const hidden = after(state, { type: 'hideWord', entry: 's-eve' }, host);
		expect(shared(hidden, revealed).sentences).toHaveLength(2);
		expect(JSON.stringify(offers(hidden))).not.toMatch(/eve/u);
	});

	it('[W17] a sentence may be longer than a word; the word may not', () => {
		const long = 'x'.repeat(240);
		const give = (text: string, word?: string) =>
			refusalOf(sentence, { type: 'giveSentence', text, word }, by());
		expect(give(long)).toBeUndefined();
		expect(give(`${long}x`)).toBe('too-long');
		expect(give(' ')).toBe('empty');
		expect(give('Une phrase.', 'x'.repeat(41))).toBe('too-long');
		expect(refusalOf(sentence, { type: 'giveWords', words: ['a'] }, by())).toBe('unknown-item');
	});

	it('[W5] the same sentence sent twice is the same entry', () => {
		const give = (state: State, id: string) =>
			after(state, { type: 'giveSentence', text: 'Oser le choix.' }, by({ id }));
		expect(give(give(sentence, 's1'), 's2')).toEqual(give(sentence, 's1'));
	});
});

it('[W29] a table that answers with one voice gives the words of one', () => {
	const said = after(
		step(),
		{ type: 'giveWords', words: ['confiance'] },
		by({ table: 't', voices: 5 })
	);
	expect(counts(said)).toEqual([['confiance', 1]]);
});
