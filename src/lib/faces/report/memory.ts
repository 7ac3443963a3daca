// Several sessions read together, from files and from the server, or the first reason why not, with the
// name of the file that it is about.

import { hashText } from '../../base/chance';
import type { Language } from '../../base/language';
import type { Answer } from '../../client/ask';
import type { KnownSession } from '../../client/sessions';
import * as m from '../../i18n/compiled/messages';
import { noEdits, type Edits } from '../../report/edits';
import { hindrance, type Hindrance } from '../../report/memory/sessions';
import { replay } from '../../workshop/evolve';
import type { Workshop } from '../../workshop/state';
import { openFile, openLink, recallEdits, type Opened } from './opening';

export type Gathered = {
	readonly states: readonly Workshop[];
	/** What the corrections are kept under: the same for the same sessions. */
	readonly name: string;
	readonly edits: Edits;
};

const why: Readonly<Record<Hindrance, () => string>> = {
	'too-few': m.report_compare_too_few,
	'same-twice': m.report_compare_same_twice,
	'rehearsal-mixed': m.report_compare_rehearsal
};

/** Reads them all, then says whether they can be compared. */
export async function gather(
	files: readonly File[],
	sessions: readonly KnownSession[],
	language: Language
): Promise<Answer<Gathered>> {
	const opened: Opened[] = [];
	const from = [
		...files.map((file) => ({ label: file.name, open: () => openFile(file, language) })),
		...sessions.map(({ room, title, keys }) => ({
			label: title,
			open: () => openLink({ room, key: keys.host }, language)
		}))
	];
	for (const { label, open } of from) {
		const answer = await open();
		if (!answer.ok) return { ...answer, text: `${label}\u202F: ${answer.text}` };
		opened.push(answer.value);
	}
	const states = opened.map(({ archive }) => replay(archive.entries));
	const hindered = hindrance(states);
	if (hindered) return { ok: false, code: hindered, text: why[hindered]() };
	const names = opened.map((one) => one.name).toSorted();
	const name = `memory-${hashText(names.join(' ')).toString(36)}`;
	return { ok: true, value: { states, name, edits: recallEdits(name) ?? noEdits } };
}
