// What a questionnaire alone refuses, and how to go on from there.

import { refuserOf } from '../../base/refusal.ts';

/** The sentence of each cause. */
export const sentences = {
	'no-structure': {
		fr: 'Indiquez d’abord la structure pour laquelle vous répondez.',
		en: 'Say first which organisation you are answering for.'
	},
	'answers-missing': {
		fr: 'Questions obligatoires encore sans réponse : {count}. Complétez-les avant d’envoyer.',
		en: 'Required questions still without an answer: {count}. Complete them before sending.'
	}
};

/** A refusal for one of these causes, or one that all kinds share. */
export const refuse = refuserOf(sentences);
