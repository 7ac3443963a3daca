// When a page tries again. A whole room loses its network in the same instant: each page waits a random
// time, from nothing to a bound that grows, so that they do not come back in the same instant too.

/** Longest first wait, in milliseconds, and how it grows from one failure to the next. */
const first = 1500;
const growth = 1.5;

/**
 * The bound grows up to this: while someone looks, back within 2 s of a network that returns, more slowly
 * to a room that opens but does not welcome; seldom while nobody looks.
 */
const longest = { visible: 1800, unwelcome: 5000, hidden: 30_000 };

/** Failures in a row after which the page speaks by plain requests. */
export const failuresBeforePosting = 2;

/** Between two sockets tried while plain requests work: soon, then seldom. */
const aside = { first: 4000, growth: 2, longest: 60_000 };

/** What a page knows when it has to wait. */
export type Straits = {
	/** Sockets that did not open, in a row. */
	readonly failures: number;
	/** Lines on which the room did not welcome, in a row. */
	readonly unwelcome: number;
	readonly visible: boolean;
	/** Plain requests work meanwhile. */
	readonly posting: boolean;
};

/** How long to wait before the next socket, in milliseconds; `chance` is drawn between 0 and 1. */
export function waitBefore(
	{ failures: unopened, unwelcome, visible, posting }: Straits,
	chance: number
): number {
	const failures = unopened + unwelcome;
	if (posting) {
		const bound = aside.first * aside.growth ** Math.max(0, failures - failuresBeforePosting);
		return Math.min(aside.longest, bound) * (0.5 + chance / 2);
	}
	const bound = first * growth ** failures * (visible ? 1 : 4);
	const seen = unwelcome > 0 ? longest.unwelcome : longest.visible;
	return Math.min(visible ? seen : longest.hidden, bound) * chance;
}

/** How long a line may be silent before the other side is asked whether it is there, in milliseconds. */
export function beatFor(visible: boolean): number {
	return visible ? 4000 : 30_000;
}

/** How long each thing is waited for, in milliseconds: a silent line is given up after a beat and an answer, 8 s. */
export const patience = {
	opening: 5000,
	answer: 4000,
	/** The same answer, on a device that has just woken. */
	waking: 2500,
	request: 5000,
	/** A socket younger than this is left to open, whatever happens to the device. */
	fresh: 1000
} as const;

/** Between two plain requests, in milliseconds. */
export function pollAfter(visible: boolean): number {
	return visible ? 1000 : 10_000;
}

/** Whether an answer awaited since `asked` can be called missing: a page that slept has not waited. */
export function isMissing(asked: number, now: number, awaited: number): boolean {
	return now - asked < awaited + 2000;
}
