// This parcours in French: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { tour } from './fr/tour.ts';
import { images } from './fr/images.ts';
import { territoire } from './fr/territoire.ts';
import { definition } from './fr/definition.ts';

export const motsDuReseauFr: Parcours = {
	version: 1,
	id: cover.id,
	language: 'fr',
	...cover.fr,
	outline: {
		title: 'Journal de mots',
		question: 'Que mettons-nous sous les mots partenaire, réseau et territoire ?',
		first: ['definitions', 'qui-est-quoi', 'ma-definition'],
		annexes: ['mots-spontanes']
	},
	ateliers: [tour, images, territoire, definition]
};
