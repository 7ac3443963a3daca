// A session that comes back from its archive, on a server that holds nothing of it or beside the one that
// it holds. With the keys that it had, its room keeps its name, and phones and screens find it again.

import { z } from 'zod';
import { isCode } from '../src/lib/base/code.ts';
import { isRefusal, refuse, type Refusal } from '../src/lib/base/refusal.ts';
import type { Entry } from '../src/lib/workshop/event.ts';
import { replay } from '../src/lib/workshop/evolve.ts';
import { codeOf, readJournal, reopened } from '../src/lib/workshop/reopen.ts';
import { newKey } from './access.ts';
import type { Created } from './create.ts';
import type { Env } from './env.ts';
import { adoptRoom, newRoom } from './names.ts';
import { directory, room as roomNamed } from './places.ts';

/** Largest archive that the door reads, in bytes. */
export const archiveMax = 16 * 1024 * 1024;
/** How long a session lives when the day of its archive is past, in milliseconds. */
const life = 30 * 24 * 3600 * 1000;

const key = z.string().regex(/^[0-9a-f]{32}$/u);
/** Where the session was, said by who held its keys; anything else is not looked at. */
const wasSchema = z.object({
	was: z.object({
		room: z.string(),
		keys: z.object({ host: key, cohost: key.optional(), screen: key.optional() })
	})
});

type Place = Pick<Created, 'room' | 'keys'>;

const newKeys = () => ({ host: newKey(), cohost: newKey(), screen: newKey() });

/** The room of before, for who can prove that she led it, when nothing is there; another one otherwise. */
async function placeFor(archive: unknown, env: Env): Promise<Place> {
	const read = wasSchema.safeParse(archive);
	if (read.success) {
		const { room, keys } = read.data.was;
		const mine = await adoptRoom(env, room, keys.host);
		if (mine && (await (await roomNamed(env, room)).vacant()))
			return { room, keys: { ...newKeys(), ...keys } };
	}
	const keys = newKeys();
	return { room: await newRoom(env, keys.host), keys };
}

/** The day on which the session that this journal tells erases itself; nothing if it cannot be told. */
function dayOf(entries: readonly Entry[]): string | undefined {
	try {
		return replay(entries).session?.eraseOn;
	} catch {
		return undefined;
	}
}

/** Reopens a session from an untrusted archive. */
export async function reopen(archive: unknown, env: Env): Promise<Created | Refusal> {
	const entries = readJournal(archive);
	if (isRefusal(entries)) return entries;
	const at = Date.now();
	const isoDay = (from: number) => new Date(from).toISOString().slice(0, 10);
	const given = { code: '', eraseOn: isoDay(at + life), at };
	const eraseOn = dayOf(reopened(entries, given));
	if (eraseOn === undefined) return refuse('bad-archive', { place: 'entries' });

	const { room, keys } = await placeFor(archive, env);
	const before = codeOf(entries);
	const wanted = isCode(before) ? before : undefined;
	const code = await directory(env).register(room, eraseOn, isoDay(at), wanted);
	const journal = reopened(entries, { ...given, code });
	if (await (await roomNamed(env, room)).reopen(journal, keys)) return { room, code, keys };
	await directory(env).forget(code);
	return refuse('bad-archive', { place: 'was' });
}
