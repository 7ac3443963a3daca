// Steps that take answers at any time, beside the one in progress: as the agenda says, or as whoever
// leads decides during the session. When its own turn comes, such a step is led like any other.

import type { Phase } from '../activities/kind.ts';
import { findStep, stepsOf, type Step } from './agenda.ts';
import { stepOf, type Workshop } from './state.ts';

/** Whether a step takes answers at any time while the session lasts. */
export function isStanding(state: Workshop, id: string): boolean {
	const [step, now] = [findStep(state.ateliers, id), stepOf(state, id)];
	if (!step || !now || now.skipped) return false;
	return now.keptOpen ?? step.standing === true;
}

/** Whether it does so now, the room being at another step or at none. */
export function isBeside(state: Workshop, id: string): boolean {
	return state.current !== id && isStanding(state, id);
}

/** The steps that phones offer beside the one in progress, in the order of the agenda. */
export function stepsBeside(state: Workshop): readonly Step[] {
	return stepsOf(state.ateliers).filter(({ id }) => isBeside(state, id));
}

/** The phase of a step for participants: one that takes answers at any time collects beside the others and before its turn. */
export function phaseForAll(state: Workshop, id: string): Phase {
	const phase = stepOf(state, id)?.phase ?? 'present';
	if (isBeside(state, id)) return 'collect';
	return phase === 'present' && isStanding(state, id) ? 'collect' : phase;
}
