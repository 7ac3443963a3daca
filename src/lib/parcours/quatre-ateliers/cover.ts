// The names of « Quatre ateliers », light enough for a list.

import type { Cover } from '../shape.ts';

export const cover: Cover = {
	id: 'quatre-ateliers',
	fr: {
		title: 'Travailler en réseau : quatre ateliers',
		summary:
			'Une journée pour regarder ensemble comment vivent vos réseaux : à quoi ils servent, ce que l’on y fait à plusieurs, qui les mène et ce qui les fait tenir. Un peu moins de six heures d’activité, pauses non comprises.'
	},
	en: {
		title: 'Working as a network: four workshops',
		summary:
			'A day to look together at how your networks live: what they are for, what people do in them together, who leads them and what makes them last. A little under six hours of activity, breaks not included.'
	}
};
