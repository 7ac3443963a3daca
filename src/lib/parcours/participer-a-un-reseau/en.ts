// This parcours in English: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { situation } from './en/situation.ts';
import { interet } from './en/interet.ts';
import { retour } from './en/retour.ts';

export const participerAUnReseauEn: Parcours = {
	version: 1,
	id: cover.id,
	language: 'en',
	...cover.en,
	outline: {
		title: 'Participation sheet',
		question: 'On which conditions does our organisation take part in this network?',
		first: ['quatre-sources', 'rendre-compte', 'anticiper-le-pouvoir'],
		annexes: []
	},
	ateliers: [situation, interet, retour]
};
