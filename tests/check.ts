// `npm run check`: the fast part. Sentences compiled, layout, types, and the tests that run in Node.

import { pathToFileURL } from 'node:url';
import { runStages, vitest, whole, type Stage, type Together } from './stages.ts';

const tsc = 'node_modules/typescript/bin/tsc';

/** What the others read. */
export const before: readonly Stage[] = [
	whole('sentences', 'src/lib/i18n/compile.ts'),
	whole('svelte-kit sync', 'node_modules/@sveltejs/kit/svelte-kit.js', 'sync')
];

/** What is read without being run: each keeps one processor busy. */
export const reading: Together = [
	whole(
		'svelte-check',
		'node_modules/svelte-check/bin/svelte-check',
		'--tsconfig',
		'./tsconfig.json',
		'--fail-on-warnings'
	),
	whole(
		'prettier',
		'node_modules/prettier/bin/prettier.cjs',
		'--check',
		'--log-level',
		'warn',
		'.'
	),
	whole('types of party', tsc, '-p', 'party'),
	whole('types of the room’s tests', tsc, '-p', 'tests/room')
];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	process.exit((await runStages([...before, reading, vitest('unit')])) ? 0 : 1);
}
