// How a set of numbers is spread, from a histogram: mean, quartiles and extremes. A mean never
// travels alone. Shared by the rules, the faces and the report.

/** Pairs of a value and how many people gave it, smallest value first. */
export type Histogram = readonly (readonly [value: number, people: number])[];

export type Spread = {
	readonly people: number;
	readonly mean: number;
	readonly low: number;
	readonly q1: number;
	readonly median: number;
	readonly q3: number;
	readonly high: number;
};

/** Counts by place (`[3, 0, 1]`) as a histogram whose first place has the value `from`. */
export function histogram(counts: readonly number[], from = 1): Histogram {
	return counts.map((people, i) => [from + i, people] as const).filter(([, people]) => people > 0);
}

/** The spread of what people gave, or nothing when nobody gave anything. */
export function spreadOf(values: Histogram): Spread | undefined {
	const people = values.reduce((sum, [, count]) => sum + count, 0);
	const first = values[0];
	const last = values.at(-1);
	if (people === 0 || !first || !last) return undefined;

	const nth = (rank: number): number => {
		let passed = 0;
		for (const [value, count] of values) {
			passed += count;
			if (rank < passed) return value;
		}
		return last[0];
	};
	/** Between two people, the value is shared out between theirs. */
	const at = (part: number): number => {
		const rank = part * (people - 1);
		const under = nth(Math.floor(rank));
		return under + (nth(Math.ceil(rank)) - under) * (rank % 1);
	};
	const total = values.reduce((sum, [value, count]) => sum + value * count, 0);
	const mean = total / people;
	return {
		people,
		mean,
		low: first[0],
		q1: at(0.25),
		median: at(0.5),
		q3: at(0.75),
		high: last[0]
	};
}

/** A part of a whole, in whole per cent; nothing out of nothing is nothing. */
export function percent(part: number, whole: number): number {
	return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
