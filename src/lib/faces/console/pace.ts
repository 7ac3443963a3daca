// Ahead or behind: the planned minutes of the steps already begun against the time they really took.

import type { AtelierView } from '../../workshop/view';

/** Minutes late (positive) or early (negative) at `now`, or when its last step was concluded; `null` before the day begins. */
export function delayOf(
	ateliers: readonly AtelierView[],
	current: string | null,
	now: number
): number | null {
	const steps = ateliers.flatMap((atelier) => atelier.steps);
	const index = steps.findIndex((step) => step.id === current);
	const begun = steps.slice(0, index + 1).flatMap((step) => step.openedAt ?? []);
	const start = begun.length > 0 ? Math.min(...begun) : null;
	const open = steps[index];
	if (start === null || !open) return null;
	const breaks = ateliers
		.slice(
			0,
			ateliers.findIndex((atelier) => atelier.steps.some(({ id }) => id === current))
		)
		.reduce((sum, { pause }) => sum + (pause?.minutes ?? 0), 0);
	const planned = steps
		.slice(0, index)
		.reduce((sum, { minutes, skipped }) => sum + (skipped ? 0 : minutes), breaks);
	const isLast = !steps.slice(index + 1).some(({ skipped }) => !skipped);
	const spent = (((isLast ? open.closedAt : null) ?? now) - start) / 60000;
	const late = spent - planned - open.minutes;
	const early = spent - planned;
	return late > 0 ? Math.round(late) : early < 0 ? Math.round(early) : 0;
}
