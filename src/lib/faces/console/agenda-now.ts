// The agenda of a session as it stands, whole, folded from its journal: the console's own view has only
// what it shows. Fetched when it is needed, with the rules that fold it.

import type { Language } from '../../base/language';
import { isRefusal, refusalText } from '../../base/refusal';
import type { Answer } from '../../client/ask';
import { fetchArchive } from '../../client/doors';
import { readArchive } from '../../report/archive';
import { replay } from '../../workshop/evolve';
import type { Workshop } from '../../workshop/state';

export async function agendaNow(
	room: string,
	key: string,
	language: Language
): Promise<Answer<Pick<Workshop, 'ateliers' | 'outline'>>> {
	const answer = await fetchArchive(room, key, language);
	if (!answer.ok) return answer;
	const read = readArchive(answer.value);
	if (isRefusal(read)) return { ok: false, code: read.refused, text: refusalText(read, language) };
	const { ateliers, outline } = replay(read.entries);
	return { ok: true, value: { ateliers, outline } };
}
