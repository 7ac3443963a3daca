// The names of « Participer à un réseau formel », light enough for a list.

import type { Cover } from '../shape.ts';

export const cover: Cover = {
	id: 'participer-a-un-reseau',
	fr: {
		title: 'Participer à un réseau formel',
		summary:
			'Deux heures et demie pour étudier à quelles conditions votre structure participe à un réseau professionnel : son objet, ce que vous y gagnez, le pouvoir qui s’y joue, et comment en rendre compte.'
	},
	en: {
		title: 'Taking part in a formal network',
		summary:
			'Two and a half hours to study on which conditions your organisation takes part in a professional network: its purpose, what you gain, the power at play, and how to account for it.'
	}
};
