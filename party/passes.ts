// Passes: they tell the door, before any room hears of it, that somebody was welcomed in a room before.
// Only this server can make one. A pass opens nothing: it only saves the wait.

import type { Env } from './env.ts';
import { sealText } from './names.ts';

const sealOf = (env: Env, room: string, shown: string) => sealText(env, `pass:${room}:${shown}`);

/** The pass, in this room, for this hash of a secret or a key; empty when it cannot be made now. */
export async function passFor(env: Env, room: string, shown: string): Promise<string> {
	try {
		return `${shown}.${await sealOf(env, room, shown)}`;
	} catch (error) {
		console.error('pass', error);
		return '';
	}
}

/** Whose pass this is; nothing when this room did not give it. */
export async function bearerOf(env: Env, room: string, pass: string): Promise<string | undefined> {
	const [, shown = '', seal = ''] = /^([0-9a-f]{16})\.([0-9a-f]{16})$/u.exec(pass) ?? [];
	if (shown === '') return undefined;
	const encoder = new TextEncoder();
	const rightful = encoder.encode(await sealOf(env, room, shown));
	return crypto.subtle.timingSafeEqual(rightful, encoder.encode(seal)) ? shown : undefined;
}
