// The worker in workerd on this machine, its data in a folder: the same code as when deployed.

import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import {
	convertV4MiniflareOptions,
	Log,
	LogLevel,
	Miniflare,
	type MiniflareOptions
} from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { reachableAddresses } from './addresses.ts';
import { root, workerFile } from './build.ts';

export type EngineOptions = {
	/** `0.0.0.0` for phones, `127.0.0.1` for tests. */
	readonly host: string;
	readonly port: number;
	/** Folder of the sessions. */
	readonly data: string;
};

/** Whether a port can be listened on. */
function isFree(host: string, port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, host, () => probe.close(() => resolve(true)));
	});
}

/** The first free port from `wanted` on. */
export async function freePort(host: string, wanted: number): Promise<number> {
	for (let port = wanted; port < wanted + 100; port++) if (await isFree(host, port)) return port;
	throw new Error(`no free port from ${wanted} on`);
}

function engineOptions({ host, port, data }: EngineOptions): MiniflareOptions {
	const { workerOptions } = unstable_getMiniflareWorkerOptions(join(root, 'party/wrangler.jsonc'));
	return convertV4MiniflareOptions({
		...workerOptions,
		name: 'trame',
		modules: [{ type: 'ESModule', path: workerFile, contents: readFileSync(workerFile, 'utf8') }],
		modulesRoot: join(root, 'build'),
		bindings: { JURISDICTION: '', ADDRESSES: JSON.stringify(reachableAddresses(port)) },
		durableObjectsPersist: join(data, 'rooms'),
		host,
		port,
		log: new Log(LogLevel.ERROR),
		handleUncaughtError: (error: Error) => console.error(error.message)
	});
}

/** A running server. */
export type Engine = {
	/** Where a browser on this machine opens it. */
	readonly url: string;
	readonly port: number;
	/** Runs a newly built worker in place of the present one. */
	reload(): Promise<void>;
	stop(): Promise<void>;
};

/** Starts the server and answers once it listens. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
	mkdirSync(options.data, { recursive: true });
	const miniflare = new Miniflare(engineOptions(options));
	const { port } = await miniflare.ready;
	const chosen = { ...options, port: Number(port) };
	if (options.port === 0) await miniflare.setOptions(engineOptions(chosen));
	return {
		url: `http://localhost:${chosen.port}`,
		port: chosen.port,
		reload: () => miniflare.setOptions(engineOptions(chosen)),
		stop: () => miniflare.dispose()
	};
}
