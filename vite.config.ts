// The front: Svelte pages and the two languages of the interface. Each kind keeps its sentences in
// its own folder (`fr.json`, `en.json`), and this file lists those folders for the compiler.

import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

const home = 'src/lib/i18n';
const project = `${home}/project.inlang`;

/** Writes the list of message files, found by their name, where the compiler of messages looks for it. */
function listMessages() {
	const french = globSync(['../activities/*/fr.json', './messages/*/fr.json'], { cwd: home });
	const settings = {
		baseLocale: 'fr',
		locales: ['fr', 'en'],
		telemetry: 'off',
		modules: ['../../../node_modules/@inlang/plugin-message-format/dist/index.js'],
		'plugin.inlang.messageFormat': {
			pathPattern: french
				.sort()
				.map((path) => path.replace(/^(?!\.)/, './').replace(/fr\.json$/, '{locale}.json')),
		},
	};
	mkdirSync(project, { recursive: true });
	writeFileSync(`${project}/settings.json`, JSON.stringify(settings, null, '\t') + '\n');
}

listMessages();

/** SvelteKit hides its announcer by an inline style, which our security policy forbids: a class does the same. */
const announcer: Plugin = {
	name: 'announcer-by-class',
	enforce: 'pre',
	transform(code, id) {
		if (id.endsWith('generated/root.svelte'))
			return code.replace(/ style="[^"]*"/u, ' class="visually-hidden"');
	},
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

export default defineConfig({
	plugins: [
		announcer,
		sentences,
		paraglideVitePlugin({
			project,
			outdir: 'src/lib/i18n/compiled',
			strategy: ['globalVariable', 'baseLocale'],
			outputStructure: 'message-modules',
			isServer: 'import.meta.env.SSR',
		}),
		sveltekit(),
	],
	server: { host: '127.0.0.1' },
});
