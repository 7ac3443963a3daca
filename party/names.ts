// Names of rooms: random, and sealed with a secret that the directory keeps, so that a made-up name is
// recognised here, without waking or creating anything.

import { hashKey, hex } from './access.ts';
import type { Env } from './env.ts';
import { directory } from './places.ts';

const shape = /^[0-9a-f]{32}$/u;
const half = 16;

/** What tells true names apart: the secret's key, names from before names were sealed, and those checked so far. */
type Seal = {
	readonly key: CryptoKey;
	readonly earlier: ReadonlySet<string>;
	readonly known: Set<string>;
};

/** Asked once in the life of this worker. The answer is kept, not its promise, which dies with its request. */
const seals = new WeakMap<Env, Seal>();

async function sealOf(env: Env): Promise<Seal> {
	const known = seals.get(env);
	if (known) return known;
	const { secret, earlier } = await directory(env).seal();
	const algorithm = { name: 'HMAC', hash: 'SHA-256' };
	const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
	const seal = { key, earlier: new Set(earlier), known: new Set<string>() };
	seals.set(env, seal);
	return seal;
}

async function markOf(text: string, { key }: Seal): Promise<string> {
	const mark = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
	return hex(new Uint8Array(mark)).slice(0, half);
}

async function sealed(start: string, seal: Seal): Promise<string> {
	return start + (await markOf(start, seal));
}

/** A mark of this text that only this server can make. */
export async function sealText(env: Env, text: string): Promise<string> {
	return markOf(text, await sealOf(env));
}

/** How the name of a room begins: 64 bits drawn from its host's key. */
async function startFor(hostKey: string): Promise<string> {
	return (await hashKey(`room:${hostKey}`)).slice(0, half);
}

/** A new name: 64 bits from its host's key, and 64 that seal them. */
export async function newRoom(env: Env, hostKey: string): Promise<string> {
	return sealed(await startFor(hostKey), await sealOf(env));
}

/** Whether this is the key that a room was named for: its host's, until the first change of keys. */
export async function isNamedFor(name: string, hostKey: string): Promise<boolean> {
	return shape.test(name) && name.startsWith(await startFor(hostKey));
}

/** Lets a room that had this name, here or elsewhere, have it here; only its host's key proves it. */
export async function adoptRoom(env: Env, name: string, hostKey: string): Promise<boolean> {
	if (!(await isNamedFor(name, hostKey))) return false;
	if (!(await isRoom(name, env))) await directory(env).adopt(name);
	return true;
}

async function isSealed(name: string, seal: Seal): Promise<boolean> {
	const encoder = new TextEncoder();
	const rightful = encoder.encode(await sealed(name.slice(0, half), seal));
	return crypto.subtle.timingSafeEqual(rightful, encoder.encode(name));
}

/** Whether this worker has already checked that a room was given this name. */
export function isKnown(name: string, env: Env): boolean {
	return seals.get(env)?.known.has(name) ?? false;
}

/** Whether a room was given this name; one guess in 2⁶⁴ is right. The directory is asked last, and only when `may` allows it. */
export async function isRoom(name: string, env: Env, may = () => true): Promise<boolean> {
	if (!shape.test(name)) return false;
	const seal = await sealOf(env);
	const is =
		seal.known.has(name) ||
		(await isSealed(name, seal)) ||
		seal.earlier.has(name) ||
		(may() && (await directory(env).isAdopted(name)));
	if (is) seal.known.add(name);
	return is;
}
