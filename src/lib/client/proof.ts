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

const at = (from: Int32Array, i: number) => from[i] ?? 0;

/** One block of 64 bytes, in `words`, into the state of the digest. Plain variables: lists would cost twice the time. */
function mix(state: Int32Array): void {
	for (let i = 16; i < 64; i++) {
		const far = at(words, i - 15);
		const near = at(words, i - 2);
		const x = ((far >>> 7) | (far << 25)) ^ ((far >>> 18) | (far << 14)) ^ (far >>> 3);
		const y = ((near >>> 17) | (near << 15)) ^ ((near >>> 19) | (near << 13)) ^ (near >>> 10);
		words[i] = (at(words, i - 16) + x + at(words, i - 7) + y) | 0;
	}
	let a = at(state, 0);
	let b = at(state, 1);
	let c = at(state, 2);
	let d = at(state, 3);
	let e = at(state, 4);
	let f = at(state, 5);
	let g = at(state, 6);
	let h = at(state, 7);
	for (let i = 0; i < 64; i++) {
		const s = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
		const one = (h + s + ((e & f) ^ (~e & g)) + at(rounds, i) + at(words, i)) | 0;
		const t = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
		const two = (t + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + one) | 0;
		d = c;
		c = b;
		b = a;
		a = (one + two) | 0;
	}
	const parts = [a, b, c, d, e, f, g, h];
	for (let i = 0; i < 8; i++) state[i] = at(state, i) + (parts[i] ?? 0);
}

const encoder = new TextEncoder();

/** SHA-256 of a text, as eight words. */
export function digest(text: string): Int32Array {
	const bytes = encoder.encode(text);
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

/** The proof that this door asks of this person; looked for from anywhere, as two who seek one code bring two proofs. */
export async function prove(way: string, secret: string, bits?: number): Promise<string> {
	const person = personFor(secret);
	for (let number = Math.floor(Math.random() * 2 ** 31); ; number++) {
		if (isProved(digest(puzzleOf(way, person, number))[0] ?? -1, bits))
			return proofOf(person, number);
		if (number % breath === 0) await new Promise((rested) => setTimeout(rested));
	}
}
