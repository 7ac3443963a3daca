// A line typed from paper, read as one person's card: « colonne : texte », and « texte ⇔ texte » or
// « texte = texte » on a paired board.

import type { Language } from '../../base/language.ts';
import { numbered, readHeaded } from '../headed.ts';
import type { Act, Decision } from '../kind.ts';
import { refuse } from './refusals.ts';
import type { Event } from './schema.ts';
import type { State } from './state.ts';
import { decideWrite } from './write.ts';

/** The sign of a pair, and the one that a keyboard has. */
const pairSign = /\s*(?:⇔|<?=>?)\s*/u;

/** The events of one line, or why it cannot be read. */
export function transcribe(state: State, line: string, act: Act): Decision<Event> {
	const read = readHeaded(line, state.columns);
	if (!read) return refuse('unknown-column');
	const [text = '', ...rest] = state.config.paired ? read.text.split(pairSign) : [read.text];
	const pair = rest.join(' ');
	const words = { text, ...(pair !== '' && { pair }) };
	return decideWrite(state, { type: 'writeCard', column: read.place, ...words }, act);
}

const texts = {
	fr: {
		one: 'Une carte par ligne.',
		many: 'Une carte par ligne, après le numéro de sa colonne\u202F: «\u202F2\u202F: texte\u202F».',
		paired: 'Les deux moitiés d’une carte se séparent par le signe =.',
		free: 'colonne libre'
	},
	en: {
		one: 'One card a line.',
		many: 'One card a line, after the number of its column: “2: text”.',
		paired: 'An = sign parts the two halves of a card.',
		free: 'free column'
	}
} as const;

/** How a line is written here, for the person who types it. */
export function lineHelp({ columns, config }: State, language: Language): string {
	const words = texts[language];
	const several = columns.length > 1;
	return [
		several ? words.many : words.one,
		...(config.paired ? [words.paired] : []),
		...(several ? [`${numbered(columns.map(({ title }) => title || words.free))}.`] : [])
	].join(' ');
}
