// A server that lets a page in and hangs up, again and again: a network that comes and goes does it more
// slowly, an engine whose disk takes nothing does it at each thing written.

/** So many cuts within so many milliseconds are no accident. */
const [many, within] = [3, 45_000];
/** Milliseconds without a cut after which all is well again. */
export const calm = 15_000;

/** The last cuts, this one among them: as many as are needed to tell. */
export function withCut(cuts: readonly number[], now: number): readonly number[] {
	return [...cuts, now].slice(-many);
}

/** Whether the page is cut off again and again. */
export function areRepeated(cuts: readonly number[]): boolean {
	const [first = 0] = cuts;
	return cuts.length === many && (cuts.at(-1) ?? 0) - first <= within;
}
