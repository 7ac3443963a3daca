// A line typed from paper, read as one person's proposal: « section : texte ».

import type { Language } from '../../base/language.ts';
import type { Act, Decision } from '../kind.ts';
import { numbered, readHeaded } from '../headed.ts';
import { decide } from './decide.ts';
import { refuse } from './refusals.ts';
import type { Event } from './schema.ts';
import type { State } from './state.ts';

/** The events of one line, or why it cannot be read. */
export function transcribe(state: State, line: string, act: Act): Decision<Event> {
	const read = readHeaded(line, state.config.sections);
	if (!read) return refuse('unknown-section');
	return decide(state, { type: 'propose', section: read.place, text: read.text }, act);
}

/** How a line is written here, for the person who types it. */
export function lineHelp({ config: { sections } }: State, language: Language): string {
	const named = numbered(sections.map(({ title }) => title));
	if (sections.length < 2)
		return { fr: 'Un article proposé par ligne.', en: 'One proposed article a line.' }[language];
	return {
		fr: `Un article proposé par ligne, après le numéro de sa section\u202F: «\u202F2\u202F: texte\u202F». ${named}.`,
		en: `One proposed article a line, after the number of its section: “2: text”. ${named}.`
	}[language];
}
