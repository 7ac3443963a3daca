// `npm run check`: the fast part. Sentences compiled, layout, types, and the tests that run in Node.

import { pathToFileURL } from 'node:url';
import { runStages, vitest, whole, type Stage } from './stages.ts';

const tsc = 'node_modules/typescript/bin/tsc';

export const checks: readonly Stage[] = [
	whole('sentences', 'src/lib/i18n/compile.ts'),
	whole('svelte-kit sync', 'node_modules/@sveltejs/kit/svelte-kit.js', 'sync'),
	whole(
		'prettier',
		'node_modules/prettier/bin/prettier.cjs',
		'--check',
		'--log-level',
		'warn',
		'.'
	),
	whole(
		'svelte-check',
		'node_modules/svelte-check/bin/svelte-check',
		'--tsconfig',
		'./tsconfig.json',
		'--fail-on-warnings'
	),
	whole('types of party', tsc, '-p', 'party'),
	whole('types of the room’s tests', tsc, '-p', 'tests/room'),
	vitest('unit')
];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	process.exit((await runStages(checks)) ? 0 : 1);
}
