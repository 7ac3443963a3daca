// What each change of the agenda does to it. What was written in a step that is set aside stays in the
// state, under the step’s own name.

import { findKind } from '../../activities/registry.ts';
import { atelierOf, findStep, type Atelier, type Step } from '../agenda.ts';
import { stepOf, type Workshop } from '../state.ts';
import { changeStep, startStep } from '../steps.ts';
import type { PlanEvent } from './event.ts';

const without = (ateliers: readonly Atelier[], id: string) =>
	ateliers.map((atelier) => ({
		...atelier,
		steps: atelier.steps.filter((step) => step.id !== id)
	}));

/** In this atelier, before that step; last where there is no such step. */
function put(
	ateliers: readonly Atelier[],
	atelier: string,
	before: string | null,
	step: Step
): readonly Atelier[] {
	return ateliers.map((each) => {
		if (each.id !== atelier) return each;
		const found = each.steps.findIndex(({ id }) => id === before);
		const at = found < 0 ? each.steps.length : found;
		return { ...each, steps: [...each.steps.slice(0, at), step, ...each.steps.slice(at)] };
	});
}

const changeAll = (state: Workshop, change: (step: Step) => Step): Workshop => ({
	...state,
	ateliers: state.ateliers.map((atelier) => ({ ...atelier, steps: atelier.steps.map(change) }))
});

/** The same step linked to something else, or to nothing. */
function linked({ from: _, ...step }: Step, from: string | undefined): Step {
	return from === undefined ? step : { ...step, from };
}

/** A kind that is not there, or could not run this, adds nothing. */
function runs({ kind, config }: Pick<Step, 'kind' | 'config'>): boolean {
	return findKind(kind)?.config.safeParse(config).success === true;
}

export function evolvePlan(state: Workshop, event: PlanEvent): Workshop {
	switch (event.type) {
		case 'stepAdded': {
			const { atelier, before, step } = event;
			const known = state.ateliers.some(({ id }) => id === atelier);
			if (!known || stepOf(state, step.id) || !runs(step)) return state;
			return {
				...state,
				ateliers: put(state.ateliers, atelier, before, step),
				steps: { ...state.steps, [step.id]: startStep(step, []) }
			};
		}
		case 'stepMoved': {
			const step = findStep(state.ateliers, event.step);
			const known = state.ateliers.some(({ id }) => id === event.atelier);
			if (!step || !known || event.before === step.id) return state;
			const others = without(state.ateliers, step.id);
			return { ...state, ateliers: put(others, event.atelier, event.before, step) };
		}
		case 'stepEdited': {
			const { type: _, step: id, ...texts } = event;
			return changeAll(state, (step) => (step.id === id ? { ...step, ...texts } : step));
		}
		case 'stepComposed': {
			const { step: id, config, from } = event;
			const step = findStep(state.ateliers, id);
			if (!step || stepOf(state, id)?.touched || !runs({ ...step, config })) return state;
			const now = linked({ ...step, config }, from);
			const changed = changeAll(state, (each) => (each.id === id ? now : each));
			return changeStep(changed, id, () => ({ activity: startStep(now, []).activity }));
		}
		case 'breakSet':
			return {
				...state,
				ateliers: state.ateliers.map(({ pause: was, ...atelier }) => {
					const pause = atelier.id === event.atelier ? event.pause : was;
					return pause ? { ...atelier, pause } : atelier;
				})
			};
		case 'stepSkipped':
			return changeStep(state, event.step, () => ({ skipped: event.skipped }));
		case 'stepSetAside': {
			const { step: id, instead } = event;
			const step = findStep(state.ateliers, id);
			const atelier = atelierOf(state.ateliers, id);
			if (!step || !atelier) return state;
			const left = { ...state, ateliers: without(state.ateliers, id) };
			const aside = [...state.aside, { step, atelier: atelier.id }];
			return changeAll({ ...left, aside }, (each) =>
				each.from === id ? linked(each, instead) : each
			);
		}
	}
}
