// Views that were not sent yet: only the last of each part is worth sending.

import { readDown } from '../../src/lib/wire/down.ts';

/** The same frames in the same order, with one view instead of several: the last of each part, where the last stood. */
export function lastViews(frames: readonly string[]): string[] {
	const views = frames.flatMap((frame, at) => {
		const down = frame.startsWith('{"type":"view"') ? readDown(frame) : undefined;
		return down?.type === 'view' ? [{ at, down }] : [];
	});
	const last = views.at(-1);
	if (!last || views.length === 1) return [...frames];
	const folded = views.reduce((all, { down }) => ({ ...all, ...down }), last.down);
	const places = new Set(views.map(({ at }) => at));
	return frames.flatMap((frame, at) => {
		if (at === last.at) return [JSON.stringify(folded)];
		return places.has(at) ? [] : [frame];
	});
}
