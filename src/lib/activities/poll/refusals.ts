// What a poll alone refuses, and how to go on from there.

import { refuserOf } from '../../base/refusal.ts';

/** The sentence of each cause. */
export const sentences = {
	'nothing-chosen': {
		fr: 'Choisissez d’abord une réponse.',
		en: 'Choose an answer first.'
	}
};

/** A refusal for one of these causes, or one that all kinds share. */
export const refuse = refuserOf(sentences);
