// Who comes in when a crowd knocks at once. Below a rate that no room reaches by scanning a code, everyone
// does. Above it, sockets are refused before they cost anything, and a proof of work opens a lane of its
// own: a tenth of a second for a phone, once; as many tenths as there are bots for a crowd of them. Someone
// who was in before shows the pass that the room gave her and waits behind nobody, while the room knows her.

import { isProved, puzzleOf, readProof } from '../src/lib/wire/proof.ts';
import { hashKey } from './access.ts';
import type { Env } from './env.ts';
import { Crowd } from './lanes.ts';
import { isKnown, isRoom, sealText } from './names.ts';
import { bearerOf } from './passes.ts';

/** How long a proof is good for, at least, in milliseconds. */
const age = 5 * 60_000;

/** One for this worker. */
export const crowd = new Crowd();

const wayAt = (env: Env, time: number) => sealText(env, `way:${Math.floor(time / age)}`);

/** Who found the number that this door asks for, or asked for a moment ago, and how many bits it proves. */
async function provedBy(shown: string, env: Env, now: number) {
	const proof = readProof(shown);
	if (!proof) return undefined;
	for (const way of await Promise.all([wayAt(env, now), wayAt(env, now - age)])) {
		const bytes = new TextEncoder().encode(puzzleOf(way, proof.person, proof.number));
		const first = new DataView(await crypto.subtle.digest('SHA-256', bytes)).getUint32(0);
		if (isProved(first)) return { person: proof.person, bits: Math.clz32(first) };
	}
	return undefined;
}

/** How many bits this proves for this text; none when it was made for another. */
export async function bitsOf(shown: string, name: string, env: Env): Promise<number> {
	const proof = shown === '' ? undefined : await provedBy(shown, env, Date.now());
	const { person = '', bits = 0 } = proof ?? {};
	return proof && person === (await hashKey(name)).slice(0, person.length) ? bits : 0;
}

/** The puzzle that every door of this server asks for now. */
export function wayNow(env: Env): Promise<string> {
	return wayAt(env, Date.now());
}

const roomPath = '/parties/room/';

/** Whether someone who shows nothing asks for a room whose first lane is full: read from the address alone. */
export function isHopeless(address: string): boolean {
	const at = address.indexOf(roomPath);
	return at > 0 && crowd.isShut(address.slice(at + roomPath.length), Date.now());
}

/** Who a newcomer proved to be; `back` when that alone lets her in, if the room still knows her. */
export type Passed = { readonly person?: string; readonly back?: boolean };

/** Whether this newcomer may come in; decided before anything else. */
async function passes(url: URL, room: string, env: Env): Promise<Passed | undefined> {
	const now = Date.now();
	if (!isKnown(room, env)) return crowd.lets('unknown', room, now) ? {} : undefined;
	if (url.search === '') return crowd.lets('free', room, now) ? {} : undefined;
	const shown = await bearerOf(env, room, url.searchParams.get('pass') ?? '');
	const bearer = shown !== undefined && crowd.isDead(room, shown, now) ? undefined : shown;
	if (bearer !== undefined && crowd.letsOne('back', room, bearer, now))
		return { person: bearer, back: true };
	const person = (await provedBy(url.searchParams.get('proof') ?? '', env, now))?.person;
	if (person !== undefined && crowd.letsOne('proved', room, person, now)) return { person };
	if (!crowd.lets('free', room, now)) return undefined;
	const known = bearer ?? person;
	return known === undefined ? {} : { person: known };
}

/** What a room answers to a pass whose bearer it does not know, or no longer knows. */
export const gone = Symbol('gone');

/** Takes a newcomer to the room; one whose pass is dead there comes in as anybody else. */
export async function bring<T>(
	url: URL,
	room: string,
	env: Env,
	take: (passed: Passed) => Promise<T | typeof gone>
): Promise<T | undefined> {
	for (let passed = await passes(url, room, env); passed; passed = await passes(url, room, env)) {
		const taken = await take(passed);
		if (taken !== gone) return taken;
		crowd.dies(room, passed.person ?? '', Date.now());
	}
	return undefined;
}

/** Whether a page that has a seat may say more, by plain requests. */
export function maySay(room: string, env: Env): boolean {
	return crowd.lets(isKnown(room, env) ? 'talk' : 'unknown', room, Date.now());
}

/** Whether a room was given this name; the directory is asked no more often than for any unknown name. */
export function isThere(room: string, env: Env): Promise<boolean> {
	return isRoom(room, env, () => crowd.lets('unknown', room, Date.now()));
}

/** The puzzle of this door while it is crowded; nothing otherwise. */
export async function wayTo(room: string, env: Env): Promise<string> {
	const now = Date.now();
	return crowd.isCrowded(room, now) ? wayAt(env, now) : '';
}
