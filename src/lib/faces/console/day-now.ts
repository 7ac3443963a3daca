// The session as it stands, whole, folded from its journal: the console's own view has only what it
// shows. Fetched when it is needed, with the rules that fold it; asked again, only what is new travels.

import type { Language } from '../../base/language';
import { isRefusal, refusalText } from '../../base/refusal';
import type { Answer } from '../../client/ask';
import { fetchArchive } from '../../client/doors';
import { readArchive, readLines } from '../../report/archive';
import type { Entry } from '../../workshop/event';
import { replay, resume } from '../../workshop/evolve';
import type { Workshop } from '../../workshop/state';

/** What opens the journal: the room, and a host's or a co-host's key. */
export type Opens = { readonly room: string; readonly key: string; readonly language: Language };

export class DayNow {
	#entries: readonly Entry[] = [];
	#state: Workshop | undefined;

	/** The session up to its last line. */
	async read({ room, key, language }: Opens): Promise<Answer<Workshop>> {
		const before = this.#state;
		const held = this.#entries.at(-1)?.seq ?? 0;
		const answer = await fetchArchive(room, key, language, held);
		if (!answer.ok) return answer;
		const lines = before ? readLines(answer.value) : linesOf(answer.value);
		if (isRefusal(lines))
			return { ok: false, code: lines.refused, text: refusalText(lines, language) };
		this.#entries = [...this.#entries, ...lines.filter(({ seq }) => seq > held)];
		const after = before && (lines.length === 0 ? before : resume(before, lines));
		this.#state = after ?? replay(this.#entries);
		return { ok: true, value: this.#state };
	}
}

function linesOf(archive: unknown) {
	const read = readArchive(archive);
	return isRefusal(read) ? read : read.entries;
}
