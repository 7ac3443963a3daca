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

/** A room and the key that opens it; the link of a co-facilitator brings the screen’s key too. */
export type Link = { readonly room: string; readonly key: string; readonly screen?: string };

const isKey = (text: string) => /^[0-9a-f]{32}$/u.test(text);

/** `ROOM.KEY`, as host, screen and report links carry it in their fragment; then `.SCREEN` for a co-facilitator. */
export function readFragment(fragment: string): Link | undefined {
	const [room = '', key = '', screen = ''] = fragment.replace(/^#/u, '').split('.');
	if (!isKey(room) || !isKey(key)) return undefined;
	return { room, key, ...(isKey(screen) && { screen }) };
}

export function writeFragment({ room }: Pick<Created, 'room'>, key: string): string {
	return `#${room}.${key}`;
}

/** The page to project, for whoever holds its key. */
export function screenLink({ room, keys }: KnownSession): string | undefined {
	return keys.screen && `/ecran${writeFragment({ room }, keys.screen)}`;
}

/** The page that leads, from another computer as well: with it comes the way to the screen. */
export function cohostLink({ room, keys }: KnownSession): string | undefined {
	if (!keys.cohost) return undefined;
	const link = `/animer${writeFragment({ room }, keys.cohost)}`;
	return keys.screen ? `${link}.${keys.screen}` : link;
}

/** The report of the session. */
export function reportLink({ room, keys }: KnownSession): string {
	return `/synthese${writeFragment({ room }, keys.host)}`;
}
