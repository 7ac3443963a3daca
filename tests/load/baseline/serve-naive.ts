// Serves the naive room in workerd, as ours is served; PORT and DATA_DIR say where.

import { build } from 'esbuild';
import { join } from 'node:path';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';

const bundled = await build({
	entryPoints: [join(import.meta.dirname, 'naive.ts')],
	bundle: true,
	write: false,
	format: 'esm',
	external: ['cloudflare:*', 'node:*']
});

const miniflare = new Miniflare(
	convertV4MiniflareOptions({
		name: 'naive',
		modules: [{ type: 'ESModule', path: 'naive.js', contents: bundled.outputFiles[0]?.text ?? '' }],
		compatibilityDate: '2026-10-01',
		compatibilityFlags: ['nodejs_compat'],
		durableObjects: { Room: { className: 'Room', useSQLite: true } },
		durableObjectsPersist: process.env['DATA_DIR'] ?? '',
		host: '127.0.0.1',
		port: Number(process.env['PORT']),
		log: new Log(LogLevel.ERROR)
	})
);
process.once('SIGTERM', () => void miniflare.dispose().then(() => process.exit(0)));
