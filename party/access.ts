// What opens doors: keys and codes, drawn at random, and the hashes by which they are known again.

import { codeAlphabet, codeLength } from '../src/lib/base/code.ts';

const hex = (bytes: Uint8Array) =>
	[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * SHA-256 of a key or secret, in hexadecimal. Keys are looked up by it: how long that takes tells
 * something of the hash of what was shown, which helps nobody to choose what to show next.
 */
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
