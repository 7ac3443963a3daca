// This parcours in English: its ateliers in order, and what its report answers.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { tour } from './en/tour.ts';
import { images } from './en/images.ts';
import { territoire } from './en/territoire.ts';
import { definition } from './en/definition.ts';

export const motsDuReseauEn: Parcours = {
	version: 1,
	id: cover.id,
	language: 'en',
	...cover.en,
	outline: {
		title: 'Journal of words',
		question: 'What do we put under the words partner, network and territory?',
		first: ['definitions', 'qui-est-quoi', 'ma-definition'],
		annexes: ['mots-spontanes']
	},
	ateliers: [tour, images, territoire, definition]
};
