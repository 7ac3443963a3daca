// One line copied from paper is one person's answer: her words between commas, semicolons or slashes,
// or her sentence, after « mot : » when she wrote which word it is about.

import type { Act, Decision } from '../kind.ts';
import { decide } from './decide.ts';
import type { Event } from './schema.ts';
import type { State } from './state.ts';

/** Strong separators first: a line that has some may keep commas inside its phrases. */
const separators = [/[;|\t]/u, /[,/·•]/u] as const;
const headed = /^(.{1,60}?)\s*[:→|\t]\s*(.+)$/u;

/** The events of one line, or the refusal that the same answer on a phone would get. */
export function transcribe(state: State, line: string, act: Act): Decision<Event> {
	if (state.config.mode === 'sentence') {
		const [, word, text] = headed.exec(line) ?? [];
		return decide(
			state,
			{ type: 'giveSentence', text: text ?? line, ...(text !== undefined && { word }) },
			act
		);
	}
	const separator = separators.find((one) => one.test(line));
	const words = separator ? line.split(new RegExp(separator, 'gu')) : [line];
	const given = words.map((word) => word.trim()).filter((word) => word !== '');
	return decide(state, { type: 'giveWords', words: given }, act);
}
