// Session codes: six characters that people read on a screen and type on a phone.

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

/** Characters of a room's name that a QR code carries beside the session's code. */
export const beginningLength = 6;

/** What follows `#` in a link to join: `K7PM4T.1a2b3c`. */
export function writeJoin(code: string, room: string): string {
	return `${code}.${room.slice(0, beginningLength)}`;
}

/** Reads it back; typed by hand, it is the code alone. */
export function readJoin(fragment: string): { readonly code: string; readonly beginning: string } {
	const [code = '', beginning = ''] = fragment.replace(/^#/u, '').split('.');
	return { code: normaliseCode(code), beginning };
}
