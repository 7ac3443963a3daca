// The sessions that this facilitator's browser created or opened, with their keys.

import type { Created, Keys } from './doors.ts';
import { forgetCopy } from './copy.ts';
import { forget, keep, keysFrom, recall } from './storage.ts';

export type KnownSession = {
	readonly room: string;
	readonly code: string;
	readonly title: string;
	readonly date: string;
	/** A co-facilitator who came by a link holds only one key. */
	readonly keys: Partial<Keys> & { readonly host: string };
};

const key = 'trame.sessions';

/** Newest first. */
export function knownSessions(): readonly KnownSession[] {
	try {
		const kept: unknown = JSON.parse(recall(key) ?? '[]');
		return Array.isArray(kept) ? kept : [];
	} catch {
		return [];
	}
}

export function rememberSession(session: KnownSession): void {
	const others = knownSessions().filter(({ room }) => room !== session.room);
	const before = knownSessions().find(({ room }) => room === session.room);
	keep(
		key,
		JSON.stringify([{ ...session, keys: { ...before?.keys, ...session.keys } }, ...others])
	);
}

/** Nothing of the session stays on this computer: neither its keys, nor its copy, nor what its report was corrected into. */
export function forgetSession(room: string): void {
	keep(key, JSON.stringify(knownSessions().filter((session) => session.room !== room)));
	forget(`trame.report.${room}`);
	keysFrom(`trame.pass.${room}.`).forEach(forget);
	void forgetCopy(room);
}

/** `ROOM.KEY`, as host, screen and report links carry it in their fragment. */
export function readFragment(
	fragment: string
): { readonly room: string; readonly key: string } | undefined {
	const [room = '', key = ''] = fragment.replace(/^#/u, '').split('.');
	return /^[0-9a-f]{32}$/u.test(room) && /^[0-9a-f]{32}$/u.test(key) ? { room, key } : undefined;
}

export function writeFragment({ room }: Pick<Created, 'room'>, key: string): string {
	return `#${room}.${key}`;
}
