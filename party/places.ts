// Where objects live: in the European Union when deployed, in the data folder otherwise. No object is
// reached in any other way.

import { getServerByName } from 'partyserver';
import type { Directory } from './directory.ts';
import type { Env } from './env.ts';
import type { Room } from './room.ts';

function placement({ JURISDICTION }: Env): { jurisdiction?: DurableObjectJurisdiction } {
	return JURISDICTION === 'eu' ? { jurisdiction: 'eu' } : {};
}

function placed<T extends Directory | Room>(
	namespace: DurableObjectNamespace<T>,
	env: Env,
	name: string
): DurableObjectStub<T> {
	const { jurisdiction } = placement(env);
	const here = jurisdiction ? namespace.jurisdiction(jurisdiction) : namespace;
	return here.get(here.idFromName(name));
}

/** The room of this name, awake, to be called. The caller has checked that a room was given it. */
export function room(env: Env, name: string): Promise<DurableObjectStub<Room>> {
	return getServerByName<Env, Room>(env.Room, name, placement(env));
}

/** The room of this name, for a socket: it wakes as it takes it. */
export function roomForSockets(env: Env, name: string): DurableObjectStub<Room> {
	return placed(env.Room, env, name);
}

/** The one object that knows which room a code opens. */
export function directory(env: Env): DurableObjectStub<Directory> {
	return placed(env.Directory, env, 'directory');
}
