// Where objects live: in the European Union when deployed, in the data folder otherwise.

import { getServerByName } from 'partyserver';
import type { Directory } from './directory.ts';
import type { Env } from './env.ts';

export function placement(env: Env): { jurisdiction?: DurableObjectJurisdiction } {
	return env.JURISDICTION === 'eu' ? { jurisdiction: 'eu' } : {};
}

/** The one object that knows which room a code opens. */
export function directory(env: Env): Promise<DurableObjectStub<Directory>> {
	return getServerByName<Env, Directory>(env.Directory, 'directory', placement(env));
}
