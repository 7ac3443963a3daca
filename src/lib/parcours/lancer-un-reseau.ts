// One parcours of the library, in each language.

import type { Language } from '../base/language.ts';
import type { Parcours } from './shape.ts';
import { lancerUnReseauEn } from './lancer-un-reseau/en.ts';
import { lancerUnReseauFr } from './lancer-un-reseau/fr.ts';

export const lancerUnReseau: Readonly<Record<Language, Parcours>> = {
	fr: lancerUnReseauFr,
	en: lancerUnReseauEn
};
