// A parcours while it is being written: the same file, where texts may still be empty or too long. What
// it holds that is not known here is kept as it is.

import { z } from 'zod';
import { findKind } from '../../activities/registry.ts';
import { idSchema } from '../../base/ids.ts';
import type { Language } from '../../base/language.ts';

/** Far longer than any text of a parcours: beyond, it is no text that somebody wrote there. */
const longest = 20_000;
export const ateliersMax = 30;
export const stepsMax = 60;

const text = z.string().max(longest);

const stepSchema = z.looseObject({
	id: idSchema,
	kind: z.string(),
	title: text,
	question: text,
	help: text.default(''),
	minutes: z.number().default(10),
	notes: text.default(''),
	live: z.boolean().default(false),
	standing: z.boolean().optional(),
	from: z.string().max(64).optional(),
	config: z.unknown().default({})
});

const atelierSchema = z.looseObject({
	id: idSchema,
	numeral: text.default(''),
	title: text,
	objective: text.default(''),
	steps: z.array(stepSchema).max(stepsMax),
	pause: z.looseObject({ title: text.default(''), minutes: z.number().default(15) }).optional()
});

/** Anything that has the shape of a parcours. */
export const draftSchema = z.looseObject({
	version: z.literal(1),
	id: idSchema,
	language: z.enum(['fr', 'en']),
	title: text,
	summary: text.default(''),
	ateliers: z.array(atelierSchema).max(ateliersMax)
});

/** Only what the editor knows of: the rest travels along. */
export type DraftStep = {
	readonly id: string;
	readonly kind: string;
	readonly title: string;
	readonly question: string;
	readonly help: string;
	readonly minutes: number;
	readonly notes: string;
	readonly live: boolean;
	readonly standing?: boolean | undefined;
	readonly from?: string | undefined;
	readonly config: unknown;
};

export type DraftAtelier = {
	readonly id: string;
	readonly numeral: string;
	readonly title: string;
	readonly objective: string;
	readonly steps: readonly DraftStep[];
	/** The break that follows it. */
	readonly pause?: { readonly title: string; readonly minutes: number } | undefined;
};

export type Draft = {
	readonly version: 1;
	readonly id: string;
	readonly language: Language;
	readonly title: string;
	readonly summary: string;
	readonly ateliers: readonly DraftAtelier[];
};

/** A draft from something that is known to be a parcours: one of the library, one kept in this browser. */
export function readDraft(source: unknown): Draft | undefined {
	const read = draftSchema.safeParse(source);
	return read.success ? read.data : undefined;
}

const first = {
	fr: { title: 'Nouveau parcours', atelier: 'Premier temps' },
	en: { title: 'New agenda', atelier: 'First part' }
} as const;

/** One atelier, and nothing in it yet. */
export function blankDraft(language: Language): Draft {
	const { title, atelier } = first[language];
	return {
		version: 1,
		id: 'parcours',
		language,
		title,
		summary: '',
		ateliers: [{ id: 'atelier-1', numeral: '', title: atelier, objective: '', steps: [] }]
	};
}

/** The step to begin with for a kind; its name and its first configuration are the kind's own. */
export function blankStep(kind: string, id: string, language: Language): DraftStep {
	const compose = findKind(kind)?.compose;
	return {
		id,
		kind,
		title: compose?.label[language] ?? '',
		question: '',
		help: '',
		minutes: 10,
		notes: '',
		live: false,
		config: compose?.blank(language) ?? {}
	};
}

/** Every step, in order. */
export function draftSteps({ ateliers }: Draft): readonly DraftStep[] {
	return ateliers.flatMap(({ steps }) => steps);
}

/** The first of `base-1`, `base-2`… that nothing here is called. */
export function freshId(taken: Iterable<string>, base: string): string {
	const names = new Set(taken);
	const stem = base.replace(/-\d+$/u, '').slice(0, 56) || 'x';
	let n = 1;
	while (names.has(`${stem}-${n}`)) n += 1;
	return `${stem}-${n}`;
}
