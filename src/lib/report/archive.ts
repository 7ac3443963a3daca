// A session in one file: its journal, and what the trainer changed in its report. What comes from a
// file or from the server is read whole here, or refused with the place of the first mistake.

import { z } from 'zod';
import { refuse, type Refusal } from '../base/refusal.ts';
import { placeOf } from '../workshop/agenda.ts';
import { entrySchema, type Entry } from '../workshop/event.ts';
import { oddPart } from '../workshop/reopen.ts';
import { editsSchema, noEdits, type Edits } from './edits.ts';

const archiveSchema = z.object({
	trame: z.literal(1),
	entries: z.array(entrySchema).min(1),
	edits: editsSchema.optional()
});

export type Archive = {
	readonly entries: readonly Entry[];
	/** Nothing changed when the archive carries none. */
	readonly edits: Edits;
};

/** An archive from what was parsed. */
export function readArchive(parsed: unknown): Archive | Refusal {
	if (typeof parsed !== 'object' || parsed === null || !('trame' in parsed))
		return refuse('cut-archive');
	const read = archiveSchema.safeParse(parsed);
	if (!read.success)
		return refuse('bad-archive', { place: placeOf(read.error.issues[0]?.path ?? []) });
	const { entries, edits = noEdits } = read.data;
	const opened = entries.some(({ events }) => events.some(({ type }) => type === 'sessionOpened'));
	if (!opened) return refuse('bad-archive', { place: 'sessionOpened' });
	const odd = oddPart(entries);
	return odd ? refuse('bad-archive', { place: placeOf(odd) }) : { entries, edits };
}

const linesSchema = z.object({ entries: z.array(entrySchema) });

/** What the server says has come after a line; it may be nothing. */
export function readLines(parsed: unknown): readonly Entry[] | Refusal {
	const read = linesSchema.safeParse(parsed);
	if (read.success) return read.data.entries;
	return refuse('bad-archive', { place: placeOf(read.error.issues[0]?.path ?? []) });
}

/** An archive from the text of a file. */
export function readArchiveText(text: string): Archive | Refusal {
	try {
		return readArchive(JSON.parse(text.replace(/^\uFEFF/u, '')));
	} catch {
		return refuse('cut-archive');
	}
}

/** Whether the trainer changed anything. */
function hasEdits({ texts, leftOut, added }: Edits): boolean {
	const out = leftOut.participants.length + leftOut.trainer.length;
	return Object.keys(texts).length + out + added.length > 0;
}

/** The text of the file. */
export function writeArchive({ entries, edits }: Archive): string {
	return JSON.stringify({ trame: 1, entries, ...(hasEdits(edits) && { edits }) });
}
