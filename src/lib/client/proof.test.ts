// The digest of the door’s proof against Node’s own, and how much a proof costs.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isProved, proofBits, puzzleOf, readProof } from '../wire/proof.ts';
import { digest, personFor, prove } from './proof.ts';

const hex = (words: Int32Array) =>
	[...words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
const sha256 = (text: string) => createHash('sha256').update(text).digest();

describe('the proof of a crowded door', () => {
	it.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 200])('SHA-256 of %i bytes', (length) => {
		const text = 'é'.repeat(length >> 1) + 'x'.repeat(length & 1);
		expect(hex(digest(text))).toBe(sha256(text).toString('hex'));
	});

	it('is found, in the name of whoever shows the secret, and by nobody else', async () => {
		const secret = 's'.repeat(32);
		const proof = readProof(await prove('0123456789abcdef', secret));
		expect(proof?.person).toBe(sha256(`trame:${secret}`).toString('hex').slice(0, 16));
		expect(proof?.person).toBe(personFor(secret));
		const first = (way: string, person = '') =>
			sha256(puzzleOf(way, person, proof?.number ?? -1)).readUInt32BE(0);
		expect(isProved(first('0123456789abcdef', proof?.person))).toBe(true);
		expect(isProved(first('0123456789abcdee', proof?.person))).toBe(false);
		expect(isProved(first('0123456789abcdef', 'f'.repeat(16)))).toBe(false);
	});

	it('takes thousands of tries', () => {
		expect(isProved(2 ** (32 - proofBits) - 1)).toBe(true);
		expect(isProved(2 ** (32 - proofBits))).toBe(false);
		expect(isProved(-1)).toBe(false);
	});

	it.each(['', '.', 'x.1', `${'a'.repeat(16)}.`, `${'a'.repeat(16)}.A`, `${'a'.repeat(17)}.1`])(
		'%j is none',
		(text) => expect(readProof(text)).toBeUndefined()
	);
});
