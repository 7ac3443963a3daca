// What opens doors: keys and codes, drawn at random, and the hashes by which they are known again.

import { codeAlphabet, codeLength } from '../src/lib/base/code.ts';
import type { Keys } from './hall/keys.ts';

/** Bytes as hexadecimal text. */
export function hex(bytes: Uint8Array): string {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * SHA-256 of a key or secret, in hexadecimal. Keys are looked up by their hash: the time that takes may
 * leak part of a hash, which does not help anyone guess the key.
 */
export async function hashKey(key: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`trame:${key}`));
	return hex(new Uint8Array(digest));
}

/** A key of 128 bits. */
export function newKey(): string {
	return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** A new key for each of those who may hold one. */
export function newKeys(): Keys {
	return { host: newKey(), cohost: newKey(), screen: newKey() };
}

/** A session code, every letter equally likely. */
export function newCode(): string {
	const signs: string[] = [];
	const limit = 256 - (256 % codeAlphabet.length);
	while (signs.length < codeLength) {
		const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
		if (byte < limit) signs.push(codeAlphabet[byte % codeAlphabet.length] ?? '');
	}
	return signs.join('');
}
