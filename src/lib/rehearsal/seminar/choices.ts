// What a room writes of an option: its advantages, its drawbacks, how to go about it.

import type { StepLists } from './material.ts';

type Said = readonly string[];

/** By option, what is written under each of its three facets. */
export function choices(
	of: Readonly<Record<string, readonly [advantages: Said, drawbacks: Said, strategy: Said]>>
): NonNullable<StepLists['columns']> {
	const facets = ['advantages', 'drawbacks', 'strategy'] as const;
	return Object.fromEntries(
		Object.entries(of).flatMap(([option, said]) =>
			facets.map((facet, n) => [`${option} · ${facet}`, said[n] ?? []] as const)
		)
	);
}
