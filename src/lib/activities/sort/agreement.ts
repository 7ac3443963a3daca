// How much people agree on the place of an item, and which items split the room. Counts only, no
// schema: shared by the rules, the faces and the report.
//
// Agreement is the chance that two people, drawn among those who placed the item, put it in the same
// category: 1 when all did, and as little as 1 / categories when each took as many. It does not grow with the
// number of people, and those who left the item unplaced are told apart, never counted as anything.

/** People per category, in the order of the categories. */
export type Counts = readonly number[];

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** How many people placed the item. */
export function placedOf(counts: Counts): number {
	return sum(counts);
}

/** From 0 to 1; nothing while fewer than two people placed the item. */
export function agreementOf(counts: Counts): number | undefined {
	const people = placedOf(counts);
	if (people < 2) return undefined;
	const alike = sum(counts.map((count) => count * (count - 1)));
	return alike / (people * (people - 1));
}

/** What agreement would be if everyone had drawn a category by lot. */
export function byLot(categories: number): number {
	return 1 / categories;
}

/** The agreement of the room: the mean of its items that two people or more placed. */
export function roomAgreement(rows: readonly { readonly counts: Counts }[]): number | undefined {
	const all = rows.flatMap(({ counts }) => agreementOf(counts) ?? []);
	return all.length === 0 ? undefined : sum(all) / all.length;
}

/** The category that more people chose than any other: none when two come first together. */
export function majorityOf(counts: Counts): number | undefined {
	const most = Math.max(0, ...counts);
	if (most === 0) return undefined;
	const firsts = counts.flatMap((count, at) => (count === most ? [at] : []));
	return firsts.length === 1 ? firsts[0] : undefined;
}

/** No category gathers two thirds of the people who placed the item. */
export function splitsRoom(counts: Counts): boolean {
	const people = placedOf(counts);
	return people >= 2 && 3 * Math.max(...counts) < 2 * people;
}

/** The items that divide most first; those that fewer than two people placed last. */
export function bySplit<Row extends { readonly counts: Counts }>(rows: readonly Row[]): Row[] {
	const rank = ({ counts }: Row) => agreementOf(counts) ?? 2;
	return rows.toSorted((a, b) => rank(a) - rank(b));
}

/** A part of a whole, in whole per cent; nothing out of nothing is nothing. */
export function percent(part: number, whole = 1): number {
	return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
