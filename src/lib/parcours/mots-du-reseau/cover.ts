// The names of « Les mots du réseau », light enough for a list.

import type { Cover } from '../shape.ts';

export const cover: Cover = {
	id: 'mots-du-reseau',
	fr: {
		title: 'Les mots du réseau',
		summary:
			'Deux heures et demie pour dire ce que l’on entend par partenaire, réseau, carnet d’adresses, donneur d’ordre et territoire, et repartir avec sa propre définition, écrite.'
	},
	en: {
		title: 'The words of the network',
		summary:
			'Two and a half hours to say what we mean by partner, network, address book, commissioner and territory, and to leave with a definition of one’s own, in writing.'
	}
};
