// How the state of one step begins and changes. A step that was set aside still takes what is said of it.

import type { Offer } from '../activities/kind.ts';
import { findKind } from '../activities/registry.ts';
import { emptyShelf } from '../base/shelf.ts';
import { findStep, type Step } from './agenda.ts';
import { stepOf, type StepState, type Workshop } from './state.ts';

/** A step that nobody has opened. */
export function startStep(step: Step, seeds: readonly Offer[]): StepState {
	return {
		phase: 'present',
		locked: false,
		keptOpen: null,
		activity: findKind(step.kind)?.start(step.config, seeds),
		touched: false,
		done: emptyShelf,
		openedAt: null,
		closedAt: null
	};
}

export function changeStep(
	state: Workshop,
	id: string,
	change: (step: StepState) => Partial<StepState>
): Workshop {
	const step = stepOf(state, id);
	return step ? { ...state, steps: { ...state.steps, [id]: { ...step, ...change(step) } } } : state;
}

/** A step that nobody has touched takes the seeds it is given. */
export function seed(state: Workshop, id: string, seeds: readonly Offer[] | undefined): Workshop {
	const step = findStep(state.ateliers, id);
	if (!seeds || !step) return state;
	return changeStep(state, id, (now) =>
		now.touched ? {} : { activity: findKind(step.kind)?.start(step.config, seeds) }
	);
}

/** Something of its own kind happened in a step, whether it still stands in the agenda or not. */
export function happen(state: Workshop, id: string, event: unknown): Workshop {
	const step = findStep(state.ateliers, id) ?? state.aside.find((one) => one.step.id === id)?.step;
	const kind = findKind(step?.kind ?? '');
	const read = kind?.event.safeParse(event);
	if (!kind || !read?.success) return state;
	return changeStep(state, id, ({ activity }) => ({
		activity: kind.evolve(activity, read.data),
		touched: true
	}));
}
