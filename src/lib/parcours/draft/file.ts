// A parcours as one file. What is still to be completed is read all the same, so that nobody loses an
// unfinished one; what the editor could not even show is refused whole, with its place and its line.

import { findKind } from '../../activities/registry.ts';
import type { Language } from '../../base/language.ts';
import { misfit } from './config.ts';
import { draftSchema, type Draft } from './draft.ts';
import { faultIn, lineOf } from './json.ts';
import { explain, tell } from './mistakes.ts';
import { placeName } from './names.ts';

/** Bytes of the largest file that is worth reading. */
export const fileMax = 4 * 1024 * 1024;

export type Reading =
	{ readonly draft: Draft } | { readonly text: string; readonly line: number | undefined };

const said = {
	cut: {
		fr: 'Ce fichier s’arrête à la ligne {line}, avant sa fin : il a été coupé. Reprenez le fichier d’origine.',
		en: 'This file stops at line {line}, before its end: it has been cut. Take the original file again.'
	},
	fault: {
		fr: 'À la ligne {line}, colonne {column}, ce fichier n’est plus lisible : un signe manque ou est de trop.',
		en: 'At line {line}, column {column}, this file can no longer be read: a sign is missing or too many.'
	},
	large: {
		fr: 'Ce fichier est trop grand pour un parcours : 4 Mo au plus.',
		en: 'This file is too large for an agenda: 4 MB at most.'
	},
	empty: { fr: 'Ce fichier est vide.', en: 'This file is empty.' },
	session: {
		fr: 'Ce fichier est l’archive d’une séance, non un parcours. Ouvrez-le depuis la page « Animer ».',
		en: 'This file is the archive of a session, not an agenda. Open it from the “Lead” page.'
	},
	other: {
		fr: 'Ce fichier n’est pas un parcours de Trame.',
		en: 'This file is not a Trame agenda.'
	},
	version: {
		fr: 'Version : ce parcours est écrit dans une version que cette page ne lit pas ({version}). Elle lit la version 1.',
		en: 'Version: this agenda is written in a version that this page does not read ({version}). It reads version 1.'
	},
	mistake: {
		fr: 'Ligne {line}. {place} : {what}.',
		en: 'Line {line}. {place}: {what}.'
	}
} as const;

type Figures = Readonly<Record<string, string | number>>;

function refused(what: keyof typeof said, language: Language, figures: Figures = {}): Reading {
	const text = said[what][language].replace(/\{(\w+)\}/gu, (whole, name: string) =>
		String(figures[name] ?? whole)
	);
	return { text, line: typeof figures['line'] === 'number' ? figures['line'] : undefined };
}

type Wrong = { readonly path: readonly PropertyKey[]; readonly what: string };

/** The first thing that the editor could neither show nor repair. */
function beyond(draft: Draft, language: Language): Wrong | undefined {
	const seen = new Set<string>();
	for (const [a, atelier] of draft.ateliers.entries()) {
		const here = ['ateliers', a];
		if (seen.has(atelier.id)) return { path: [...here, 'id'], what: tell('twice', language) };
		seen.add(atelier.id);
	}
	seen.clear();
	for (const [a, { steps }] of draft.ateliers.entries()) {
		for (const [s, { id, kind: name, config }] of steps.entries()) {
			const path = ['ateliers', a, 'steps', s];
			if (seen.has(id)) return { path: [...path, 'id'], what: tell('twice', language) };
			seen.add(id);
			const kind = findKind(name);
			if (!kind)
				return {
					path: [...path, 'kind'],
					what: `${tell('unknown', language)} (${name.slice(0, 40)})`
				};
			const odd = misfit(kind.compose?.fields ?? [], config);
			if (odd) return { path: [...path, 'config', ...odd], what: tell('refused', language) };
		}
	}
	return undefined;
}

/** Reads the text of a file. */
export function readFile(typed: string, language: Language): Reading {
	const text = typed.replace(/^\uFEFF/u, '');
	if (text.trim() === '') return refused('empty', language);
	if (text.length > fileMax) return refused('large', language);
	const fault = faultIn(text);
	if (fault)
		return refused(
			fault.cut ? 'cut' : 'fault',
			language,
			fault.cut ? { line: fault.line } : { line: fault.line, column: fault.column }
		);
	const source: unknown = JSON.parse(text);
	if (typeof source !== 'object' || source === null || Array.isArray(source))
		return refused('other', language);
	if ('trame' in source) return refused('session', language);
	if (!('ateliers' in source)) return refused('other', language);
	const version = 'version' in source ? source.version : '0';
	if (version !== 1)
		return refused('version', language, { version: JSON.stringify(version).slice(0, 12) });
	const mistake = ({ path, what }: Wrong) =>
		refused('mistake', language, {
			line: lineOf(text, path),
			place: placeName(source, path, language),
			what
		});
	const read = draftSchema.safeParse(source);
	if (!read.success) {
		const [issue] = read.error.issues;
		return issue
			? mistake({ path: issue.path, what: explain(issue, language) })
			: refused('other', language);
	}
	const wrong = beyond(read.data, language);
	return wrong ? mistake(wrong) : { draft: read.data };
}

/** The text of the file: the same parcours gives the same text. */
export function writeFile(draft: Draft): string {
	return `${JSON.stringify(draft, null, '\t')}\n`;
}

/** `travailler-en-reseau.parcours.json`. */
export function fileName({ title }: Draft): string {
	const plain = title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '')
		.slice(0, 60);
	return `${plain || 'parcours'}.parcours.json`;
}
