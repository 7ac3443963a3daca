// What is still wrong in a draft: every place, and what to do there. A draft without mistakes is a
// parcours that a session can be created from.

import type { z } from 'zod';
import { findKind } from '../../activities/registry.ts';
import type { Language } from '../../base/language.ts';
import { parcoursSchema } from '../../workshop/agenda.ts';
import type { Draft } from './draft.ts';
import { placeName } from './names.ts';

export type Mistake = {
	/** From the root of the parcours. */
	readonly path: readonly PropertyKey[];
	/** The step or the atelier where it is; nothing when it is of the whole. */
	readonly on: string | undefined;
	readonly place: string;
	readonly text: string;
	/** Something is still to be written there: nothing that was written is wrong. */
	readonly empty: boolean;
};

type Issue = z.core.$ZodIssue;

const told = {
	missing: { fr: 'à compléter', en: 'to be filled in' },
	shorter: { fr: '{n} caractères au plus', en: '{n} characters at most' },
	longer: { fr: '{n} caractères au moins', en: '{n} characters at least' },
	fewer: { fr: '{n} au plus', en: '{n} at most' },
	more: { fr: '{n} au moins', en: '{n} at least' },
	whole: { fr: 'un nombre entier', en: 'a whole number' },
	text: { fr: 'du texte est attendu', en: 'text is expected' },
	number: { fr: 'un nombre est attendu', en: 'a number is expected' },
	list: { fr: 'une liste est attendue', en: 'a list is expected' },
	yesno: { fr: 'oui ou non est attendu', en: 'yes or no is expected' },
	thing: { fr: 'plusieurs champs sont attendus', en: 'several fields are expected' },
	unknown: { fr: 'cette valeur n’existe pas', en: 'there is no such value' },
	refused: { fr: 'cette valeur n’est pas acceptée', en: 'this value is not accepted' },
	twice: { fr: 'ce nom sert déjà', en: 'this name is used already' },
	before: {
		fr: 'elle part de « {name} », qui vient maintenant après elle : déplacez l’une ou l’autre, ou ôtez le lien',
		en: 'it starts from “{name}”, which now comes after it: move either of them, or take the link off'
	},
	none: { fr: 'l’étape reliée n’est plus là', en: 'the linked step is no longer there' }
} as const;

type Told = keyof typeof told;

/** What to say of something, with its figure or its name. */
export function tell(what: Told, language: Language, n: number | bigint = 0, name = ''): string {
	const figure = Number(n).toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB');
	return told[what][language].replace('{n}', figure).replace('{name}', () => name);
}

const expected: Readonly<Record<string, Told>> = {
	string: 'text',
	number: 'number',
	int: 'whole',
	array: 'list',
	boolean: 'yesno',
	object: 'thing',
	record: 'thing'
};

/** What is wrong, said to somebody who has never seen a schema. */
export function explain(issue: Issue, language: Language): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.message.endsWith('received undefined')
				? tell('missing', language)
				: tell(expected[issue.expected] ?? 'refused', language);
		case 'too_small':
			if (issue.origin === 'string' && Number(issue.minimum) <= 1) return tell('missing', language);
			return tell(issue.origin === 'string' ? 'longer' : 'more', language, issue.minimum);
		case 'too_big':
			return tell(issue.origin === 'string' ? 'shorter' : 'fewer', language, issue.maximum);
		case 'invalid_value':
		case 'invalid_union':
			return tell('unknown', language);
		default:
			return tell('refused', language);
	}
}

function isEmpty(issue: Issue): boolean {
	if (issue.code === 'invalid_type') return issue.message.endsWith('received undefined');
	return issue.code === 'too_small' && issue.origin !== 'number';
}

type Found = Pick<Mistake, 'path' | 'text' | 'empty'>;

/** What a kind says of the configuration of a step. */
function configMistakes(kind: string, config: unknown, language: Language): readonly Found[] {
	const read = findKind(kind)?.config.safeParse(config ?? {});
	if (!read || read.success) return [];
	return read.error.issues.map((issue) => ({
		path: issue.path,
		text: explain(issue, language),
		empty: isEmpty(issue)
	}));
}

function linkMistakes(draft: Draft, language: Language): readonly Found[] {
	const titles = new Map(
		draft.ateliers.flatMap(({ steps }) => steps.map(({ id, title }) => [id, title.trim() || '…']))
	);
	const seen = new Set<string>();
	const found: Found[] = [];
	for (const [a, { steps }] of draft.ateliers.entries()) {
		for (const [s, { id, kind, from, config }] of steps.entries()) {
			const path = ['ateliers', a, 'steps', s];
			const note = (key: string, what: Told, name?: string) =>
				found.push({ path: [...path, key], text: tell(what, language, 0, name), empty: false });
			if (!findKind(kind)) note('kind', 'unknown');
			if (seen.has(id)) note('id', 'twice');
			if (from !== undefined && !seen.has(from))
				note('from', titles.has(from) ? 'before' : 'none', titles.get(from));
			for (const one of configMistakes(kind, config, language))
				found.push({ ...one, path: [...path, 'config', ...one.path] });
			seen.add(id);
		}
	}
	return found;
}

/** Everything that stands between this draft and a session. */
export function mistakesIn(draft: Draft, language: Language): readonly Mistake[] {
	const read = parcoursSchema.safeParse(draft);
	const texts = read.success
		? []
		: read.error.issues.map((issue): Found => {
				const { path } = issue;
				return { path, text: explain(issue, language), empty: isEmpty(issue) };
			});
	return [...texts, ...linkMistakes(draft, language)].map(({ path, text, empty }) => {
		const [, a, , s] = path;
		const atelier = typeof a === 'number' ? draft.ateliers[a] : undefined;
		const step = typeof s === 'number' ? atelier?.steps[s] : undefined;
		const place = placeName(draft, path, language);
		return { path, on: step?.id ?? atelier?.id, place, text, empty };
	});
}
