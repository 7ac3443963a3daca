// « VSP express », three quarters of an hour, in each language.

import type { Language } from '../base/language.ts';
import type { Parcours } from './shape.ts';
import { cover } from './vsp-express/cover.ts';
import { atelier as en } from './vsp-express/en/express.ts';
import { atelier as fr } from './vsp-express/fr/express.ts';

const first = ['triangle-vsp', 'leviers'];

export const vspExpress: Readonly<Record<Language, Parcours>> = {
	fr: {
		version: 1,
		id: cover.id,
		language: 'fr',
		...cover.fr,
		outline: {
			title: 'VSP express',
			question: 'Où coopérer est-il le plus difficile, et par quoi commencer ?',
			first,
			annexes: ['climat']
		},
		ateliers: [fr]
	},
	en: {
		version: 1,
		id: cover.id,
		language: 'en',
		...cover.en,
		outline: {
			title: 'VSP express',
			question: 'Where is cooperation hardest, and where do we start?',
			first,
			annexes: ['climat']
		},
		ateliers: [en]
	}
};
