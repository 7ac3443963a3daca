// One parcours of the library, in each language.

import type { Language } from '../base/language.ts';
import type { Parcours } from './shape.ts';
import { motsDuReseauEn } from './mots-du-reseau/en.ts';
import { motsDuReseauFr } from './mots-du-reseau/fr.ts';

export const motsDuReseau: Readonly<Record<Language, Parcours>> = {
	fr: motsDuReseauFr,
	en: motsDuReseauEn
};
