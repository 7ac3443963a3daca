// This parcours in English: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { partenariat } from './en/partenariat.ts';
import { posture } from './en/posture.ts';
import { espace } from './en/espace.ts';

export const partenariatEtPostureEn: Parcours = {
	version: 1,
	id: cover.id,
	language: 'en',
	...cover.en,
	outline: {
		title: 'Partnership and stance',
		question: 'Where do we act from, and with whom: in partnership or as a network?',
		first: ['partenariat-ou-reseau', 'd-ou-j-agis', 'ma-place-d-acteur'],
		annexes: ['mots-du-partenariat']
	},
	ateliers: [partenariat, posture, espace]
};
