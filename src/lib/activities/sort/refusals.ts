// What a sort alone refuses, and how to go on from there.

import { refuserOf } from '../../base/refusal.ts';

/** The sentence of each cause. */
export const sentences = {
	'unread-line': {
		fr: 'Cette ligne n’est pas comprise : « {line} ». Écrivez le numéro de chaque élément puis la lettre de sa catégorie : {example}.',
		en: 'This line is not understood: “{line}”. Write the number of each item, then the letter of its category: {example}.'
	}
};

/** A refusal for one of these causes, or one that all kinds share. */
export const refuse = refuserOf(sentences);
