// One parcours of the library, in each language.

import type { Language } from '../base/language.ts';
import type { Parcours } from './shape.ts';
import { charteDeReseauEn } from './charte-de-reseau/en.ts';
import { charteDeReseauFr } from './charte-de-reseau/fr.ts';

export const charteDeReseau: Readonly<Record<Language, Parcours>> = {
	fr: charteDeReseauFr,
	en: charteDeReseauEn
};
