// What tells, at the door and before any room hears of it, who has already been welcome in one: a pass,
// which the room gives and this server alone can make. It opens nothing: it only spares the wait.

import type { Env } from './env.ts';
import { sealText } from './names.ts';

const sealOf = (env: Env, room: string, shown: string) => sealText(env, `pass:${room}:${shown}`);

/** The pass of whoever has this hash of a secret or a key, in this room; empty when it cannot be made now. */
export async function passFor(env: Env, room: string, shown: string): Promise<string> {
	try {
		return `${shown}.${await sealOf(env, room, shown)}`;
	} catch (error) {
		console.error('pass', error);
		return '';
	}
}

/** Whose pass this is; nothing when it was not given in this room. */
export async function bearerOf(env: Env, room: string, pass: string): Promise<string | undefined> {
	const [, shown = '', seal = ''] = /^([0-9a-f]{16})\.([0-9a-f]{16})$/u.exec(pass) ?? [];
	if (shown === '') return undefined;
	const encoder = new TextEncoder();
	const rightful = encoder.encode(await sealOf(env, room, shown));
	return crypto.subtle.timingSafeEqual(rightful, encoder.encode(seal)) ? shown : undefined;
}
