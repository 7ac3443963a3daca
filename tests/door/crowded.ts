// Phones at a crowded door, as their page behaves: refused, they ask what the door wants and come back
// with it. Their proofs are found in advance: phones find theirs side by side, this machine would not.

import { hash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { personFor } from '../../src/lib/client/proof.ts';
import { isProved, proofOf, puzzleOf } from '../../src/lib/wire/proof.ts';
import { enter, type Phone } from './phone.ts';
import type { Made, Server } from './server.ts';

/** How long a phone takes to find its proof, in milliseconds. */
const effort = 150;

const answer = z.object({ way: z.string() });

/** What the door asks for, as soon as it does. */
export async function wayTo({ origin }: Server, { room }: Made): Promise<string> {
	for (let tries = 0; tries < 200; tries++) {
		const { way } = answer.parse(await (await fetch(`${origin}/api/way/${room}`)).json());
		if (way !== '') return way;
		await sleep(50);
	}
	throw new Error('the door was never crowded');
}

/** The proof of each of these people. */
export function proofsFor(way: string, secrets: readonly string[]): readonly string[] {
	return secrets.map((secret) => {
		const person = personFor(secret);
		for (let number = 0; ; number++) {
			const digest = hash('sha256', puzzleOf(way, person, number), 'buffer');
			if (isProved(digest.readUInt32BE(0))) return proofOf(person, number);
		}
	});
}

/** Comes back after its network went, however often it takes, with the pass that the room gave it. */
export async function comeBack(server: Server, made: Made, secret: string, pass: string) {
	for (;;) {
		const phone = await enter(server, made, { secret }, `?pass=${pass}`).catch(() => undefined);
		if (phone) return phone;
		await sleep(Math.random() * 1000);
	}
}

/** Comes in, however often it takes. */
export async function comeIn(
	server: Server,
	made: Made,
	secret: string,
	proof: string
): Promise<Phone> {
	let query = '';
	for (;;) {
		const phone = await enter(server, made, { secret }, query).catch(() => undefined);
		if (phone) return phone;
		await wayTo(server, made).catch(() => undefined);
		await sleep(query === '' ? effort : Math.random() * 500);
		query = `?proof=${proof}`;
	}
}
