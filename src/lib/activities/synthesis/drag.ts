// Where a carried item would land, from boxes on the page: apart from it, so that it can be tested.

type Box = { readonly id: string; readonly top: number; readonly bottom: number };

/** The item before which it lands, or `null` for the end. The one carried does not count. */
export function landsBefore(boxes: readonly Box[], carried: string, y: number): string | null {
	const under = boxes.find(({ id, top, bottom }) => id !== carried && y < (top + bottom) / 2);
	return under?.id ?? null;
}

/** How far what scrolls should follow a pointer near its top or its bottom; nothing elsewhere. */
export function scrollFor(y: number, top: number, bottom: number): number {
	const edge = 56;
	if (y < top + edge) return -16;
	return y > bottom - edge ? 16 : 0;
}

/** One move by a key: up or down in its section, left or right to another one; nothing at an end. */
export function moveByKey(
	key: string,
	item: string,
	sections: readonly { readonly id: string; readonly items: readonly string[] }[]
): { readonly section: string; readonly before: string | null } | undefined {
	const column = sections.findIndex(({ items }) => items.includes(item));
	const section = sections[column];
	if (!section) return undefined;
	const at = section.items.indexOf(item);
	const side = (to: number) => {
		const other = sections[to];
		return other && { section: other.id, before: null };
	};
	switch (key) {
		case 'ArrowUp': {
			const before = section.items[at - 1];
			return before === undefined ? undefined : { section: section.id, before };
		}
		case 'ArrowDown':
			if (at === section.items.length - 1) return undefined;
			return { section: section.id, before: section.items[at + 2] ?? null };
		case 'ArrowLeft':
			return side(column - 1);
		case 'ArrowRight':
			return side(column + 1);
		default:
			return undefined;
	}
}
