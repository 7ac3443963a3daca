// Where an answer stands in the triangle: three parts of one whole, whatever they add up to.

/** Parts of vouloir, savoir and pouvoir; `placeOf` makes their sum 1. */
export type Share = readonly [number, number, number];

/** The parts of a whole, or nothing when there is no whole to share. */
export function placeOf(share: Share): Share | undefined {
	const [vouloir, savoir, pouvoir] = share;
	const sum = vouloir + savoir + pouvoir;
	if (!Number.isFinite(sum) || sum <= 0 || Math.min(...share) < 0) return undefined;
	return [vouloir / sum, savoir / sum, pouvoir / sum];
}

/** The mean of what people answered, as it was given (out of 10). */
export function meanOf(points: readonly Share[]): Share | undefined {
	const counted = points.filter((point) => placeOf(point) !== undefined);
	if (counted.length === 0) return undefined;
	const mean = (part: (point: Share) => number) =>
		counted.reduce((sum, point) => sum + part(point), 0) / counted.length;
	return [mean(([first]) => first), mean(([, second]) => second), mean(([, , third]) => third)];
}
