// The names of « VSP express », light enough for a list.

import type { Cover } from '../shape.ts';

export const cover: Cover = {
	id: 'vsp-express',
	fr: {
		title: 'VSP express',
		summary:
			'Trois quarts d’heure pour savoir ce qui rend la coopération difficile ici, entre vouloir, savoir et pouvoir, et repartir avec un premier geste chacun. Se glisse dans une réunion ordinaire.'
	},
	en: {
		title: 'VSP express',
		summary:
			'Three quarters of an hour to find out what makes cooperation hard here, between will, skill and power, and to leave with one first move each. Fits inside an ordinary meeting.'
	}
};
