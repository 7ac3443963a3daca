// The worker in workerd on this machine, its data in a folder: the same code as when deployed. Not
// `wrangler dev`, nor Miniflare: they are ten times longer to start, and a server that comes back
// must be there before phones notice.

import { join } from 'node:path';
import { reachableAddresses } from './addresses.ts';
import { openFolder, saySpoiled, spoiledRooms } from './folder.ts';
import { holdFolder, type Hold } from './hold.ts';
import { claimPort } from './port.ts';
import { root } from './root.ts';
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

/** A running server. */
export type Engine = {
	/** Where a browser on this machine opens it. */
	readonly url: string;
	readonly port: number;
	/** Runs a newly built worker in place of the present one. */
	reload(): Promise<void>;
	stop(): Promise<void>;
};

async function serve(options: EngineOptions, rooms: string, hold: Hold): Promise<Engine> {
	const port = await claimPort(options.host, options.port);
	await emptyLogs(rooms);
	for (const file of spoiledRooms(rooms)) console.error(saySpoiled(file));
	const runtime = new Runtime({
		host: options.host,
		port,
		rooms,
		pages: join(root, 'build/front'),
		addresses: reachableAddresses(port),
		started: (pid) => hold.by(pid)
	});
	const abandon = () => runtime.abandon();
	process.once('exit', abandon);
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

/** Starts the server and answers once it listens. One server at a time in one folder. Throws what is in the way, and what to do. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
	const data = openFolder(options.data);
	const rooms = join(data, 'rooms');
	const hold = holdFolder(data, rooms);
	try {
		return await serve(options, rooms, hold);
	} catch (error) {
		hold.release();
		throw error;
	}
}
