// The names of « Partenariat et posture », light enough for a list.

import type { Cover } from '../shape.ts';

export const cover: Cover = {
	id: 'partenariat-et-posture',
	fr: {
		title: 'Partenariat et posture',
		summary:
			'Trois heures pour ne plus confondre partenariat et réseau, dire d’où chacun agit, entre sa personne, son métier et son institution, et regarder les dispositifs et l’espace social où cela se passe.'
	},
	en: {
		title: 'Partnership and stance',
		summary:
			'Three hours to stop confusing partnership and network, to say where each of us acts from, as a person, a professional and an institution, and to look at schemes and the social space around.'
	}
};
