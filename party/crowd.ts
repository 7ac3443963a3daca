// Who comes in when a crowd knocks at once. Up to a pace that no room reaches by scanning a code, anyone
// does. Beyond it, a socket is refused before it costs anything, and who brings a proof of work comes in
// by a lane of its own: a phone needs a tenth of a second for one, once; a thousand bots, as many tenths.
// Whoever was in before shows the pass that the room gave her, and stands behind nobody.

import { isProved, puzzleOf, readProof } from '../src/lib/wire/proof.ts';
import { hashKey } from './access.ts';
import type { Env } from './env.ts';
import { Crowd } from './lanes.ts';
import { isKnown, sealText } from './names.ts';
import { bearerOf } from './passes.ts';

/** How long a proof is good, at least, in milliseconds. */
const age = 5 * 60_000;

/** One for this worker. */
export const crowd = new Crowd();

const wayAt = (env: Env, time: number) => sealText(env, `way:${Math.floor(time / age)}`);

/** Who has found the number that this door asked her for, now or a little ago. */
async function provedBy(shown: string, env: Env, now: number): Promise<string | undefined> {
	const proof = readProof(shown);
	if (!proof) return undefined;
	for (const way of await Promise.all([wayAt(env, now), wayAt(env, now - age)])) {
		const bytes = new TextEncoder().encode(puzzleOf(way, proof.person, proof.number));
		const first = new DataView(await crypto.subtle.digest('SHA-256', bytes)).getUint32(0);
		if (isProved(first)) return proof.person;
	}
	return undefined;
}

/** Whether this is the proof that was asked in the name of this text. */
export async function hasProof(shown: string, name: string, env: Env): Promise<boolean> {
	const person = shown === '' ? undefined : await provedBy(shown, env, Date.now());
	return person !== undefined && person === (await hashKey(name)).slice(0, person.length);
}

/** What a proof is asked for, at every door of this server. */
export function wayNow(env: Env): Promise<string> {
	return wayAt(env, Date.now());
}

const roomPath = '/parties/room/';

/** Whether this is asked of a room whose first lane is full, by someone who brings nothing; read from the address alone. */
export function isHopeless(address: string): boolean {
	const at = address.indexOf(roomPath);
	return at > 0 && crowd.isShut(address.slice(at + roomPath.length), Date.now());
}

/** Whether this newcomer may pass, and who she has proved to be; looked at before anything else. */
export async function passes(
	url: URL,
	room: string,
	env: Env
): Promise<{ readonly person?: string } | undefined> {
	const now = Date.now();
	if (!isKnown(room, env)) return crowd.lets('unknown', room, now) ? {} : undefined;
	if (url.search === '') return crowd.lets('free', room, now) ? {} : undefined;
	const bearer = await bearerOf(env, room, url.searchParams.get('pass') ?? '');
	if (bearer !== undefined && crowd.letsBack(room, bearer, now)) return { person: bearer };
	const person = await provedBy(url.searchParams.get('proof') ?? '', env, now);
	if (person !== undefined && crowd.lets('proved', room, now)) return { person };
	if (!crowd.lets('free', room, now)) return undefined;
	const known = bearer ?? person;
	return known === undefined ? {} : { person: known };
}

/** Whether a page that has its seat may say more, by plain requests. */
export function maySay(room: string): boolean {
	return crowd.lets('talk', room, Date.now());
}

/** What this door asks for, as long as it is crowded; nothing otherwise. */
export async function wayTo(room: string, env: Env): Promise<string> {
	const now = Date.now();
	return crowd.isCrowded(room, now) ? wayAt(env, now) : '';
}
