// What is typed survives a reload, a forbidden storage and spoiled contents; lines copied from paper.

import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { keepDraft, readDraft, sameTexts } from './drafts.ts';
import { by, step } from './given.ts';
import { evolve } from './evolve.ts';
import { plain } from './search.ts';
import type { State } from './state.ts';
import { transcribe } from './transcribe.ts';
import { own } from './view.ts';

function shelf(kept = new Map<string, string>()) {
	return () => ({
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => void kept.set(key, text),
		removeItem: (key: string) => void kept.delete(key)
	});
}
const forbidden = () => {
	throw new Error('storage is forbidden');
};

describe('drafts', () => {
	it('come back as they were typed, until they are sent', () => {
		const storage = shelf();
		keepDraft(storage, 'a', ['confiance', ' temps ', '']);
		expect(readDraft(storage, 'a')).toEqual(['confiance', ' temps ', '']);
		expect(readDraft(storage, 'b')).toBeNull();
		keepDraft(storage, 'a', null);
		expect(readDraft(storage, 'a')).toBeNull();
	});

	it('do without storage, and without what is not a draft', () => {
		expect(readDraft(forbidden, 'a')).toBeNull();
		expect(() => keepDraft(forbidden, 'a', ['x'])).not.toThrow();
		for (const spoiled of ['{', '"x"', '[1]', '{}']) {
			expect(readDraft(shelf(new Map([['a', spoiled]])), 'a')).toBeNull();
		}
	});

	it('are the same answer when only spaces differ', () => {
		expect(sameTexts([' a  b ', ''], ['a b'])).toBe(true);
		expect(sameTexts(['a', 'b'], ['b', 'a'])).toBe(false);
	});
});

describe('lines from paper', () => {
	const copy = (state: State, line: string) => {
		const answer = transcribe(state, line, by());
		return isRefusal(answer) ? answer.refused : own(answer.reduce(evolve, state), 'ada');
	};

	it('[W26] separate words by commas, semicolons, slashes or tabs', () => {
		const words = (line: string) => {
			const kept = copy(step(), line);
			return typeof kept === 'string' ? kept : kept.words;
		};
		expect(words('confiance, culture commune, écoute')).toEqual([
			'confiance',
			'culture commune',
			'écoute'
		]);
		expect(words('liberté, égalité ; choix')).toEqual(['liberté, égalité', 'choix']);
		expect(words('RH / SI')).toEqual(['RH', 'SI']);
		expect(words('plan d’actions')).toEqual(['plan d’actions']);
		expect(words('confiance,, ')).toEqual(['confiance']);
		expect(words('a, b, c, d')).toBe('too-many');
		expect(words(' , ')).toBe('empty');
	});

	it('[W26] read a sentence, after its word when there is one', () => {
		const sentence = step({ mode: 'sentence' });
		expect(copy(sentence, 'Confiance : elle se gagne lentement.')).toMatchObject({
			word: 'Confiance',
			sentence: 'elle se gagne lentement.'
		});
		expect(copy(sentence, 'Elle se gagne lentement.')).toMatchObject({
			word: '',
			sentence: 'Elle se gagne lentement.'
		});
	});
});

describe('searching', () => {
	it('ignores accents, case and ligatures', () => {
		expect(plain(' Cœur Élargi ')).toBe('coeur elargi');
	});
});
