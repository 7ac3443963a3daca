// The worker in workerd on this machine, its data in a folder: the same code as when deployed. Not
// `wrangler dev`, nor Miniflare: they are ten times longer to start, and a server that comes back
// must be there before phones notice.

import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { reachableAddresses } from './addresses.ts';
import { root } from './root.ts';
import { holdFolder } from './hold.ts';
import { Runtime } from './runtime.ts';
import { emptyLogs } from './tidy.ts';

export type EngineOptions = {
	/** `0.0.0.0` for phones, `127.0.0.1` for tests. */
	readonly host: string;
	/** 0 for any that is free. */
	readonly port: number;
	/** Folder of the sessions. */
	readonly data: string;
};

/** The port, when it can be listened on; 0 finds one. */
function tryPort(host: string, port: number): Promise<number | undefined> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(undefined));
		probe.listen(port, host, () => {
			const address = probe.address();
			const found = typeof address === 'object' ? address?.port : undefined;
			probe.close(() => resolve(found));
		});
	});
}

/** The first free port from `wanted` on. */
export async function freePort(host: string, wanted: number): Promise<number> {
	for (let port = wanted; port < wanted + 100; port++) {
		const found = await tryPort(host, port);
		if (found !== undefined) return found;
	}
	throw new Error(`no free port from ${wanted} on`);
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

/** Starts the server and answers once it listens. One server at a time in one folder. */
export async function startEngine({ host, port: wanted, data }: EngineOptions): Promise<Engine> {
	const rooms = join(data, 'rooms');
	mkdirSync(rooms, { recursive: true });
	const hold = holdFolder(data, rooms);
	const port = wanted === 0 ? await freePort(host, 0) : wanted;
	const runtime = new Runtime({
		host,
		port,
		rooms,
		pages: join(root, 'build/front'),
		addresses: reachableAddresses(port),
		started: (pid) => hold.by(pid)
	});
	const abandon = () => runtime.abandon();
	process.once('exit', abandon);
	await emptyLogs(rooms);
	await runtime.start();
	return {
		url: `http://localhost:${port}`,
		port,
		reload: async () => {
			await runtime.stop();
			await runtime.start();
		},
		stop: async () => {
			process.off('exit', abandon);
			await runtime.stop();
			await emptyLogs(rooms);
			hold.release();
		}
	};
}
