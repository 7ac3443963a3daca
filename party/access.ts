// Who is speaking: keys are compared by their hash, and a person is the hash of a secret that only
// her phone knows. Nothing that identifies is taken from a message after the hello.

import type { Role } from '../src/lib/activities/kind.ts';
import { refuse, type Refusal } from '../src/lib/base/refusal.ts';
import { codeAlphabet, codeLength } from '../src/lib/base/code.ts';
import type { Hello } from '../src/lib/wire/up.ts';
import { wireVersion } from '../src/lib/wire/version.ts';
import type { Journal } from './journal.ts';

/** What a connection is allowed to be, once it has said hello. */
export type Identity = { readonly role: Role; readonly person: string; readonly paper?: boolean };

const hex = (bytes: Uint8Array) =>
	[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of a key or secret, in hexadecimal. */
export async function hashKey(key: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`trame:${key}`));
	return hex(new Uint8Array(digest));
}

/** A key of 128 bits. */
export function newKey(): string {
	return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** A session code, drawn evenly from its alphabet. */
export function newCode(): string {
	const signs: string[] = [];
	const limit = 256 - (256 % codeAlphabet.length);
	while (signs.length < codeLength) {
		const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
		if (byte < limit) signs.push(codeAlphabet[byte % codeAlphabet.length] ?? '');
	}
	return signs.join('');
}

/** Reads a hello: a key opens its role, a secret makes a participant, a host's key and a secret someone on paper. */
export async function identify(hello: Hello, journal: Journal): Promise<Identity | Refusal> {
	if (hello.version !== wireVersion) return refuse('stale-client');
	const name = hello.key === undefined ? undefined : journal.keyOf(await hashKey(hello.key));
	if (hello.key !== undefined && !name) return refuse('wrong-key');
	if (name && hello.secret === undefined)
		return { role: name === 'screen' ? 'screen' : 'host', person: name };
	if (hello.secret === undefined || name === 'screen') return refuse('wrong-key');
	const hash = await hashKey(hello.secret);
	return { role: 'participant', person: hash.slice(0, 16), paper: name !== undefined };
}
