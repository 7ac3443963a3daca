// The books of a kind: what its console counts, set beside what each person finds in her own part. Each
// kind keeps its own in `<kind>/books.ts`; the sixth law (tests/laws/counts.test.ts) balances them.

/** One thing counted twice: on the console, and among those who gave it. */
export type Balance = readonly [what: string, counted: number, cast: number];

/** What the console says, against what each person finds: the facilitators count among them. */
export type Books = (host: unknown, owns: readonly unknown[]) => readonly Balance[];

/** What is found in a view along a path of names, in lists too; `*` goes into each of its values. */
export function along(view: unknown, path: string): readonly unknown[] {
	return path.split('.').reduce<readonly unknown[]>(
		(all, name) =>
			all.flatMap((one) => {
				if (typeof one !== 'object' || one === null) return [];
				const found =
					name === '*'
						? Object.values(one)
						: Object.entries(one).find(([key]) => key === name)?.[1];
				return Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
			}),
		[view]
	);
}

/** The numbers along a path, added up. */
export function sum(view: unknown, path: string): number {
	return along(view, path).reduce(
		(total: number, value) => total + (typeof value === 'number' ? value : 0),
		0
	);
}

/** How many things there are along a path. */
export function many(view: unknown, path: string): number {
	return along(view, path).length;
}

/** How many things along a path have this value under this key. */
export function those(view: unknown, path: string, key: string, value: unknown): number {
	return along(view, path).filter((one) => along(one, key)[0] === value).length;
}
