// One line copied from paper is one person's answer: her words between commas, semicolons or slashes,
// or her sentence, after « mot : » when she wrote which word it is about.

import type { Language } from '../../base/language.ts';
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

/** How a line is written here, for the person who types it. */
export function lineHelp({ config }: State, language: Language): string {
	if (config.mode === 'sentence')
		return {
			fr: 'Une phrase par personne et par ligne\u202F; «\u202Fmot\u202F: phrase\u202F» quand elle part d’un mot.',
			en: 'One sentence a person, one line each; “word: sentence” when it starts from a word.'
		}[language];
	return {
		fr: `Une ligne par personne, ses mots séparés par des virgules\u202F; ${config.count} au plus.`,
		en: `One line a person, her words with commas between them; ${config.count} at most.`
	}[language];
}
