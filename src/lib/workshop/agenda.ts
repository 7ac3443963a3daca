// The agenda of a session: ateliers made of steps, each step one activity of a registered kind.
// A file that is wrong is refused with the place of the first mistake.

import { z } from 'zod';
import { findKind } from '../activities/registry.ts';
import { idSchema } from '../base/ids.ts';
import { refuse, type Refusal } from '../base/refusal.ts';
import { cleanText } from '../base/text.ts';

const line = (max: number) => z.string().trim().min(1).max(max);

/** Steps of one atelier. */
export const stepsMax = 60;

export const stepSchema = z.object({
	id: idSchema,
	kind: z.string().min(1).max(32),
	title: line(80),
	question: line(200),
	help: z.string().max(400).default(''),
	/** Planned length, in minutes. */
	minutes: z.number().int().min(1).max(600).default(10),
	/** For the facilitator only. */
	notes: z.string().max(4000).default(''),
	/** The screen shows answers as they come. */
	live: z.boolean().default(false),
	/** Takes answers at any time while the session lasts, before and after its turn. */
	standing: z.boolean().optional(),
	/** An earlier step whose offers this one builds on. */
	from: idSchema.optional(),
	config: z.unknown().default({})
});

/** Characters in the name of a break. */
export const breakTitleMax = 80;

/** A break: nothing is asked, the room waits for the hour at which it ends. */
export const breakSchema = z.object({
	title: line(breakTitleMax),
	minutes: z.number().int().min(1).max(600)
});

const atelierSchema = z.object({
	id: idSchema,
	numeral: z.string().max(6).default(''),
	title: line(80),
	objective: z.string().max(600).default(''),
	steps: z.array(stepSchema).min(1).max(stepsMax),
	/** What comes after it: coffee, lunch. */
	pause: breakSchema.optional()
});

/** What the report of such a session is called, the question it answers, and the steps that stand at its two ends. */
const outlineSchema = z.object({
	title: z.string().max(80).default(''),
	question: z.string().max(200).default(''),
	first: z.array(idSchema).max(60).default([]),
	annexes: z.array(idSchema).max(60).default([])
});

export const parcoursSchema = z.object({
	version: z.literal(1),
	id: idSchema,
	language: z.enum(['fr', 'en']),
	title: line(160),
	summary: z.string().max(1000).default(''),
	outline: outlineSchema.optional(),
	ateliers: z.array(atelierSchema).min(1).max(30)
});

export type Step = z.infer<typeof stepSchema>;
export type Atelier = z.infer<typeof atelierSchema>;
export type Outline = z.infer<typeof outlineSchema>;
/** An agenda as it is written, with its title and language. */
export type Parcours = z.infer<typeof parcoursSchema>;

/** `ateliers[1].steps[0].title`: where in the file a mistake is. */
export function placeOf(path: readonly PropertyKey[]): string {
	return path
		.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
		.join('')
		.replace(/^\./u, '');
}

function mistake(path: readonly PropertyKey[], message: string): Refusal {
	return refuse('bad-parcours', { place: `${placeOf(path) || 'parcours'} (${message})` });
}

/** Every step in order, with where it stands in the file. */
function placedSteps(ateliers: readonly Atelier[]) {
	return ateliers.flatMap((atelier, a) =>
		atelier.steps.map((step, s) => ({ step, path: ['ateliers', a, 'steps', s] as const }))
	);
}

/** Far deeper than any parcours. */
const deepest = 20;

/** The same thing with its texts cleaned; notes keep their lines, they are the facilitator's alone. */
function withCleanTexts(source: unknown, depth = 0): unknown {
	if (typeof source === 'string') return cleanText(source);
	if (typeof source !== 'object' || source === null || depth > deepest) return source;
	if (Array.isArray(source)) return source.map((each) => withCleanTexts(each, depth + 1));
	const fields = Object.entries(source).map(([name, value]) => [
		name,
		name === 'notes' ? value : withCleanTexts(value, depth + 1)
	]);
	return Object.fromEntries(fields);
}

/** Reads a parcours from anything: clean texts, known kinds, their configurations filled with defaults, unique ids, links that point back. */
export function readParcours(source: unknown): { readonly parcours: Parcours } | Refusal {
	const read = parcoursSchema.safeParse(withCleanTexts(source));
	if (!read.success) {
		const issue = read.error.issues[0];
		return mistake(issue?.path ?? [], issue?.message ?? '');
	}
	const seen = new Set<string>();
	const configs = new Map<string, unknown>();
	for (const { step, path } of placedSteps(read.data.ateliers)) {
		if (seen.has(step.id)) return mistake([...path, 'id'], step.id);
		if (step.from !== undefined && !seen.has(step.from))
			return mistake([...path, 'from'], step.from);
		seen.add(step.id);
		const kind = findKind(step.kind);
		if (!kind) return mistake([...path, 'kind'], step.kind);
		const config = kind.config.safeParse(step.config ?? {});
		if (!config.success) {
			const issue = config.error.issues[0];
			return mistake([...path, 'config', ...(issue?.path ?? [])], issue?.message ?? '');
		}
		configs.set(step.id, config.data);
	}
	const ateliers = read.data.ateliers.map((atelier) => ({
		...atelier,
		steps: atelier.steps.map((step) => ({ ...step, config: configs.get(step.id) }))
	}));
	return { parcours: { ...read.data, ateliers } };
}

/** All steps of an agenda, in order. */
export function stepsOf(ateliers: readonly Atelier[]): readonly Step[] {
	return ateliers.flatMap((atelier) => atelier.steps);
}

export function findStep(ateliers: readonly Atelier[], id: string): Step | undefined {
	return stepsOf(ateliers).find((step) => step.id === id);
}

export function atelierOf(ateliers: readonly Atelier[], step: string): Atelier | undefined {
	return ateliers.find((atelier) => atelier.steps.some((each) => each.id === step));
}
