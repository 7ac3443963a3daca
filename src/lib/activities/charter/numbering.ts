// « 2.3 »: the third article of the second section. The text that is read on its own counts from 1.

type Placed = { readonly id: string; readonly section: string };

/** The number of each article, by its id: the place of its section, then its own there. */
export function numbersOf(
	sections: readonly { readonly id: string }[],
	articles: readonly Placed[]
): ReadonlyMap<string, string> {
	const ranks = new Map<string, number>();
	const numbers = new Map<string, string>();
	for (const { id, section } of articles) {
		const rank = (ranks.get(section) ?? 0) + 1;
		ranks.set(section, rank);
		numbers.set(id, `${sections.findIndex((one) => one.id === section) + 1}.${rank}`);
	}
	return numbers;
}
