// Finding the number that a crowded door asks for. SHA-256 is written here because phones on a local
// network have no secure context, so no `crypto.subtle`. Fetched only when a door asks.

import { isProved, proofOf, puzzleOf } from '../wire/proof.ts';

/** The first 32 bits of the fractions of square and cube roots of the first primes. */
function fractions(count: number, root: number): readonly number[] {
	const primes: number[] = [];
	for (let n = 2; primes.length < count; n++)
		if (primes.every((prime) => n % prime > 0)) primes.push(n);
	return primes.map((prime) => (prime ** (1 / root) * 2 ** 32) | 0);
}

const start = Int32Array.from(fractions(8, 2));
const rounds = Int32Array.from(fractions(64, 3));
const words = new Int32Array(64);

/** One block of 64 bytes, in `words`, into the state of the digest. */
function mix(state: Int32Array): void {
	for (let i = 16; i < 64; i++) {
		const [far = 0, near = 0] = [words[i - 15], words[i - 2]];
		const a = ((far >>> 7) | (far << 25)) ^ ((far >>> 18) | (far << 14)) ^ (far >>> 3);
		const b = ((near >>> 17) | (near << 15)) ^ ((near >>> 19) | (near << 13)) ^ (near >>> 10);
		words[i] = ((words[i - 16] ?? 0) + a + (words[i - 7] ?? 0) + b) | 0;
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let i = 0; i < 64; i++) {
		const s = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
		const one = (h + s + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + (words[i] ?? 0)) | 0;
		const t = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
		const two = (t + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
	}
	for (const [i, part] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + part;
}

/** SHA-256 of a text, as eight words. */
export function digest(text: string): Int32Array {
	const bytes = new TextEncoder().encode(text);
	const blocks = (bytes.length + 72) >> 6;
	const state = start.slice();
	for (let block = 0; block < blocks; block++) {
		words.fill(0);
		for (let i = 0; i < 64; i++) {
			const at = block * 64 + i;
			const byte = at === bytes.length ? 0x80 : (bytes[at] ?? 0);
			words[i >> 2] = (words[i >> 2] ?? 0) | (byte << (24 - (i & 3) * 8));
		}
		if (block === blocks - 1) words[15] = bytes.length * 8;
		mix(state);
	}
	return state;
}

/** How the room knows who holds this secret or key. */
export function personFor(secret: string): string {
	const [high = 0, low = 0] = digest(`trame:${secret}`);
	return [high, low].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Numbers tried before the page is left to breathe. */
const breath = 4000;

/** The proof that this door asks of this person. */
export async function prove(way: string, secret: string): Promise<string> {
	const person = personFor(secret);
	for (let number = 0; ; number++) {
		if (isProved(digest(puzzleOf(way, person, number))[0] ?? -1)) return proofOf(person, number);
		if (number % breath === breath - 1) await new Promise((rested) => setTimeout(rested));
	}
}
