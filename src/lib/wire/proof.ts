// What a page may be asked to find before it comes in, when more people than ever come in by themselves
// knock at once: a number that takes a phone a tenth of a second to find, once. Thousands of bots a
// second need as many tenths.

/** Leading bits that are zero in the digest of a true answer: 16,384 numbers are tried, on average. */
export const proofBits = 14;

/** Where someone is asked to find a number: `way` is the server’s own, and changes. */
export function puzzleOf(way: string, person: string, number: number): string {
	return `${way}:${person}:${number}`;
}

/** In whose name a code is looked for when too many are wrong: each code has its own proof. */
export function seekerOf(code: string): string {
	return `find:${code}`;
}

/** What is shown at the door. */
export function proofOf(person: string, number: number): string {
	return `${person}.${number.toString(36)}`;
}

/** What was shown at the door; nothing when it is no proof. */
export function readProof(text: string): { person: string; number: number } | undefined {
	const [, person = '', number = ''] = /^([0-9a-f]{16})\.([0-9a-z]{1,8})$/u.exec(text) ?? [];
	return person === '' ? undefined : { person, number: parseInt(number, 36) };
}

/** Whether the first 32 bits of a digest make it a true answer; `bits` where others bring better ones. */
export function isProved(first: number, bits = proofBits): boolean {
	return Math.clz32(first) >= bits;
}
