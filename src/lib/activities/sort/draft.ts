// What a phone shows of one person's sheet while she fills it in: an order of her own, what she tapped
// before the room has answered, and the item that comes next. Pure, without a schema.

import { chanceOf } from '../../base/chance.ts';

type Tap = { readonly item: string; readonly category: string | null };
type Placed = { readonly item: string; readonly category: string };
/** A command of a sort, as far as a draft reads it. */
type Asked = { readonly type: string; readonly places?: readonly Tap[] };

/** Items in an order that one person alone has; a new one moves no other. */
export function inOwnOrder<Item extends { readonly id: string }>(
	items: readonly Item[],
	seed: string
): readonly Item[] {
	const place = ({ id }: Item) => chanceOf(`${seed} ${id}`).next();
	return items.toSorted((a, b) => place(a) - place(b));
}

/** Where things stand for the person: what the room has, then what was tapped since, the last tap winning. */
export function sheetWith(
	kept: readonly Placed[],
	waiting: readonly Asked[],
	taps: readonly Tap[]
): ReadonlyMap<string, string> {
	const sheet = new Map(kept.map(({ item, category }) => [item, category]));
	for (const { item, category } of [...waiting.flatMap(({ places = [] }) => places), ...taps]) {
		if (category === null) sheet.delete(item);
		else sheet.set(item, category);
	}
	return sheet;
}

/** The first item without a place from `from` on; nothing when there is none left after it. */
export function nextFree(
	items: readonly { readonly id: string }[],
	sheet: ReadonlyMap<string, string>,
	from: number
): number | undefined {
	const found = items.findIndex(({ id }, at) => at >= from && !sheet.has(id));
	return found < 0 ? undefined : found;
}
