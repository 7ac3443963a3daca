// Wakes a page that was built: the pages are few and each is its own document, so SvelteKit's router,
// which would weigh as much as a workshop, stays out. The bundler puts this where SvelteKit starts.

import { hydrate, type Component } from 'svelte';

type Page = Component<{ readonly constructors: readonly Component[] }>;

/** What SvelteKit knows of the pages: their root, and their layouts and contents by number. */
type Pages = {
	readonly root: Page;
	readonly nodes: readonly (() => Promise<{ readonly component: Component }>)[];
};

/** Takes over the HTML in `target`. */
export async function start(
	{ root, nodes }: Pages,
	target: HTMLElement,
	{ node_ids }: { readonly node_ids: readonly number[] }
): Promise<void> {
	const parts = await Promise.all(node_ids.map((id) => nodes[id]?.()));
	const constructors = parts.flatMap((part) => part?.component ?? []);
	hydrate(root, { target, props: { constructors } });
}
