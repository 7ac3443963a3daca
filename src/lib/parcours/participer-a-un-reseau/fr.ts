// This parcours in French: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { situation } from './fr/situation.ts';
import { interet } from './fr/interet.ts';
import { retour } from './fr/retour.ts';

export const participerAUnReseauFr: Parcours = {
	version: 1,
	id: cover.id,
	language: 'fr',
	...cover.fr,
	outline: {
		title: 'Fiche de participation',
		question: 'À quelles conditions notre structure participe-t-elle à ce réseau ?',
		first: ['quatre-sources', 'rendre-compte', 'anticiper-le-pouvoir'],
		annexes: []
	},
	ateliers: [situation, interet, retour]
};
