// What the editor shows of a synthesis.

import type { Compose, Field } from '../compose.ts';
import type { Config } from './schema.ts';
import { sectionIds, sectionNames } from './sections.ts';

const titles = sectionIds.map((key): Field => ({
	key,
	type: 'text',
	max: 80,
	optional: true,
	label: sectionNames[key]
}));

/** The four sections under their usual names; the room may propose. */
export const compose: Compose<Config> = {
	label: { fr: 'Synthèse', en: 'Synthesis' },
	purpose: {
		fr: 'Clore un atelier : convergences, débats et suites, avec l’avis de la salle',
		en: 'Close a workshop: agreements, debates and what follows, with the room’s answer'
	},
	blank: () => ({ sections: [...sectionIds], titles: {}, maxPerPerson: 3, proposals: true }),
	fields: [
		{
			key: 'sections',
			type: 'several',
			least: 1,
			label: { fr: 'Rubriques', en: 'Sections' },
			choices: sectionIds.map((value) => ({ value, label: sectionNames[value] }))
		},
		{
			key: 'titles',
			type: 'group',
			label: { fr: 'Autres noms pour les rubriques', en: 'Other names for the sections' },
			fields: titles
		},
		{
			key: 'proposals',
			type: 'yesno',
			label: { fr: 'Les participants proposent', en: 'Participants propose' }
		},
		{
			key: 'maxPerPerson',
			type: 'number',
			least: 1,
			most: 20,
			label: { fr: 'Propositions par personne', en: 'Proposals per person' },
			when: { key: 'proposals', is: [true] }
		}
	]
};
