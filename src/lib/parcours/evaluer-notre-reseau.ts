// « Évaluer notre réseau », two hours and a half, in each language.

import type { Language } from '../base/language.ts';
import type { Parcours } from './shape.ts';
import { evaluerEn } from './evaluer-notre-reseau/en.ts';
import { evaluerFr } from './evaluer-notre-reseau/fr.ts';

export const evaluerNotreReseau: Readonly<Record<Language, Parcours>> = {
	fr: evaluerFr,
	en: evaluerEn
};
