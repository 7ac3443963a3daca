// The four places of a synthesis and the three answers to a convergence: ids never change, names do.
// No zod here: the faces read this file.

import type { Language, Localised } from '../../base/language.ts';

/** Where an item stands, and where something pinned may go. */
export const sectionIds = ['problems', 'convergences', 'debates', 'progress'] as const;
export type SectionId = (typeof sectionIds)[number];

/** « Je partage », « à nuancer », « je ne partage pas ». */
export const answers = ['share', 'nuance', 'oppose'] as const;
export type Answer = (typeof answers)[number];

/** What a section is called when its step gives it no title of its own. */
export const sectionNames: Readonly<Record<SectionId, Localised>> = {
	problems: { fr: 'Problématiques', en: 'Issues' },
	convergences: { fr: 'Points de convergence', en: 'Points of agreement' },
	debates: { fr: 'Points de débat', en: 'Points of debate' },
	progress: { fr: 'Axes de progrès', en: 'Ways forward' }
};

/** The place named, when it is one of a synthesis. */
export function sectionNamed(place: string): SectionId | undefined {
	return sectionIds.find((id) => id === place);
}

/** The name to show: the step's own title, or the usual one. */
export function nameOf(
	{ id, title }: { readonly id: SectionId; readonly title: string | null },
	language: Language
): string {
	return title ?? sectionNames[id][language];
}
