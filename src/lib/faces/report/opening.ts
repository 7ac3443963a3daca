// Where a report comes from: a host's link, or an archive that the trainer chose. And what the trainer
// changed in it, kept on this device under the name of the room or of the file.

import type { Language } from '../../base/language';
import { hashText } from '../../base/chance';
import { isRefusal, refusalText, type Refusal } from '../../base/refusal';
import type { Answer } from '../../client/ask';
import { fetchArchive } from '../../client/doors';
import { keep, recall } from '../../client/storage';
import { readArchive, readArchiveText, type Archive } from '../../report/archive';
import { editsSchema, type Edits } from '../../report/edits';

export type Link = { readonly room: string; readonly key: string };

export type Opened = {
	readonly archive: Archive;
	/** Absent when it came from a file: there is nothing to ask again. */
	readonly link?: Link;
	/** What the corrections are kept under. */
	readonly name: string;
};

function opened(read: Archive | Refusal, name: string, language: Language): Answer<Opened> {
	if (isRefusal(read)) return { ok: false, code: read.refused, text: refusalText(read, language) };
	const edits = recallEdits(name) ?? read.edits;
	return { ok: true, value: { archive: { ...read, edits }, name } };
}

/** Asks the server for the session behind a host's link. */
export async function openLink(link: Link, language: Language): Promise<Answer<Opened>> {
	const answer = await fetchArchive(link.room, link.key, language);
	if (!answer.ok) return answer;
	const read = opened(readArchive(answer.value), link.room, language);
	return read.ok ? { ok: true, value: { ...read.value, link } } : read;
}

/** Reads an archive. The same file opened again finds the corrections made since; another brings its own. */
export async function openFile(file: Blob, language: Language): Promise<Answer<Opened>> {
	const text = await file.text().catch(() => '');
	const name = `file-${hashText(text).toString(36)}-${text.length}`;
	return opened(readArchiveText(text), name, language);
}

/** The corrections made on this device. */
export function recallEdits(name: string): Edits | undefined {
	try {
		return editsSchema.parse(JSON.parse(recall(`trame.report.${name}`) ?? ''));
	} catch {
		return undefined;
	}
}

/** Keeps the corrections on this device. */
export function keepEdits(name: string, edits: Edits): void {
	keep(`trame.report.${name}`, JSON.stringify(edits));
}
