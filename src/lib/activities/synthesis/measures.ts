// A synthesis in figures: how much stands in each section, and how far the room shares its convergences.

import type { Language } from '../../base/language.ts';
import type { Measure } from '../measure.ts';
import { sectionNames } from './sections.ts';
import { itemsIn, tallyOf, type State } from './state.ts';

const terms = {
	fr: { sections: 'Points retenus', shared: 'Part de « je partage » parmi les réponses' },
	en: { sections: 'Points retained', shared: 'Share of “I share this” among the answers' }
} as const;

export function measures(state: State, language: Language): readonly Measure[] {
	const { sections, shared } = terms[language];
	const counts = state.config.sections.map((section): Measure => ({
		id: `section.${section}`,
		label: sectionNames[section][language],
		group: sections,
		value: itemsIn(state, section).length,
		unit: 'cards'
	}));
	const tallies = itemsIn(state, 'convergences').map(({ id }) => tallyOf(state, id));
	const agreed = tallies.reduce((sum, { share }) => sum + share, 0);
	const all = tallies.reduce((sum, { share, nuance, oppose }) => sum + share + nuance + oppose, 0);
	if (all === 0) return counts;
	return [...counts, { id: 'shared', label: shared, value: agreed / all, unit: 'share' }];
}
