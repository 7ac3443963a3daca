// This parcours in French: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { reperer } from './fr/reperer.ts';
import { situer } from './fr/situer.ts';
import { peser } from './fr/peser.ts';

export const grilleDeMutualisationFr: Parcours = {
	version: 1,
	id: cover.id,
	language: 'fr',
	...cover.fr,
	outline: {
		title: 'Grille de mutualisation',
		question: 'Qu’échangeons-nous, où coopérons-nous, que bâtissons-nous à plusieurs ?',
		first: ['notre-grille', 'ou-en-sommes-nous', 'vers-quoi-aller'],
		annexes: ['ce-que-nous-partageons']
	},
	ateliers: [reperer, situer, peser]
};
