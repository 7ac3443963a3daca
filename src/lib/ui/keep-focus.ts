// Where the focus goes when what had it leaves the page: to the same thing redrawn elsewhere, or to what
// took its place. Without this, keyboard users would start again from the top of the page.

type Held = {
	readonly element: HTMLElement;
	/** The row that it belongs to, which keeps its name wherever it is drawn. */
	readonly row: string | undefined;
	/** Which of the things of its row that take the focus. */
	readonly rank: number;
	/** What it stood in, from the nearest, with how many such things came before it there. */
	readonly inside: readonly { readonly element: HTMLElement; readonly before: number }[];
};

const focusable = 'button, input, select, textarea, summary, a[href], [tabindex]';

const takersIn = (within: HTMLElement) => [...within.querySelectorAll<HTMLElement>(focusable)];

/** What takes the focus at this rank or after, otherwise the last before. */
function takerAt(within: HTMLElement, rank: number): HTMLElement | undefined {
	const all = takersIn(within);
	const takes = (each: HTMLElement) => !each.matches(':disabled') && each.checkVisibility();
	return all.slice(rank).find(takes) ?? all.slice(0, rank).findLast(takes);
}

function hold(element: HTMLElement, root: HTMLElement): Held {
	const inside: { element: HTMLElement; before: number }[] = [];
	for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
		if (at.matches('[data-anew]')) break;
		inside.push({ element: at, before: Math.max(0, takersIn(at).indexOf(element)) });
	}
	const row = element.closest<HTMLElement>('[data-row]');
	const rank = row ? Math.max(0, takersIn(row).indexOf(element)) : 0;
	return { element, row: row?.dataset['row'], rank, inside };
}

function heir({ row, rank, inside }: Held, root: HTMLElement): HTMLElement | undefined {
	const again =
		row !== undefined && root.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`);
	if (again) return takerAt(again, rank);
	for (const { element, before } of inside) {
		const found = element.isConnected ? takerAt(element, before) : undefined;
		if (found) return found;
	}
	return undefined;
}

/**
 * Keeps the focus in this part of a page. A row is known by its `data-row`; what has `data-anew` is drawn
 * anew as a whole, and nothing in it takes the place of what stood there before.
 */
export function keepFocus(root: HTMLElement): () => void {
	let held: Held | undefined;
	const listening = new AbortController();
	const { signal } = listening;
	root.addEventListener(
		'focusin',
		({ target }) => (held = target instanceof HTMLElement ? hold(target, root) : undefined),
		{ signal }
	);
	/** Whoever points elsewhere has left it. */
	document.addEventListener('pointerdown', () => (held = undefined), { signal, capture: true });
	const changes = new MutationObserver((all) => {
		const element = held?.element;
		const { activeElement } = document;
		const elsewhere = activeElement && activeElement !== document.body && activeElement !== element;
		if (!held || !element || elsewhere) return;
		const stays = element.isConnected && !element.matches(':disabled');
		// What is moved loses the focus too.
		const moved = () =>
			all.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(element)));
		if (!stays) heir(held, root)?.focus();
		else if (element !== activeElement && moved()) element.focus();
	});
	changes.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
	return () => {
		changes.disconnect();
		listening.abort();
	};
}

/** What comes into a window after it has opened takes the focus: the first of what is wanted. */
export function takeFocus(wanted: string): (part: HTMLElement) => void {
	return (part) => part.querySelector<HTMLElement>(wanted)?.focus();
}
