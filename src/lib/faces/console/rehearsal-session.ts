// A session to rehearse in: the same agenda and language as the one at hand, marked as a rehearsal,
// kept among the sessions of this computer, and erased in a week.

import { createSession, fetchArchive, type Answer } from '../../client/doors';
import { knownSessions, rememberSession, writeFragment } from '../../client/sessions';
import type { HostView } from '../../workshop/view';

const kept = 7 * 24 * 3600 * 1000;
const defaultParcours = 'quatre-ateliers';

const isObject = (thing: unknown): thing is object => typeof thing === 'object' && thing !== null;

/** The agenda in the first line of a journal; the default one when it cannot be read. */
function agendaIn(
	archive: unknown,
	{ title, language }: Pick<HostView['session'], 'title' | 'language'>
): object | string {
	const entries = isObject(archive) && 'entries' in archive ? archive.entries : undefined;
	const first: unknown = Array.isArray(entries) ? entries[0] : undefined;
	const events = isObject(first) && 'events' in first ? first.events : undefined;
	const opened: unknown = Array.isArray(events) ? events[0] : undefined;
	if (!isObject(opened) || !('ateliers' in opened)) return defaultParcours;
	const outline = 'outline' in opened ? opened.outline : undefined;
	return { version: 1, id: 'rehearsal', title, language, outline, ateliers: opened.ateliers };
}

/** Creates it, and gives the address of its console. */
export async function createRehearsal(
	room: string,
	{ title, place, language }: HostView['session']
): Promise<Answer<string>> {
	const session = { title, place, language };
	const key = knownSessions().find((known) => known.room === room)?.keys.host ?? '';
	const archive = await fetchArchive(room, key, language);
	if (!archive.ok) return archive;
	const day = (ahead: number) => new Date(Date.now() + ahead).toISOString().slice(0, 10);
	const created = await createSession(
		{
			...session,
			date: day(0),
			eraseOn: day(kept),
			profile: ['structure', 'role'],
			rehearsal: true,
			parcours: agendaIn(archive.value, { title, language })
		},
		language
	);
	if (!created.ok) return created;
	rememberSession({ ...created.value, title, date: day(0) });
	return { ok: true, value: `/animer${writeFragment(created.value, created.value.keys.host)}` };
}
