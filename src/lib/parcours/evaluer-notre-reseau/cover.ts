// The names of « Évaluer notre réseau », light enough for a list.

import type { Cover } from '../shape.ts';

export const cover: Cover = {
	id: 'evaluer-notre-reseau',
	fr: {
		title: 'Évaluer notre réseau',
		summary:
			'Deux heures et demie pour regarder un réseau en face : ce que ses membres en retirent, ce que ses objectifs ont donné, ce qui le guette, et s’il faut le continuer, le changer ou le fermer.'
	},
	en: {
		title: 'Evaluating our network',
		summary:
			'Two and a half hours to look squarely at one network: what its members get from it, what became of its aims, what threatens it, and whether to go on, change or close.'
	}
};
