// « Travailler en réseau : quatre ateliers », the default parcours, in each language.
// The text of each atelier has its own file; ids are the same in both languages.

import type { Language } from '../base/language.ts';
import { quatreAteliersEn } from './quatre-ateliers/en.ts';
import { quatreAteliersFr } from './quatre-ateliers/fr.ts';
import type { Parcours } from './shape.ts';

export const quatreAteliers: Readonly<Record<Language, Parcours>> = {
	fr: quatreAteliersFr,
	en: quatreAteliersEn
};
