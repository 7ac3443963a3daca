// One parcours of the library, in each language.

import type { Language } from '../base/language.ts';
import type { Parcours } from './shape.ts';
import { participerAUnReseauEn } from './participer-a-un-reseau/en.ts';
import { participerAUnReseauFr } from './participer-a-un-reseau/fr.ts';

export const participerAUnReseau: Readonly<Record<Language, Parcours>> = {
	fr: participerAUnReseauFr,
	en: participerAUnReseauEn
};
