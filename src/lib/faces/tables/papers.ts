// The sheets to print, from the copy of the session that this browser keeps, or from the room when there
// is none: no network is needed once this file is here.

import type { Language } from '../../base/language';
import { linesIn } from '../../client/copy';
import { fetchArchive } from '../../client/doors';
import { stepsOf } from '../../workshop/agenda';
import { entrySchema, type Entry } from '../../workshop/event';
import { replay } from '../../workshop/evolve';
import type { Workshop } from '../../workshop/state';
import { paperSheet, type PaperSheet } from '../../workshop/tables/sheet';

async function journalOf(room: string, key: string, language: Language): Promise<readonly Entry[]> {
	const kept = await linesIn(room);
	if (kept.length > 0) return kept;
	const archive = await fetchArchive(room, key, language);
	const { value } = archive.ok ? archive : { value: undefined };
	const entries: unknown =
		typeof value === 'object' && value !== null && 'entries' in value ? value.entries : undefined;
	return entrySchema.array().parse(entries);
}

/** The session as this browser knows it. */
export async function sessionOf(room: string, key: string, language: Language): Promise<Workshop> {
	return replay(await journalOf(room, key, language));
}

/** The sheet of one step, or of each step of the day. */
export function sheetsOf(
	state: Workshop,
	step: string | null,
	language: Language
): readonly PaperSheet[] {
	const ids = step === null ? stepsOf(state.ateliers).map(({ id }) => id) : [step];
	return ids.flatMap((id) => paperSheet(state, id, language) ?? []);
}
