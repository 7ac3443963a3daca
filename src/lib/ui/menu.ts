// Where a menu goes and what its keys do, apart from the page: the numbers can be tested alone.
// A menu never leaves the window, even on a phone 320 px wide.

/** One action of a menu. A disabled one can be reached and read, never run. */
export type MenuItem = {
	readonly label: string;
	readonly run: () => void;
	readonly disabled?: boolean;
	readonly danger?: boolean;
};

type Box = {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
};
type Size = { readonly width: number; readonly height: number };

const edge = 8;
const gap = 4;

/** The menu's top left corner and greatest height: under the button, or above it when there is more room. */
export function placeMenu(
	button: Box,
	menu: Size,
	view: Size
): { left: number; top: number; height: number } {
	const left = Math.max(edge, Math.min(button.right - menu.width, view.width - menu.width - edge));
	const below = view.height - button.bottom - gap - edge;
	const above = button.top - gap - edge;
	const under = menu.height <= below || below >= above;
	const height = Math.max(0, Math.min(menu.height, under ? below : above));
	return { left, top: under ? button.bottom + gap : button.top - gap - height, height };
}

/** The item that a key leads to, or nothing when the key is not for moving. */
export function keyToItem(key: string, from: number, count: number): number | undefined {
	if (count === 0) return undefined;
	switch (key) {
		case 'ArrowDown':
			return (from + 1) % count;
		case 'ArrowUp':
			return (from - 1 + count) % count;
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return undefined;
	}
}

/** The next label that begins with what was typed, accents and case apart, from the current one on. */
export function typedItem(
	labels: readonly string[],
	typed: string,
	from: number
): number | undefined {
	const wanted = plain(typed);
	const start = wanted.length > 1 ? from : from + 1;
	for (let step = 0; step < labels.length; step++) {
		const at = (start + step) % labels.length;
		if (plain(labels[at] ?? '').startsWith(wanted)) return at;
	}
	return undefined;
}

function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
