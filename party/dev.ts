// `npm run dev`: pages by vite, which reloads what changes, and the room behind it in workerd, built
// again at each change of its sources. Sessions are kept under `.data/dev`.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { context, type Plugin as WorkerPlugin } from 'esbuild';
import { createServer, type Plugin } from 'vite';
import { reachableAddresses } from './local/addresses.ts';
import { workerBuild } from './local/build.ts';
import { root } from './local/root.ts';
import { startEngine, type Engine } from './local/engine.ts';
import { freePort } from './local/port.ts';

const host = process.env['HOST'] ?? '127.0.0.1';
const wanted = Number(process.env['PORT'] ?? 5173);

let engine: Engine | undefined;
const firstBuild = Promise.withResolvers<void>();

/** Runs each good build of the worker; a bad one leaves the former in place. */
const reload: WorkerPlugin = {
	name: 'reload',
	setup: ({ onEnd }) =>
		onEnd(async ({ errors }) => {
			if (errors.length > 0) return;
			if (!engine) return firstBuild.resolve();
			await engine.reload();
			console.log('La salle est rechargée.');
		})
};

/** The addresses of these pages, not of the engine behind them. */
const addresses: Plugin = {
	name: 'addresses',
	configureServer: ({ middlewares, config }) => {
		middlewares.use('/api/addresses', (_, response) => {
			const { port } = config.server;
			response.setHeader('content-type', 'application/json');
			response.end(JSON.stringify(host === '127.0.0.1' ? [] : reachableAddresses(port)));
		});
	}
};

mkdirSync(join(root, 'build/front'), { recursive: true });
const worker = await context({ ...workerBuild, plugins: [reload] });
await worker.watch();
await firstBuild.promise;
engine = await startEngine({
	host: '127.0.0.1',
	port: await freePort('127.0.0.1', 8790),
	data: process.env['DATA_DIR'] ?? join(root, '.data/dev')
});

const target = `http://127.0.0.1:${engine.port}`;
const pages = await createServer({
	root,
	plugins: [addresses],
	server: {
		host,
		port: wanted,
		strictPort: process.env['PORT'] !== undefined,
		proxy: { '/api': { target }, '/parties': { target, ws: true } }
	}
});
await pages.listen();
const [local = ''] = pages.resolvedUrls?.local ?? [];
console.log(`
  Animer :      ${local}animer
  Téléphones :  ${local}
  La salle :    ${target}

Ctrl+C pour arrêter.`);

let stopping = false;
async function stop(): Promise<void> {
	if (stopping) return;
	stopping = true;
	await Promise.all([pages.close(), worker.dispose()]);
	await engine?.stop();
	process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
