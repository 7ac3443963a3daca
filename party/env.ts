// What the worker is given by its configuration (wrangler.jsonc) and by the local server.

import type { Directory } from './directory.ts';
import type { Room } from './room.ts';

export type Env = {
	readonly Room: DurableObjectNamespace<Room>;
	readonly Directory: DurableObjectNamespace<Directory>;
	readonly ASSETS: Fetcher;
	/** Where rooms are kept when deployed, e.g. `eu`; empty on one's own machine. */
	readonly JURISDICTION: string;
	/** On one's own machine: the addresses that phones can reach, as a JSON list, the best first. */
	readonly ADDRESSES: string;
	/** On one's own machine: the name of the worker's code. */
	readonly BUILD: string;
	/** When deployed: the same, by whoever deploys. */
	readonly VERSION?: WorkerVersionMetadata;
};
