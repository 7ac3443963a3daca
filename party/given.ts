// For tests: a session that has just been opened in a hall made by hand, and what pages say to it.

import { wireVersion } from '../src/lib/wire/version.ts';
import { opening, parcours } from '../src/lib/workshop/given.ts';
import type { Handmade, Listener } from './hall/given.ts';
import { Hall } from './hall/hall.ts';

export const keys = { host: 'k'.repeat(32), cohost: 'c'.repeat(32), screen: 's'.repeat(32) };

/** What a page says first: its key, its secret, or both. */
export const hello = (credentials: object) =>
	JSON.stringify({ type: 'hello', version: wireVersion, ...credentials });

/** What a page asks. */
export const frame = (id: string, command: object) =>
	JSON.stringify({ type: 'command', id, command });

/** What a seat was told of its commands: `done`, or the code of a refusal. */
export const answers = ({ heard }: Listener) =>
	heard.flatMap((down) =>
		down.type === 'done' ? 'done' : down.type === 'refused' ? down.code : []
	);

/** A hall where the day of tests has just been opened. */
export async function openHall(around: Handmade): Promise<Hall> {
	const hall = new Hall(around);
	hall.wake();
	await hall.open(opening(parcours), keys);
	return hall;
}
