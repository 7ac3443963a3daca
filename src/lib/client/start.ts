// Wakes a page that was built: the pages are few and each is its own document, so SvelteKit's router,
// which would weigh as much as a workshop, stays out. The bundler puts this where SvelteKit starts.

import { hydrate, type Component } from 'svelte';

type Page = Component<{ readonly constructors: readonly Component[] }>;

/** What SvelteKit knows of the pages: their root, and their layouts and contents by number. */
type Pages = {
	readonly root: Page;
	readonly nodes: readonly (() => Promise<{ readonly component: Component }>)[];
};

/** Fields that are no longer as the page was built, and what they hold: somebody was there before the scripts. */
function touched(target: HTMLElement): readonly (() => void)[] {
	const fields = target.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
	return [...fields].flatMap((field) => {
		const { value } = field;
		const built =
			field instanceof HTMLSelectElement
				? [...field.options].find((option) => option.defaultSelected)?.value
				: field.defaultValue;
		if (value === (built ?? value)) return [];
		return () => {
			if (field.type !== 'file') field.value = value;
			for (const type of ['input', 'change'])
				field.dispatchEvent(new Event(type, { bubbles: true }));
		};
	});
}

declare global {
	/** The form that was sent meanwhile (app.html). */
	var trameAsked: HTMLFormElement | undefined;
}

/** Takes over the HTML in `target`, and what was typed, chosen or sent in it meanwhile. */
export async function start(
	{ root, nodes }: Pages,
	target: HTMLElement,
	{ node_ids }: { readonly node_ids: readonly number[] }
): Promise<void> {
	const parts = await Promise.all(node_ids.map((id) => nodes[id]?.()));
	const constructors = parts.flatMap((part) => part?.component ?? []);
	const again = touched(target);
	hydrate(root, { target, props: { constructors } });
	onsubmit = null;
	setTimeout(() => {
		again.forEach((say) => say());
		globalThis.trameAsked?.requestSubmit();
	});
}
