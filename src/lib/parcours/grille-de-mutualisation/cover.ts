// The names of « Grille de mutualisation », light enough for a list.

import type { Cover } from '../shape.ts';

export const cover: Cover = {
	id: 'grille-de-mutualisation',
	fr: {
		title: 'Grille de mutualisation',
		summary:
			'Deux heures pour ranger ce que vous faites avec d’autres structures, de l’échange à la collaboration en passant par la coopération, et choisir ce qui mérite de changer de case.'
	},
	en: {
		title: 'Sharing grid',
		summary:
			'Two hours to sort what you do with other organisations, from exchange to collaboration by way of cooperation, and to choose what deserves to change box.'
	}
};
