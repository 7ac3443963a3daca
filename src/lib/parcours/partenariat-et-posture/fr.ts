// This parcours in French: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { partenariat } from './fr/partenariat.ts';
import { posture } from './fr/posture.ts';
import { espace } from './fr/espace.ts';

export const partenariatEtPostureFr: Parcours = {
	version: 1,
	id: cover.id,
	language: 'fr',
	...cover.fr,
	outline: {
		title: 'Partenariat et posture',
		question: 'D’où agissons-nous, et avec qui : en partenariat ou en réseau ?',
		first: ['partenariat-ou-reseau', 'd-ou-j-agis', 'ma-place-d-acteur'],
		annexes: ['mots-du-partenariat']
	},
	ateliers: [partenariat, posture, espace]
};
