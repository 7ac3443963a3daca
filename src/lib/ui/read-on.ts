// Where reading, and the keys, go on when what had the focus has left the page.

/** What is drawn must be known to a reader before it takes the focus, in milliseconds. */
const drawn = 100;

/** Leads to this heading, unless something else has been gone to meanwhile. */
export function readOn(heading: HTMLElement | null): void {
	if (!heading) return;
	const held = document.activeElement;
	heading.tabIndex = -1;
	heading.style.outline = 'none';
	setTimeout(() => {
		const { activeElement: at, body } = document;
		if (at === held || at === body) heading.focus({ preventScroll: true });
	}, drawn);
}
