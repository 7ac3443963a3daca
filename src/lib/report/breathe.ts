// Long work, done in pieces: whoever runs it is told how far it is, and may let a page do something
// else before the next piece.

/** Called between two pieces, with the share of the work that is done, from 0 to 1. */
export type Breathe = (share: number) => Promise<void> | void;

/** Work that nobody watches. */
export const atOnce: Breathe = () => undefined;

/** A part of some work, as the whole sees it. */
export function within(breathe: Breathe, from: number, to: number): Breathe {
	return (share) => breathe(from + (to - from) * share);
}
