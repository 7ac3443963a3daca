// The sentences of the interface, gathered and compiled. Each kind keeps its own in its folder
// (`fr.json`, `en.json`); this finds them by their name. Run alone, it compiles them once.

import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from '@inlang/paraglide-js';

const home = import.meta.dirname;
const project = join(home, 'project.inlang');

/** How sentences are compiled, here and by the pages’ bundler. */
export const messages = {
	project,
	outdir: join(home, 'compiled'),
	strategy: ['globalVariable', 'baseLocale'],
	outputStructure: 'message-modules',
	isServer: 'import.meta.env.SSR'
} as const satisfies Partial<Parameters<typeof compile>[0]>;

/** Writes the list of message files where the compiler looks for it. */
export function listMessages(): void {
	const french = globSync(['../activities/*/fr.json', './messages/*/fr.json'], { cwd: home });
	const settings = {
		baseLocale: 'fr',
		locales: ['fr', 'en'],
		telemetry: 'off',
		modules: ['../../../node_modules/@inlang/plugin-message-format/dist/index.js'],
		'plugin.inlang.messageFormat': {
			pathPattern: french
				.sort()
				.map((path) => path.replace(/^(?!\.)/, './').replace(/fr\.json$/, '{locale}.json'))
		}
	};
	mkdirSync(project, { recursive: true });
	writeFileSync(join(project, 'settings.json'), `${JSON.stringify(settings, null, '\t')}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	listMessages();
	await compile({ ...messages, strategy: [...messages.strategy] });
}
