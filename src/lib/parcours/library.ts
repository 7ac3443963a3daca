// The parcours that come with the product: what a trainer chooses from when creating a session.

import type { Language } from '../base/language.ts';
import { quatreAteliers } from './quatre-ateliers.ts';
import type { Parcours } from './shape.ts';

/** One line of the library. */
export type ParcoursSummary = Pick<Parcours, 'id' | 'language' | 'title' | 'summary'>;

const shelf: readonly Parcours[] = [quatreAteliers.fr, quatreAteliers.en];

/** Every parcours in every language it exists in, the default one first. */
export function parcoursLibrary(): readonly ParcoursSummary[] {
	return shelf.map(({ id, language, title, summary }) => ({ id, language, title, summary }));
}

/** The parcours to start a session from, or nothing when the library has none of that name. */
export function findParcours(id: string, language: Language): Parcours | undefined {
	return shelf.find((parcours) => parcours.id === id && parcours.language === language);
}
