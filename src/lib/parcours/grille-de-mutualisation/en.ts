// This parcours in English: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { reperer } from './en/reperer.ts';
import { situer } from './en/situer.ts';
import { peser } from './en/peser.ts';

export const grilleDeMutualisationEn: Parcours = {
	version: 1,
	id: cover.id,
	language: 'en',
	...cover.en,
	outline: {
		title: 'Sharing grid',
		question: 'What do we exchange, where do we cooperate, what do we build together?',
		first: ['notre-grille', 'ou-en-sommes-nous', 'vers-quoi-aller'],
		annexes: ['ce-que-nous-partageons']
	},
	ateliers: [reperer, situer, peser]
};
