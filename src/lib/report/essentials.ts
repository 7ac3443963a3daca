// « L’essentiel »: the first pages, which a reader in a hurry reads alone. For each atelier, what the room
// said in figures, then what it agrees on and would do; then decisions, and actions with who and when.
// Where a parcours asks one question, the steps that answer it come before all that.

import type { AnyKind } from '../activities/kind.ts';
import type { Block, Item, ReportOptions } from '../base/blocks.ts';
import type { Language } from '../base/language.ts';
import { activityOf } from '../workshop/activity.ts';
import type { Atelier, Step } from '../workshop/agenda.ts';
import type { Workshop } from '../workshop/state.ts';
import { longDay } from './day.ts';

const terms = {
	fr: {
		title: 'L’essentiel',
		lead: 'Ce que les participants ont écrit, voté et retenu, dans leurs mots. Rien n’est attribué à une personne.',
		nothing: 'Rien n’a été recueilli pendant cette séance.',
		noted: 'Décisions et actions',
		decision: 'Décision',
		action: 'Action',
		by: (day: string) => `pour le ${day}`
	},
	en: {
		title: 'In short',
		lead: 'What participants wrote, voted and agreed on, in their own words. Nothing is attributed to a person.',
		nothing: 'Nothing was gathered in this session.',
		noted: 'Decisions and actions',
		decision: 'Decision',
		action: 'Action',
		by: (day: string) => `by ${day}`
	}
} as const;

/** The title of an atelier as the report prints it. */
export function titleOf({ numeral, title }: Atelier): string {
	return [numeral, title].filter(Boolean).join(' — ');
}

type Opened = { readonly step: Step; readonly kind: AnyKind; readonly activity: unknown };

/** The steps that were opened, those that sum the atelier up apart from those that led to it. */
export function openedSteps(state: Workshop, { steps }: Atelier) {
	const opened = steps.flatMap((step): Opened[] => {
		const found = activityOf(state, step.id);
		if (!found || (found.step.openedAt === null && !found.step.touched)) return [];
		return [{ step, kind: found.kind, activity: found.step.activity }];
	});
	return {
		leading: opened.filter(({ kind }) => !kind.closing),
		closing: opened.filter(({ kind }) => kind.closing)
	};
}

function gistOf({ step, kind, activity }: Opened, options: ReportOptions): Item[] {
	return (kind.gist?.(activity, options) ?? []).map((item) => ({ lead: step.title, ...item }));
}

/** The same away from its atelier: each line says which step it comes from. */
function named(opened: Opened, options: ReportOptions): Item[] {
	const { title } = opened.step;
	return gistOf(opened, options).map((item) =>
		item.lead === title ? item : { ...item, lead: `${title} · ${item.lead}` }
	);
}

/** What an atelier says, without the steps that answer first and those that stand in the annexes. */
function linesOf(state: Workshop, atelier: Atelier, options: ReportOptions): Item[] {
	const { leading, closing } = openedSteps(state, atelier);
	const elsewhere = [...(state.outline?.first ?? []), ...(state.outline?.annexes ?? [])];
	return [...leading, ...closing]
		.filter(({ step }) => !elsewhere.includes(step.id))
		.flatMap((opened) => gistOf(opened, options));
}

/** The question of the parcours, and what the steps that answer it say. */
function answer(state: Workshop, options: ReportOptions): Block[] {
	const { ateliers, outline } = state;
	if (!outline) return [];
	const opened = ateliers.flatMap((atelier) => {
		const { leading, closing } = openedSteps(state, atelier);
		return [...leading, ...closing];
	});
	const items = outline.first.flatMap((id) =>
		opened.filter(({ step }) => step.id === id).flatMap((one) => named(one, options))
	);
	if (items.length === 0) return [];
	return [
		{ type: 'heading', level: 2, text: outline.question },
		{ type: 'list', items }
	];
}

/** Decisions, then actions with who and when, each once whatever was noted twice. */
function noted(state: Workshop, language: Language): Block[] {
	const t = terms[language];
	const seen = new Set<string>();
	const items = (['decision', 'action'] as const).flatMap((list) =>
		state.notes
			.filter((note) => note.list === list)
			.flatMap(({ text, owner, due }): Item[] => {
				const who = [owner, due && t.by(longDay(due, language))].filter(Boolean).join(', ');
				const key = [list, text, who].join('\u0000');
				if (seen.has(key)) return [];
				seen.add(key);
				return [{ lead: t[list], text, ...(who && { detail: who }) }];
			})
	);
	if (items.length === 0) return [];
	return [
		{ type: 'heading', level: 2, text: t.noted },
		{ type: 'list', items }
	];
}

/** The first pages of the report. */
export function essentials(state: Workshop, options: ReportOptions): readonly Block[] {
	const t = terms[options.language];
	const ateliers = state.ateliers.flatMap((atelier): Block[] => {
		const items = linesOf(state, atelier, options);
		if (items.length === 0) return [];
		return [
			{ type: 'heading', level: 2, text: titleOf(atelier) },
			{ type: 'list', items }
		];
	});
	const body = [...answer(state, options), ...ateliers, ...noted(state, options.language)];
	return [
		{ type: 'heading', level: 1, text: t.title },
		{ type: 'paragraph', text: body.length > 0 ? t.lead : t.nothing },
		...body
	];
}
