// The results of a pure function, kept for the next time: a room repeats the same words, and folding its
// journal reads them all again.

/** The same function, which works once for each of the last few texts, by `about`. What it gives must never change. */
export function remembering<About extends string, Given>(
	many: number,
	work: (text: string, about: About) => Given
): (text: string, about: About) => Given {
	const known = new Map<string, Given>();
	return (text, about) => {
		const key = `${about} ${text}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		if (known.size >= many) known.clear();
		const given = work(text, about);
		known.set(key, given);
		return given;
	};
}
