// Bringing a session back: from this browser's copy, with the keys that it had, or from a file.

import type { Language } from '../../base/language';
import { refusalText, refuse } from '../../base/refusal';
import { copyOf, linesIn } from '../../client/copy';
import type { Answer } from '../../client/ask';
import { reopenSession, type Reopened } from '../../client/doors';
import { knownSessions } from '../../client/sessions';
import { keep } from '../../client/storage';

/** From the copy: on a server that holds nothing of it, the room, its keys and its code are the same. */
export async function reopenCopy(room: string, language: Language): Promise<Answer<Reopened>> {
	const [head, entries] = await Promise.all([copyOf(room), linesIn(room)]);
	const key = knownSessions().find((session) => session.room === room)?.keys.host;
	const was = { room, key, hashes: head?.hashes };
	return reopenSession({ trame: 1, entries, was }, language);
}

/** From a file: another room, with keys of its own. The corrections of its report come with it. */
export async function reopenFile(file: Blob, language: Language): Promise<Answer<Reopened>> {
	const cut = refuse('cut-archive');
	try {
		const { trame, entries, edits } = JSON.parse((await file.text()).replace(/^\uFEFF/u, ''));
		if (trame === undefined) throw new Error('no archive');
		const answer = await reopenSession({ trame, entries }, language);
		if (answer.ok && edits) keep(`trame.report.${answer.value.room}`, JSON.stringify(edits));
		return answer;
	} catch {
		return { ok: false, code: cut.refused, text: refusalText(cut, language) };
	}
}
