// Every change that a trainer may make to the order of a parcours, as functions from one draft to the
// next. Nothing here fails: what names a thing that is not there changes nothing.

import {
	ateliersMax,
	blankStep,
	draftSteps,
	freshId,
	stepsMax,
	type Draft,
	type DraftAtelier,
	type DraftStep
} from './draft.ts';

/** Where a step stands, or is to stand. */
export type Spot = { readonly atelier: string; readonly at: number };

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

const idsOf = (draft: Draft) => [
	...draft.ateliers.map(({ id }) => id),
	...draftSteps(draft).map(({ id }) => id)
];

const clamp = (at: number, most: number) => Math.max(0, Math.min(at, most));

function insert<T>(list: readonly T[], at: number, ...things: readonly T[]): readonly T[] {
	const place = clamp(at, list.length);
	return [...list.slice(0, place), ...things, ...list.slice(place)];
}

/** Where this step is. */
export function spotOf({ ateliers }: Draft, step: string): Spot | undefined {
	for (const { id, steps } of ateliers) {
		const at = steps.findIndex((each) => each.id === step);
		if (at >= 0) return { atelier: id, at };
	}
	return undefined;
}

export function stepIn(draft: Draft, id: string): DraftStep | undefined {
	return draftSteps(draft).find((step) => step.id === id);
}

export function atelierIn({ ateliers }: Draft, id: string): DraftAtelier | undefined {
	return ateliers.find((atelier) => atelier.id === id);
}

/** A break that is taken off leaves nothing behind. */
export function changeAtelier(draft: Draft, id: string, change: Partial<DraftAtelier>): Draft {
	const changed = (atelier: DraftAtelier): DraftAtelier => {
		const { pause, ...rest } = { ...atelier, ...change };
		return { ...rest, ...(pause && { pause }) };
	};
	const ateliers = draft.ateliers.map((each) => (each.id === id ? changed(each) : each));
	return { ...draft, ateliers };
}

/** A link that is taken off leaves nothing behind. */
export function changeStep(draft: Draft, id: string, change: Partial<DraftStep>): Draft {
	const changed = (step: DraftStep): DraftStep => {
		const { from, standing, ...rest } = { ...step, ...change };
		return { ...rest, ...(standing && { standing }), ...(from !== undefined && { from }) };
	};
	const ateliers = draft.ateliers.map((atelier) => ({
		...atelier,
		steps: atelier.steps.map((step) => (step.id === id ? changed(step) : step))
	}));
	return { ...draft, ateliers };
}

/** A new step and its name; nothing where there is no room. */
export function addStep(
	draft: Draft,
	{ atelier, at }: Spot,
	step: DraftStep
): { readonly draft: Draft; readonly id: string } | undefined {
	const found = atelierIn(draft, atelier);
	if (!found || found.steps.length >= stepsMax) return undefined;
	const taken = idsOf(draft);
	const id = taken.includes(step.id) ? freshId(taken, step.id) : step.id;
	const steps = insert(found.steps, at, { ...step, id });
	return { draft: changeAtelier(draft, atelier, { steps }), id };
}

/** The blank step of a kind. */
export function addBlank(draft: Draft, spot: Spot, kind: string) {
	const id = freshId(idsOf(draft), kind);
	return addStep(draft, spot, blankStep(kind, id, draft.language));
}

export function duplicateStep(draft: Draft, id: string) {
	const spot = spotOf(draft, id);
	const step = stepIn(draft, id);
	return spot && step ? addStep(draft, { ...spot, at: spot.at + 1 }, step) : undefined;
}

export function removeStep(draft: Draft, id: string): Draft {
	const ateliers = draft.ateliers.map((atelier) => ({
		...atelier,
		steps: atelier.steps.filter((step) => step.id !== id)
	}));
	return { ...draft, ateliers };
}

/** The step taken out, then put where `at` counts the others. */
export function moveStep(draft: Draft, id: string, { atelier, at }: Spot): Draft {
	const step = stepIn(draft, id);
	const without = removeStep(draft, id);
	const there = atelierIn(without, atelier);
	if (!step || !there || there.steps.length >= stepsMax) return draft;
	return changeAtelier(without, atelier, { steps: insert(there.steps, at, step) });
}

/** One place up or down; past the end of an atelier, into its neighbour. */
export function nudgeStep(draft: Draft, id: string, by: -1 | 1): Draft {
	const spot = spotOf(draft, id);
	if (!spot) return draft;
	const index = draft.ateliers.findIndex((each) => each.id === spot.atelier);
	const length = draft.ateliers[index]?.steps.length ?? 0;
	const at = spot.at + by;
	if (at >= 0 && at < length) return moveStep(draft, id, { ...spot, at });
	const next = draft.ateliers[index + by];
	return next
		? moveStep(draft, id, { atelier: next.id, at: by < 0 ? next.steps.length : 0 })
		: draft;
}

/** A new atelier after this one, or last, with the numeral that follows. */
export function addAtelier(
	draft: Draft,
	title: string,
	after?: string
): { readonly draft: Draft; readonly id: string } | undefined {
	if (draft.ateliers.length >= ateliersMax) return undefined;
	const id = freshId(idsOf(draft), 'atelier');
	const found = draft.ateliers.findIndex((each) => each.id === after);
	const at = found < 0 ? draft.ateliers.length : found + 1;
	const used = new Set(draft.ateliers.map(({ numeral }) => numeral));
	const numeral = roman.find((one) => !used.has(one)) ?? '';
	const atelier = { id, numeral, title, objective: '', steps: [] };
	return { draft: { ...draft, ateliers: insert(draft.ateliers, at, atelier) }, id };
}

/** The whole atelier once more; links among its own steps follow the copies. */
export function duplicateAtelier(draft: Draft, id: string) {
	const atelier = atelierIn(draft, id);
	if (!atelier || draft.ateliers.length >= ateliersMax) return undefined;
	const taken = idsOf(draft);
	const fresh = (base: string) => {
		const name = freshId(taken, base);
		taken.push(name);
		return name;
	};
	const copy = fresh(id);
	const names = new Map(atelier.steps.map((step) => [step.id, fresh(step.id)]));
	const steps = atelier.steps.map((step) => ({
		...step,
		id: names.get(step.id) ?? step.id,
		...(step.from !== undefined && { from: names.get(step.from) ?? step.from })
	}));
	const at = draft.ateliers.indexOf(atelier) + 1;
	const ateliers = insert(draft.ateliers, at, { ...atelier, id: copy, steps });
	return { draft: { ...draft, ateliers }, id: copy };
}

export function removeAtelier(draft: Draft, id: string): Draft {
	return { ...draft, ateliers: draft.ateliers.filter((each) => each.id !== id) };
}

export function moveAtelier(draft: Draft, id: string, at: number): Draft {
	const atelier = atelierIn(draft, id);
	if (!atelier) return draft;
	const others = draft.ateliers.filter((each) => each !== atelier);
	return { ...draft, ateliers: insert(others, at, atelier) };
}

/** One place up or down. */
export function nudgeAtelier(draft: Draft, id: string, by: -1 | 1): Draft {
	const at = draft.ateliers.findIndex((each) => each.id === id);
	return at < 0 ? draft : moveAtelier(draft, id, at + by);
}
