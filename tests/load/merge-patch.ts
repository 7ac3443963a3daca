// What an RFC 7396 merge patch between two views would weigh, if views were sent so.

type Plain = { readonly [name: string]: unknown };

const isPlain = (value: unknown): value is Plain =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What makes the second out of the first; nothing when they are the same. Lists are sent whole. */
export function mergePatch(before: unknown, after: unknown): unknown {
	if (!isPlain(before) || !isPlain(after))
		return JSON.stringify(before) === JSON.stringify(after) ? undefined : after;
	const gone = Object.keys(before).filter((name) => !(name in after));
	const changed = Object.entries(after).flatMap(([name, value]): [string, unknown][] => {
		const patch = mergePatch(before[name], value);
		return patch === undefined ? [] : [[name, patch]];
	});
	const all = [...gone.map((name): [string, unknown] => [name, null]), ...changed];
	return all.length === 0 ? undefined : Object.fromEntries(all);
}
