// This parcours in English: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { roles } from './en/roles.ts';
import { charte } from './en/charte.ts';
import { ereseau } from './en/ereseau.ts';

export const charteDeReseauEn: Parcours = {
	version: 1,
	id: cover.id,
	language: 'en',
	...cover.en,
	outline: {
		title: 'Charter of the network',
		question: 'Which rules do we give ourselves, and who carries them?',
		first: ['charte', 'qui-fait-quoi', 'ce-que-j-y-cherche'],
		annexes: ['competences-a-acquerir', 'se-former']
	},
	ateliers: [roles, charte, ereseau]
};
