// What no archive of ours ever holds: texts longer than anybody can write, endless nesting, instants outside
// any calendar. Checked before anything else is read, so that the rest of the code never meets them.

/** The longest text and the deepest nesting: far beyond any of ours. */
const [longest, deepest] = [20_000, 40];
/** Milliseconds from 1970 to the last instant that has a date. */
const endOfTime = 8.64e15;

type Path = readonly PropertyKey[];

function isOdd(value: unknown): boolean {
	if (typeof value === 'string') return value.length > longest;
	return typeof value === 'number' && Math.abs(value) > endOfTime;
}

/** Where a value holds such a thing. */
export function oddPlace(value: unknown, depth = 0): Path | undefined {
	if (depth > deepest || isOdd(value)) return [];
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
		const odd = oddPlace(part, depth + 1);
		if (odd) return [key, ...odd];
	}
	return undefined;
}
