// What is said at a table, when one phone may speak for everyone seated there: which answers count, and
// for how many people.

/** Where an answer was given, and for how many when its phone spoke for its table. */
export type Voice = {
	readonly table?: string;
	readonly voices?: number;
};

/** How many people an answer was given for. */
export function voicesOf({ voices = 1 }: Voice): number {
	return voices;
}

/** What an event keeps of where it was said. */
export function voiceOf({ table, voices }: Voice): Voice {
	return { ...(table !== undefined && { table }), ...(voices !== undefined && { voices }) };
}

/** The answer given for a whole table, the last one, takes the place of all others given there. */
export function counted<T extends Voice>(answers: readonly T[]): readonly T[] {
	const spoken = new Map<string, T>();
	for (const answer of answers) {
		if (answer.table !== undefined && answer.voices !== undefined) spoken.set(answer.table, answer);
	}
	return answers.filter((answer) => {
		const word = answer.table === undefined ? undefined : spoken.get(answer.table);
		return word === undefined || word === answer;
	});
}
