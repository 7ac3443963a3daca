// This parcours in French: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { roles } from './fr/roles.ts';
import { charte } from './fr/charte.ts';
import { ereseau } from './fr/ereseau.ts';

export const charteDeReseauFr: Parcours = {
	version: 1,
	id: cover.id,
	language: 'fr',
	...cover.fr,
	outline: {
		title: 'Charte du réseau',
		question: 'Quelles règles nous donnons-nous, et qui les porte ?',
		first: ['charte', 'qui-fait-quoi', 'ce-que-j-y-cherche'],
		annexes: ['competences-a-acquerir', 'se-former']
	},
	ateliers: [roles, charte, ereseau]
};
