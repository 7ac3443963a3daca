// Session codes: six signs that people read on a screen and type on a phone.

/** Letters and digits of a code: no 0 O 1 I L. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const codeLength = 6;

/** `k7p m4t` and `K7P-M4T` are the same code as `K7PM4T`. */
export function normaliseCode(typed: string): string {
	return typed.toUpperCase().replace(/[^0-9A-Z]/gu, '');
}

export function isCode(text: string): boolean {
	return text.length === codeLength && [...text].every((sign) => codeAlphabet.includes(sign));
}

/** `K7PM4T` as people read it: `K7P M4T`. */
export function showCode(code: string): string {
	return `${code.slice(0, 3)} ${code.slice(3)}`;
}
