// What was, what is, and what was undone: every change can be taken back, and made again.

/** Changes that can still be undone. */
const kept = 300;

export type History<T> = {
	readonly past: readonly T[];
	readonly now: T;
	readonly future: readonly T[];
	/** What the last change was about: typing on in the same field is one change. */
	readonly about: string;
};

export function beginning<T>(now: T): History<T> {
	return { past: [], now, future: [], about: '' };
}

/** The next thing. A change `about` the same thing as the last one is one with it; `''` never is. */
export function record<T>(history: History<T>, now: T, about = ''): History<T> {
	if (now === history.now) return history;
	const goesOn = about !== '' && about === history.about;
	const past = goesOn ? history.past : [...history.past, history.now].slice(-kept);
	return { past, now, future: [], about };
}

export function undo<T>({ past, now, future, about }: History<T>): History<T> {
	const before = past.at(-1);
	return before === undefined
		? { past, now, future, about }
		: { past: past.slice(0, -1), now: before, future: [now, ...future], about: '' };
}

export function redo<T>({ past, now, future, about }: History<T>): History<T> {
	const [after, ...rest] = future;
	return after === undefined
		? { past, now, future, about }
		: { past: [...past, now], now: after, future: rest, about: '' };
}
