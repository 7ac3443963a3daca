// What is wrong with the boxes of a page, as far as a machine sees: a page that scrolls sideways, a
// scrollbar on the screen, a target that a thumb misses.

export type Held = {
	/** Nothing scrolls, in any direction. */
	readonly still: boolean;
	/** The least side of what is tapped, in pixels; 0 where a mouse is held. */
	readonly thumb: number;
	/** A table has the room to be seen whole; else it goes sideways in its own place. */
	readonly wide: boolean;
};

/** Runs in the page: one line a fault. */
export function faultsOfBoxes({ still, thumb, wide }: Held): readonly string[] {
	const found: string[] = [];
	const named = (of: Element) => {
		const classes = [...of.classList].filter((name) => !name.startsWith('svelte-'));
		return [of.localName, ...classes].join('.');
	};
	const scroller = document.documentElement;
	if (scroller.scrollWidth > innerWidth + 1)
		found.push(`scrolls sideways: ${scroller.scrollWidth} in ${innerWidth} px`);
	const shown = [...document.body.querySelectorAll('*')].filter(
		(one) => !one.closest('.visually-hidden, [inert]') && one.checkVisibility()
	);
	for (const one of shown) {
		const { overflowX, overflowY } = getComputedStyle(one);
		const scrolls = (way: string) => way === 'auto' || way === 'scroll';
		const sideways = scrolls(overflowX) && one.scrollWidth > one.clientWidth + 1;
		const down = scrolls(overflowY) && one.scrollHeight > one.clientHeight + 1;
		const free = one.localName === 'textarea' || (!wide && one.querySelector(':scope > table'));
		if (still ? sideways || down : sideways && !free)
			found.push(
				`a scrollbar: ${named(one)}, ${one.scrollWidth} × ${one.scrollHeight} in ${one.clientWidth} × ${one.clientHeight} px`
			);
	}
	if (still && scroller.scrollHeight > innerHeight + 1) found.push('the page scrolls');
	if (thumb === 0) return found;
	const targets =
		'button, a[href], summary, select, input, textarea, [role=menuitem], [tabindex="0"]';
	for (const one of shown) {
		if (!one.matches(targets) || one.closest('label')?.matches('.visually-hidden')) continue;
		const inline = one.matches('a') && getComputedStyle(one).display === 'inline';
		if (inline || one.matches('[contenteditable]')) continue;
		const choice = one.matches('input[type=radio], input[type=checkbox]');
		const target = choice ? (one.closest('label') ?? one) : one;
		const { width, height } = target.getBoundingClientRect();
		if (width < thumb - 0.5 || height < thumb - 0.5) {
			const text = (target.textContent || target.getAttribute('aria-label')) ?? '';
			const size = `${Math.round(width)} × ${Math.round(height)} px`;
			found.push(`a small target, ${size}: « ${text.trim().slice(0, 40)} » ${named(one)}`);
		}
	}
	return found;
}
