// A board in figures: how much stands in each of its columns.

import type { Language } from '../../base/language.ts';
import type { Measure } from '../measure.ts';
import { wordsIn } from './report-words.ts';
import { placeOf, standing, type State } from './state.ts';

const group = { fr: 'Contributions par colonne', en: 'Contributions per column' } as const;

/** A column that came from a vote is known by where it comes from: another room may have another. */
export function measures(state: State, language: Language): readonly Measure[] {
	const counts = new Map<string, number>();
	for (const card of standing(state).cards) {
		const column = placeOf(state, card);
		counts.set(column, (counts.get(column) ?? 0) + 1);
	}
	return state.columns.map(({ id, title }) => ({
		id: `column.${id}`,
		label: title || wordsIn(language).free,
		group: group[language],
		value: counts.get(id) ?? 0,
		unit: 'cards'
	}));
}
