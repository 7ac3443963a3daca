// The names of « Lancer un réseau formel », light enough for a list.

import type { Cover } from '../shape.ts';

export const cover: Cover = {
	id: 'lancer-un-reseau',
	fr: {
		title: 'Lancer un réseau formel',
		summary:
			'Trois heures et demie pour préparer un réseau autour d’un problème commun : qui il touche, qui le pilote, comment inviter, quelle finalité rassemble et comment rendre compte de ce qu’il produit.'
	},
	en: {
		title: 'Launching a formal network',
		summary:
			'Three and a half hours to prepare a network around a common problem: whom it touches, who steers it, how to invite, which purpose brings people together and how to report what it makes.'
	}
};
