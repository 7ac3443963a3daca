// Which of many contributions stand for all of them when only a few are shown. The same list gives the
// same few everywhere: nothing here is drawn by lot.

/** What is known of one contribution. */
export type Standing<Thing> = {
	readonly id: (thing: Thing) => string;
	/** Votes, shares, people behind it. */
	readonly weight: (thing: Thing) => number;
	readonly words: (thing: Thing) => string;
};

const plain = (words: string) =>
	words
		.toLocaleLowerCase('fr')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** So many of them, from the first to the last, as far from one another as can be. */
function spread<Thing>(things: readonly Thing[], most: number): readonly Thing[] {
	if (things.length <= most) return things;
	return Array.from(
		{ length: most },
		(_, at) => things.slice(Math.floor((at * things.length) / most))[0]
	).filter((thing) => thing !== undefined);
}

/**
 * At most so many: those put `forward` in that order, then the heaviest, then those that several
 * wrote in the same words, then some from all along the list. The same words come once.
 */
export function foremost<Thing>(
	things: readonly Thing[],
	forward: readonly string[],
	most: number,
	{ id, weight, words }: Standing<Thing>
): readonly Thing[] {
	const same = Map.groupBy(things, (thing) => plain(words(thing)) || id(thing));
	const put = new Map(forward.map((each, rank) => [each, rank]));
	const rankOf = (thing: Thing) => put.get(id(thing)) ?? Infinity;
	const rows = [...same.values()].flatMap((all) => {
		const [shown] = all.toSorted(
			(a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)) || weight(b) - weight(a)
		);
		if (shown === undefined) return [];
		return [{ shown, rank: rankOf(shown), heavy: weight(shown), times: all.length }];
	});
	const led = rows.filter(({ rank, heavy, times }) => rank < Infinity || heavy > 0 || times > 1);
	const first = led
		.toSorted(
			(a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank) || b.heavy - a.heavy || b.times - a.times
		)
		.slice(0, most);
	const others = rows.filter((row) => !led.includes(row));
	return [...first, ...spread(others, most - first.length)].map(({ shown }) => shown);
}
