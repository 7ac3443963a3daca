// A session that comes back from its archive, on a server that has lost it, or beside the one that it
// holds. With the host's key, the room keeps its name and the links their keys: phones and screens find it
// again.

import { z } from 'zod';
import { isCode } from '../src/lib/base/code.ts';
import { isRefusal, refuse, type Refusal } from '../src/lib/base/refusal.ts';
import type { Entry } from '../src/lib/workshop/event.ts';
import { unfold } from '../src/lib/workshop/evolve.ts';
import { codeOf, readJournal, reopened } from '../src/lib/workshop/reopen.ts';
import { emptyWorkshop } from '../src/lib/workshop/state.ts';
import { hashKey, newKeys } from './access.ts';
import type { Env } from './env.ts';
import { hashKeys, type Keys } from './hall/keys.ts';
import { adoptRoom, newRoom } from './names.ts';
import { directory, room as roomNamed } from './places.ts';

/** Largest archive that the door reads, in bytes. */
export const archiveMax = 16 * 1024 * 1024;
/** Lines folded before others are heard, and how long all of them may take, in milliseconds. */
const [slice, patience] = [50, 10_000];
/** How long a session lives when the day of its archive is past, in milliseconds. */
const life = 30 * 24 * 3600 * 1000;

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
/** Where the session was, with its host's key; anything else is ignored. */
const wasSchema = z.object({
	was: z.object({
		room: z.string(),
		key: z.string().regex(/^[0-9a-f]{32}$/u),
		hashes: z.object({ cohost: hash, screen: hash })
	})
});

/** What whoever reopens it receives; in the former room, the other keys stay as they were. */
export type Reopened = {
	readonly room: string;
	readonly code: string;
	readonly keys: { readonly host: string; readonly cohost?: string; readonly screen?: string };
};

type Place = Pick<Reopened, 'room' | 'keys'> & { readonly hashes: Keys };

/** The former room, if it is empty and its host's key is shown; a new one otherwise. */
async function placeFor(archive: unknown, env: Env): Promise<Place> {
	const read = wasSchema.safeParse(archive);
	if (read.success) {
		const { room, key, hashes } = read.data.was;
		const mine = await adoptRoom(env, room, key);
		if (mine && (await (await roomNamed(env, room)).vacant()))
			return { room, keys: { host: key }, hashes: { ...hashes, host: await hashKey(key) } };
	}
	const keys = newKeys();
	return { room: await newRoom(env, keys.host), keys, hashes: await hashKeys(keys, hashKey) };
}

/**
 * The day on which the session of this journal erases itself; nothing if it cannot be folded, or only so
 * slowly that its room would keep others waiting each time it wakes. Others are heard meanwhile.
 */
async function dayOf(entries: readonly Entry[]): Promise<string | undefined> {
	const since = Date.now();
	try {
		let [day, lines]: [string | undefined, number] = [undefined, 0];
		for (const { session } of unfold(emptyWorkshop, entries)) {
			day = session?.eraseOn;
			if (++lines % slice > 0) continue;
			await scheduler.wait(0);
			if (Date.now() - since > patience) return undefined;
		}
		return day;
	} catch {
		return undefined;
	}
}

/** Reopens a session from an untrusted archive. */
export async function reopen(archive: unknown, env: Env): Promise<Reopened | Refusal> {
	const entries = readJournal(archive);
	if (isRefusal(entries)) return entries;
	const at = Date.now();
	const isoDay = (from: number) => new Date(from).toISOString().slice(0, 10);
	const given = { code: '', eraseOn: isoDay(at + life), at };
	const eraseOn = await dayOf(reopened(entries, given));
	if (eraseOn === undefined) return refuse('bad-archive', { place: 'entries' });
	if (!(await directory(env).admits())) return refuse('too-many-sessions');

	const before = codeOf(entries);
	const wanted = isCode(before) ? before : undefined;
	for (;;) {
		const { room, keys, hashes } = await placeFor(archive, env);
		const code = await directory(env).register(room, eraseOn, isoDay(at), wanted);
		const journal = reopened(entries, { ...given, code });
		const stub = await roomNamed(env, room);
		let isOpen = false;
		try {
			isOpen = await stub.reopen(journal, hashes);
			if (isOpen) return { room, code, keys };
		} finally {
			// Somebody else may just have reopened it there, under the same code.
			if (!isOpen && !(await stub.answersTo(code))) await directory(env).forget(code, room);
		}
	}
}
