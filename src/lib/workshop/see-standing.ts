// What phones see of the steps that take answers beside the one in progress: a part of its own, which
// changes when a step is opened or closed and not when people answer, and each person's answers there.

import { activityOf, whyClosed } from './activity.ts';
import { hasFinished } from './counts.ts';
import { viewOf } from './see-room.ts';
import { stepsBeside } from './standing.ts';
import { seatOf } from './tables/see.ts';
import type { Workshop } from './state.ts';
import type { StandingOwn, StepView } from './view.ts';

/** The steps beside, as they are asked: nothing that anybody wrote. */
export function standingView(state: Workshop): readonly StepView[] {
	return stepsBeside(state).flatMap(({ id }) => viewOf(state, id, 'participant', 'collect') ?? []);
}

/** One person's own part in each of them. */
export function standingOwn(state: Workshop, person: string): StandingOwn {
	const by = { role: 'participant', person } as const;
	return Object.fromEntries(
		stepsBeside(state).flatMap(({ id }) => {
			const found = activityOf(state, id);
			if (!found) return [];
			const { kind, step } = found;
			return [
				[
					id,
					{
						finished: hasFinished(found, person),
						canAnswer: !whyClosed(state, id, step, by),
						activity: kind.own(step.activity, person, seatOf(state, person))
					}
				]
			];
		})
	);
}
