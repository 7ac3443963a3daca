// The front: Svelte pages and the two languages of the interface. Sentences are listed before they
// are compiled; phones receive only those that they can say.

import { join } from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { listMessages, messages } from './src/lib/i18n/compile.ts';

listMessages();

const starter = join(import.meta.dirname, 'src/lib/client/start.ts');
const layout = join(import.meta.dirname, 'src/routes/+layout');

/** Where SvelteKit lists its pages: the layout that they all have comes with the list. */
function pagesOf(code: string): string {
	const [, nodes = ''] = /export const nodes = (\[[^\]]*\])/u.exec(code) ?? [];
	const rest = nodes.replace(`() => import('./nodes/0')`, '() => ({ component: Layout })');
	if (rest === nodes) throw new Error('SvelteKit lists its pages in another way');
	return `import Layout from '${layout}.svelte';
export { default as root } from '../root.svelte';
export const nodes = ${rest};`;
}

/** A layout around a page, for SvelteKit's root component: nothing follows a navigation, there is none. */
const rootComponent = `<script>
	let { constructors } = $props();
	const [Layout, Page] = $derived(constructors);
</script>

{#if Page}<Layout><Page /></Layout>{:else}<Layout />{/if}
`;

/** Each page is a document of its own: what SvelteKit has for going from one to another is left out of what is built. */
const documents: Plugin = {
	name: 'pages-are-documents',
	enforce: 'pre',
	transform(code, id, options) {
		if (id.endsWith('generated/root.svelte')) return rootComponent;
		if (options?.ssr || this.environment.mode === 'dev') return;
		if (id.endsWith('client-optimized/app.js')) return pagesOf(code);
		// What is left of the layout's own file: its styles, which SvelteKit puts into the HTML.
		if (id.endsWith('client-optimized/nodes/0.js')) return `import '${layout}.ts';`;
		if (id.endsWith('client-optimized/nodes/1.js')) return 'export {};';
		if (id.endsWith('kit/src/runtime/client/entry.js'))
			return `export { start } from '${starter}';`;
	}
};

/** Custom elements, which we have none of, come with Svelte whatever a page uses. */
const elements: Plugin = {
	name: 'no-custom-elements',
	transform(code, id) {
		if (id.endsWith('client/dom/elements/custom-element.js'))
			return 'export function create_custom_element() {}';
	}
};

/** Schemas are read, not compiled: our policy forbids making code from text, even to see whether one may. */
const schemas: Plugin = {
	name: 'schemas-without-eval',
	transform(code, id) {
		if (/zod\/v4\/core\/core\.js$/u.test(id)) return `${code}\nconfig({ jitless: true });`;
	}
};

/**
 * Imports each sentence from its own file instead of all of them together, so that a phone receives
 * only the sentences it can say. Written by hand, that would be a long list in every component.
 */
const sentences: Plugin = {
	name: 'sentences-one-by-one',
	enforce: 'pre',
	transform(code, id) {
		const found = /import \* as m from (['"])([^'"]*i18n\/compiled\/messages)\1;/u.exec(code);
		if (!found || id.includes('node_modules')) return;
		const [statement, , from] = found;
		const names = [...new Set([...code.matchAll(/\bm\.([a-z]\w*)/gu)].map(([, name]) => name))];
		const imports = names.map((name) => `import { ${name} } from '${from}/${name}.js';`);
		return code.replace(statement, `${imports.join(' ')} const m = { ${names.join(', ')} };`);
	}
};

type Built = { getModuleInfo(id: string): { readonly importers: readonly string[] } | null };

/** A module and all that is loaded with it: whatever imports it, by whatever way. */
function loadedWith(id: string, built: Built, seen = new Set<string>()): ReadonlySet<string> {
	if (seen.has(id)) return seen;
	seen.add(id);
	for (const importer of built.getModuleInfo(id)?.importers ?? [])
		loadedWith(importer, built, seen);
	return seen;
}

/** What brings a module in, among those whose path is like this. */
const above = (id: string, built: Built, path: RegExp) =>
	[...loadedWith(id, built)].filter((each) => path.test(each));

const starts = /routes\/\+(?:page|layout)\.svelte$|client\/start\.ts$/u;

/** Pages and parts loaded later that it comes with. */
const roots = (id: string, built: Built) =>
	[...loadedWith(id, built)].filter((each) => !built.getModuleInfo(each)?.importers.length);

/** What of Svelte phones do not use: everything comes to them from its one list, and would stay. */
const elsewhere =
	/svelte\/src\/internal\/client\/(?:loop|timing|dom\/elements\/transitions|dom\/blocks\/svelte-element)\.js$/u;

/** Modules that go into one file: cut finer, each piece would cost a phone a round trip. */
const groups = [
	/** What a phone's first screen has in common with other pages. */
	(id: string, built: Built) =>
		above(id, built, starts).length > 0 && roots(id, built).length > 1 ? 'first' : null,
	/** What the workshops of phones have in common. */
	(id: string, built: Built) =>
		above(id, built, /\/\w+\/Phone\.svelte$/u).length > 1 ? 'workshops' : null,
	/** What a workshop's phone has in common with its screen and its console. */
	(id: string, built: Built) => {
		const [phone = ''] = above(id, built, /\/\w+\/Phone\.svelte$/u);
		const shared = above(id, built, /\/(?:Screen|Console)\w*\.svelte$/u).length > 0;
		return (shared && /activities\/(\w+)\//u.exec(phone)?.[1]) || null;
	}
].map((name, n) => ({
	name: (id: string, built: Built) => (elsewhere.test(id) ? null : name(id, built)),
	priority: 10 - n
}));

export default defineConfig({
	build: {
		rolldownOptions: { output: { codeSplitting: { groups } } },
		// A page's HTML names the scripts of its page already.
		modulePreload: {
			resolveDependencies: (_, files, { hostId }) => (hostId.includes('/entry/app') ? [] : files)
		}
	},
	plugins: [
		documents,
		elements,
		schemas,
		sentences,
		paraglideVitePlugin({ ...messages, strategy: [...messages.strategy] }),
		sveltekit()
	],
	server: { host: '127.0.0.1' }
});
