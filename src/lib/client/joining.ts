// Where phones join: this page's own address, unless it is one that only this machine can reach.

import { writeJoin } from '../base/code.ts';
import { fetchAddresses } from './doors.ts';

const local = /^(localhost|127\.|\[::1\])/u;

/** The origin to print on the screen and in the QR code. */
export async function joinOrigin(): Promise<string> {
	if (!local.test(location.hostname)) return location.origin;
	const [best] = await fetchAddresses('fr');
	return best ?? location.origin;
}

/** The link that the QR code holds. */
export function joinLink(origin: string, code: string, room: string): string {
	return `${origin}/#${writeJoin(code, room)}`;
}

/** The address as people read it, without its scheme. */
export function plainAddress(origin: string): string {
	return origin.replace(/^https?:\/\//u, '');
}

/** Whether this address is one of a local network: only who is on the same one reaches it. */
export function isNearby(origin: string): boolean {
	return /\/\/(?:[\d.]+|[^/:]+\.local)(?::|$)/u.test(origin);
}
