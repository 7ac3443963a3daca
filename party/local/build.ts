// What must be built before the server runs: the pages (vite), the worker and the program that keeps the
// engine running (one file each, esbuild). Builds only what is older than its sources.

import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions } from 'esbuild';
import { root } from './root.ts';

const workerFile = join(root, 'build/worker.js');
const pagesFile = join(root, 'build/pages.js');
/** Keeps the engine running, beside it all day. */
export const keeperFile = join(root, 'build/local/keeper.js');
const front = join(root, 'build/front/index.html');
const shared = ['src/**/*.{ts,svelte,css,json,html}', 'package.json'];
/** What the pages are made of, and what the worker is made of. */
const sources = {
	pages: [...shared, 'static/**/*', 'svelte.config.js', 'vite.config.ts'],
	worker: [...shared, 'party/**/*.{ts,capnp}']
} as const;

export const workerBuild: BuildOptions = {
	entryPoints: { worker: join(root, 'party/index.ts'), pages: join(root, 'party/pages.ts') },
	outdir: join(root, 'build'),
	bundle: true,
	format: 'esm',
	target: 'es2024',
	conditions: ['workerd', 'worker', 'browser'],
	external: ['cloudflare:*', 'node:*'],
	sourcemap: 'linked',
	legalComments: 'none',
	logLevel: 'warning'
};

/** Without types to read nor a builder to hold, it weighs half as much. */
const keeperBuild: BuildOptions = {
	entryPoints: [join(root, 'party/keeper.ts')],
	outfile: keeperFile,
	bundle: true,
	format: 'esm',
	platform: 'node',
	packages: 'external',
	legalComments: 'none',
	logLevel: 'warning'
};

/** Whether some of these are missing, or older than what they are made of. */
function isStale(files: readonly string[], patterns: readonly string[]): boolean {
	if (!files.every((file) => existsSync(file))) return true;
	const oldest = Math.min(...files.map((file) => statSync(file).mtimeMs));
	const exclude = ['src/lib/i18n/compiled/**', 'src/lib/i18n/project.inlang/**', '**/*.test.ts'];
	return globSync(patterns, { cwd: root, exclude }).some(
		(file) => statSync(join(root, file)).mtimeMs > oldest
	);
}

/** Builds pages and worker if they are missing or older than what they are made of. */
export async function buildIfNeeded(say: (line: string) => void): Promise<void> {
	if (isStale([front], sources.pages)) {
		say('Préparation des pages…');
		const vite = join(root, 'node_modules/vite/bin/vite.js');
		execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
			cwd: root,
			// Whoever asks: a test's own environment would build pages for developers.
			env: { ...process.env, NODE_ENV: 'production' },
			stdio: ['ignore', 'ignore', 'inherit']
		});
	}
	if (!isStale([workerFile, pagesFile, keeperFile], sources.worker)) return;
	const { build, stop } = await import('esbuild');
	await Promise.all([build(workerBuild), build(keeperBuild)]);
	// Its own process would stay beside the server all day, and weigh as much.
	await stop();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	await buildIfNeeded(console.log);
}
