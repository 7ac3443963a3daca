// This parcours in French: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { probleme } from './fr/probleme.ts';
import { pilotage } from './fr/pilotage.ts';
import { suites } from './fr/suites.ts';

export const lancerUnReseauFr: Parcours = {
	version: 1,
	id: cover.id,
	language: 'fr',
	...cover.fr,
	outline: {
		title: 'Note de lancement',
		question: 'Comment lancer ce réseau, avec qui et pour quoi ?',
		first: ['comite-de-pilotage', 'inviter', 'restituer'],
		annexes: []
	},
	ateliers: [probleme, pilotage, suites]
};
