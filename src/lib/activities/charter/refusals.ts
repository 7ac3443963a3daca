// What a charter alone refuses, and how to go on from there.

import { refuserOf } from '../../base/refusal.ts';

/** The sentence of each cause. */
export const sentences = {
	'vote-open': {
		fr: 'Le vote sur cet article est ouvert. Fermez-le avant d’en changer le texte.',
		en: 'The vote on this article is open. Close it before changing its words.'
	},
	'same-words': {
		fr: 'Ce texte est déjà celui de l’article. Changez-en les mots avant de l’envoyer.',
		en: 'These are already the words of the article. Change them before sending.'
	},
	'already-decided': {
		fr: 'Une décision a déjà été prise sur ce texte. Regardez-la dans la liste.',
		en: 'This text has already been decided on. Look at the list.'
	},
	'unknown-section': {
		fr: 'On ne sait pas à quelle section va cette ligne. Commencez-la par le titre ou le numéro de la section, puis deux-points.',
		en: 'It is not clear which section this line is for. Start it with the title or the number of the section, then a colon.'
	}
};

/** A refusal for one of these causes, or one that all kinds share. */
export const refuse = refuserOf(sentences);
