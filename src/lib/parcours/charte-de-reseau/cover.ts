// The names of « Charte de réseau », light enough for a list.

import type { Cover } from '../shape.ts';

export const cover: Cover = {
	id: 'charte-de-reseau',
	fr: {
		title: 'Charte de réseau',
		summary:
			'Deux heures et demie pour se répartir les rôles de pilote, d’animateur et de membre, écrire et adopter une charte article par article, et décider à quoi servira l’espace en ligne.'
	},
	en: {
		title: 'Network charter',
		summary:
			'Two and a half hours to share out the roles of lead, facilitator and member, write and adopt a charter article by article, and decide what the online space will be for.'
	}
};
