// A session to rehearse in: the same agenda and language as the one at hand, marked as a rehearsal,
// kept among the sessions of this computer, and erased in a week.

import type { Answer } from '../../client/ask';
import { createSession } from '../../client/doors';
import { knownSessions, rememberSession, writeFragment } from '../../client/sessions';
import type { HostView } from '../../workshop/view';

const kept = 7 * 24 * 3600 * 1000;

/** Creates it and gives the address of its console. */
export async function createRehearsal(
	room: string,
	{ title, place, language }: HostView['session']
): Promise<Answer<string>> {
	const session = { title, place, language };
	const key = knownSessions().find((known) => known.room === room)?.keys.host ?? '';
	const { DayNow } = await import('./day-now');
	const agenda = await new DayNow().read({ room, key, language });
	if (!agenda.ok) return agenda;
	const ateliers = agenda.value.ateliers.filter(({ steps }) => steps.length > 0);
	const outline = agenda.value.outline ?? undefined;
	const day = (ahead: number) => new Date(Date.now() + ahead).toISOString().slice(0, 10);
	const created = await createSession(
		{
			...session,
			date: day(0),
			eraseOn: day(kept),
			profile: ['structure', 'role'],
			rehearsal: true,
			parcours: { version: 1, id: 'rehearsal', title, language, outline, ateliers }
		},
		language
	);
	if (!created.ok) return created;
	rememberSession({ ...created.value, title, date: day(0) });
	return { ok: true, value: `/animer${writeFragment(created.value, created.value.keys.host)}` };
}
