// « Évaluer notre réseau » in English: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { objectifs } from './en/objectifs.ts';
import { satisfaction } from './en/satisfaction.ts';
import { suite } from './en/suite.ts';
import { derives } from './en/derives.ts';

export const evaluerEn: Parcours = {
	version: 1,
	id: cover.id,
	language: 'en',
	...cover.en,
	outline: {
		title: 'Evaluation of the network',
		question: 'Should we go on, and to obtain what?',
		first: ['faut-il-continuer', 'satisfaction', 'objectifs-et-resultats'],
		annexes: ['points-d-appui']
	},
	ateliers: [satisfaction, objectifs, derives, suite]
};
