// Creating a session: what the facilitator said is checked, then a room is named at random, a code
// registered, and the three keys made. The keys leave once; only their hashes stay.

import { z } from 'zod';
import { refuse, isRefusal, type Refusal } from '../src/lib/base/refusal.ts';
import { typeset } from '../src/lib/base/french/typography.ts';
import { cleanText } from '../src/lib/base/text.ts';
import { findParcours } from '../src/lib/parcours/library.ts';
import { placeOf, readParcours, type Parcours } from '../src/lib/workshop/agenda.ts';
import { mayEraseOn } from '../src/lib/workshop/erase.ts';
import { newKeys } from './access.ts';
import type { Env } from './env.ts';
import type { Keys } from './hall/keys.ts';
import { newRoom } from './names.ts';
import * as places from './places.ts';

const asked = z.object({
	title: z.string().transform(cleanText).pipe(z.string().min(1).max(160)),
	place: z.string().max(640).transform(cleanText).pipe(z.string().max(160)).default(''),
	date: z.iso.date(),
	eraseOn: z.iso.date(),
	language: z.enum(['fr', 'en']),
	profile: z
		.array(z.enum(['structure', 'role']))
		.max(2)
		.default([]),
	rehearsal: z.boolean().default(false),
	/** The name of a parcours of the library, or a whole parcours. */
	parcours: z.union([z.string(), z.looseObject({})]).default('quatre-ateliers')
});

/** What its creator receives, once: where the session is and the keys that open it. */
export type Created = {
	readonly room: string;
	readonly code: string;
	readonly keys: Keys;
};

async function agendaFor(
	wanted: z.infer<typeof asked>
): Promise<{ readonly parcours: Parcours } | Refusal> {
	if (typeof wanted.parcours !== 'string') return readParcours(wanted.parcours);
	const found = await findParcours(wanted.parcours, wanted.language);
	return found ? readParcours(found) : refuse('bad-parcours', { place: wanted.parcours });
}

/** Creates a session from an untrusted request. */
export async function create(body: unknown, env: Env): Promise<Created | Refusal> {
	const read = asked.safeParse(body);
	if (!read.success)
		return refuse('bad-session', { place: placeOf(read.error.issues[0]?.path ?? []) || 'JSON' });
	const { date, eraseOn, language, profile, rehearsal } = read.data;
	const title = typeset(read.data.title, language);
	const place = typeset(read.data.place, language);
	const today = new Date().toISOString().slice(0, 10);
	if (!mayEraseOn(eraseOn, Date.now()) || eraseOn < date)
		return refuse('bad-session', { place: 'eraseOn' });
	const agenda = await agendaFor(read.data);
	if (isRefusal(agenda)) return agenda;

	const directory = places.directory(env);
	if (!(await directory.admits())) return refuse('too-many-sessions');
	const keys = newKeys();
	const room = await newRoom(env, keys.host);
	const code = await directory.register(room, eraseOn, today);
	const { id: parcours, ateliers, outline } = agenda.parcours;
	const session = { title, place, date, eraseOn, language, profile, rehearsal, code, parcours };
	const stub = await places.room(env, room);
	await stub.open({ type: 'sessionOpened', session, ateliers, outline }, keys);
	return { room, code, keys };
}
