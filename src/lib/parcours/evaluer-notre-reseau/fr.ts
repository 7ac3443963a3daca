// « Évaluer notre réseau » in French: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { objectifs } from './fr/objectifs.ts';
import { satisfaction } from './fr/satisfaction.ts';
import { suite } from './fr/suite.ts';
import { derives } from './fr/derives.ts';

export const evaluerFr: Parcours = {
	version: 1,
	id: cover.id,
	language: 'fr',
	...cover.fr,
	outline: {
		title: 'Évaluation du réseau',
		question: 'Faut-il continuer, et pour obtenir quoi ?',
		first: ['faut-il-continuer', 'satisfaction', 'objectifs-et-resultats'],
		annexes: ['points-d-appui']
	},
	ateliers: [satisfaction, objectifs, derives, suite]
};
