// The words of a room in figures: how many people gave each, out of those who answered.

import type { Measure } from '../measure.ts';
import type { Language } from '../../base/language.ts';
import { readWords } from './groups.ts';
import type { State } from './state.ts';

const terms = {
	fr: { words: 'Personnes qui ont donné ce mot', sentences: 'Phrases écrites' },
	en: { words: 'People who gave this word', sentences: 'Sentences written' }
} as const;

/** A word is known by its key, the same whatever its spelling; a sentence by nothing: they are counted. */
export function measures(state: State, language: Language): readonly Measure[] {
	const { words, sentences } = terms[language];
	const { groups, entries } = readWords(state);
	if (state.config.mode === 'sentence') {
		const written = entries.filter(({ hidden }) => !hidden).length;
		return [{ id: 'sentences', label: sentences, value: written, unit: 'cards' }];
	}
	const of = state.answers.size;
	return groups.map(({ key, label, count }) => ({
		id: `word.${key}`,
		label,
		group: words,
		value: count,
		unit: 'people',
		of
	}));
}
