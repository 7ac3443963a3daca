// This parcours in English: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { probleme } from './en/probleme.ts';
import { pilotage } from './en/pilotage.ts';
import { suites } from './en/suites.ts';

export const lancerUnReseauEn: Parcours = {
	version: 1,
	id: cover.id,
	language: 'en',
	...cover.en,
	outline: {
		title: 'Launch note',
		question: 'How do we launch this network, with whom and for what?',
		first: ['comite-de-pilotage', 'inviter', 'restituer'],
		annexes: []
	},
	ateliers: [probleme, pilotage, suites]
};
