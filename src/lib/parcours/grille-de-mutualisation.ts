// One parcours of the library, in each language.

import type { Language } from '../base/language.ts';
import type { Parcours } from './shape.ts';
import { grilleDeMutualisationEn } from './grille-de-mutualisation/en.ts';
import { grilleDeMutualisationFr } from './grille-de-mutualisation/fr.ts';

export const grilleDeMutualisation: Readonly<Record<Language, Parcours>> = {
	fr: grilleDeMutualisationFr,
	en: grilleDeMutualisationEn
};
