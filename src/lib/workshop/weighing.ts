// What no archive of ours holds, whatever it says: texts that nobody can write, lists in one another without
// end, instants that no calendar has. Looked at before anything is read of it, so that what reads, copies or
// shows it later never meets them.

/** Signs of a text, and lists or things in one another: far more than any of ours. */
const [longest, deepest] = [20_000, 40];
/** Milliseconds from 1970 to the last instant that has a date. */
const endOfTime = 8.64e15;

type Path = readonly PropertyKey[];

function isOdd(value: unknown): boolean {
	if (typeof value === 'string') return value.length > longest;
	return typeof value === 'number' && Math.abs(value) > endOfTime;
}

/** Where it holds what none of ours does. */
export function oddPlace(value: unknown, depth = 0): Path | undefined {
	if (depth > deepest || isOdd(value)) return [];
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
		const odd = oddPlace(part, depth + 1);
		if (odd) return [key, ...odd];
	}
	return undefined;
}
