// Who simulated people say they are: invented pseudonyms, kinds of organisation and roles, none of
// them real; and who takes charge of the actions that a simulated host notes.

import type { Chance } from '../base/chance.ts';
import type { Language } from '../base/language.ts';
import type { ProfileQuestion } from '../workshop/state.ts';

const said = {
	fr: {
		names: ['Mésange', 'Tilleul', 'Loutre', 'Genêt', 'Hérisson', 'Saule', 'Martinet', 'Bruyère'],
		structure: [
			'Association d’insertion',
			'Centre social',
			'Organisme de formation',
			'Collectivité',
			'Médiathèque',
			'Maison de quartier',
			'Service public de l’emploi',
			'Coopérative d’activités'
		],
		role: [
			'Accompagnement',
			'Coordination',
			'Direction',
			'Formation',
			'Animation de réseau',
			'Bénévolat'
		],
		owners: [
			'Le comité de pilotage',
			'Les deux animatrices',
			'Un groupe de trois',
			'Chaque structure'
		]
	},
	en: {
		names: ['Wren', 'Linden', 'Otter', 'Gorse', 'Hedgehog', 'Willow', 'Swift', 'Heather'],
		structure: [
			'Inclusion charity',
			'Community centre',
			'Training provider',
			'Local authority',
			'Library',
			'Neighbourhood house',
			'Employment service',
			'Business cooperative'
		],
		role: [
			'Support work',
			'Coordination',
			'Management',
			'Training',
			'Network facilitation',
			'Volunteering'
		],
		owners: ['The steering group', 'The two facilitators', 'A group of three', 'Each organisation']
	}
} as const;

/** A pseudonym for one in four, and an answer to most of the questions; the first answers are the most frequent. */
export function introduction(
	language: Language,
	asked: readonly ProfileQuestion[],
	chance: Chance
): { readonly name: string; readonly profile: Partial<Record<ProfileQuestion, string>> } {
	const profile: Partial<Record<ProfileQuestion, string>> = {};
	for (const question of asked) {
		const known = said[language][question];
		const answer = known[Math.floor(known.length * chance.next() ** 1.6)];
		if (answer && chance.next() < 0.94) profile[question] = answer;
	}
	const name = chance.next() < 0.25 ? (chance.pick(said[language].names) ?? '') : '';
	return { name, profile };
}

/** Who will do it: each in turn. */
export function ownerOf(language: Language, turn: number): string {
	const { owners } = said[language];
	return owners[turn % owners.length] ?? '';
}
