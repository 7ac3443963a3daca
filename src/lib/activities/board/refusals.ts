// What a board alone refuses, and how to go on from there.

import { refuserOf } from '../../base/refusal.ts';

/** The sentence of each cause. */
export const sentences = {
	'unknown-column': {
		fr: 'On ne sait pas dans quelle colonne va une de ces lignes. Commencez-la par le numéro ou le titre de la colonne, puis deux-points.',
		en: 'It is not clear which column one of these lines is for. Start it with the number or the title of the column, then a colon.'
	}
};

/** A refusal for one of these causes, or one that all kinds share. */
export const refuse = refuserOf(sentences);
