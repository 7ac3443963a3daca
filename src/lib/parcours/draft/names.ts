// How each part of a parcours is called, on the editor's fields and in what it says is wrong: « Atelier
// II › étape 3 « Formes » › Colonnes 1 › Titre ».

import type { Field } from '../../activities/compose.ts';
import { findKind } from '../../activities/registry.ts';
import type { Language, Localised } from '../../base/language.ts';
import { fieldsFor, isThing, thingsIn, valueAt } from './config.ts';

/** The fields that every parcours, atelier and step has. */
export const fieldNames = {
	version: { fr: 'Version', en: 'Version' },
	id: { fr: 'Identifiant', en: 'Identifier' },
	language: { fr: 'Langue', en: 'Language' },
	title: { fr: 'Titre', en: 'Title' },
	summary: { fr: 'Présentation', en: 'Summary' },
	ateliers: { fr: 'Ateliers', en: 'Parts' },
	numeral: { fr: 'Numéro', en: 'Number' },
	objective: { fr: 'Objectif', en: 'Objective' },
	steps: { fr: 'Étapes', en: 'Steps' },
	pause: { fr: 'Pause', en: 'Break' },
	kind: { fr: 'Forme', en: 'Kind' },
	question: { fr: 'Question posée', en: 'Question asked' },
	help: { fr: 'Aide sous la question', en: 'Help under the question' },
	minutes: { fr: 'Durée, en minutes', en: 'Length, in minutes' },
	notes: { fr: 'Notes pour qui anime', en: 'Notes for whoever leads' },
	live: { fr: 'Réponses visibles en direct', en: 'Answers shown as they come' },
	standing: { fr: 'Ouverte pendant toute la séance', en: 'Open during the whole session' },
	from: { fr: 'Étape reliée', en: 'Linked step' },
	config: { fr: 'Réglages', en: 'Settings' }
} as const satisfies Readonly<Record<string, Localised>>;

const words = {
	parcours: { fr: 'Parcours', en: 'Agenda' },
	atelier: { fr: 'atelier', en: 'part' },
	step: { fr: 'étape', en: 'step' }
} as const;

const quotes = { fr: ['« ', ' »'], en: ['“', '”'] } as const;

const isName = (key: PropertyKey | undefined): key is keyof typeof fieldNames =>
	typeof key === 'string' && Object.hasOwn(fieldNames, key);

const nameOf = (key: PropertyKey | undefined, language: Language) =>
	isName(key) ? fieldNames[key][language] : String(key);

function titled(word: Localised, at: number, thing: unknown, language: Language): string {
	const title = isThing(thing) && typeof thing['title'] === 'string' ? thing['title'].trim() : '';
	const short = title.length > 40 ? `${title.slice(0, 38)}…` : title;
	const numbered = `${word[language]} ${at + 1}`;
	const [open, close] = quotes[language];
	return short === '' ? numbered : `${numbered} ${open}${short}${close}`;
}

/** The names along a path of fields, in a configuration. */
function configNames(
	fields: readonly Field[],
	config: unknown,
	[key, ...rest]: readonly PropertyKey[],
	language: Language
): readonly string[] {
	if (key === undefined) return [];
	const asked = fieldsFor(fields, config).find((field) => field.key === key);
	const field = asked ?? fields.find((one) => one.key === key);
	const label = field?.label[language] ?? String(key);
	const value = valueAt(config, [String(key)]);
	if (field?.type === 'group') return [label, ...configNames(field.fields, value, rest, language)];
	const [at, ...deeper] = rest;
	if (typeof at !== 'number') return [label];
	const inside = field?.type === 'list' ? field.fields : [];
	const thing = thingsIn(value)[at];
	return [`${label} ${at + 1}`, ...configNames(inside, thing, deeper, language)];
}

/** Where a path leads in a parcours, however odd that parcours is. */
export function placeName(
	source: unknown,
	path: readonly PropertyKey[],
	language: Language
): string {
	const [top, a, part, s, field, ...rest] = path;
	const line = (...names: readonly string[]) => {
		const [start = '', ...others] = names;
		return [start.charAt(0).toLocaleUpperCase(language) + start.slice(1), ...others].join(' › ');
	};
	if (top === undefined) return words.parcours[language];
	if (top !== 'ateliers') return line(words.parcours[language], nameOf(top, language));
	if (typeof a !== 'number') return nameOf(top, language);
	const atelier = valueAt(source, ['ateliers', a]);
	const inAtelier = titled(words.atelier, a, atelier, language);
	if (part === undefined) return line(inAtelier);
	if (part !== 'steps' || typeof s !== 'number') return line(inAtelier, nameOf(part, language));
	const step = valueAt(atelier, ['steps', s]);
	const inStep = titled(words.step, s, step, language);
	if (field === undefined) return line(inAtelier, inStep);
	if (field !== 'config') return line(inAtelier, inStep, nameOf(field, language));
	const kind = isThing(step) ? findKind(String(step['kind'])) : undefined;
	const config = valueAt(step, ['config']);
	const names = configNames(kind?.compose?.fields ?? [], config, rest, language);
	return line(inAtelier, inStep, ...(names.length > 0 ? names : [nameOf(field, language)]));
}
