// A line typed from paper, read as one person's proposal: « section : texte ». The section is named by
// its number, its title or the beginning of its title; a charter of one section needs no name.

import { fold, openLigatures, unify } from '../../base/french/letters.ts';
import type { Language } from '../../base/language.ts';
import type { Act, Decision } from '../kind.ts';
import { decide } from './decide.ts';
import { refuse } from './refusals.ts';
import type { Event } from './schema.ts';
import type { State } from './state.ts';

const headed = /^([^:]{1,80}?)\s*:\s*(.+)$/su;
/** Three letters tell sections apart better than one. */
const shortest = 3;

function plain(text: string): string {
	return fold(openLigatures(unify(text))).toLowerCase();
}

/** The section that is so called; a beginning serves when it names one alone. */
function sectionCalled({ config: { sections } }: State, name: string): string | undefined {
	const called = plain(name);
	const number = /^(\d{1,2})\.?$/u.exec(called)?.[1];
	if (number) return sections[Number(number) - 1]?.id;
	const whole = sections.find(({ title }) => plain(title) === called);
	const begun = sections.filter(({ title }) => plain(title).startsWith(called));
	const begins = called.length >= shortest && begun.length === 1 ? begun[0] : undefined;
	return (whole ?? begins)?.id;
}

/** The events of one line, or why it cannot be read. */
export function transcribe(state: State, line: string, act: Act): Decision<Event> {
	const [, name, rest] = headed.exec(line) ?? [];
	const section = name === undefined ? undefined : sectionCalled(state, name);
	if (section !== undefined)
		return decide(state, { type: 'propose', section, text: rest ?? '' }, act);
	const [only, ...others] = state.config.sections;
	if (!only || others.length > 0) return refuse('unknown-section');
	return decide(state, { type: 'propose', section: only.id, text: line }, act);
}

/** How a line is written here, for the person who types it. */
export function lineHelp({ config: { sections } }: State, language: Language): string {
	const named = sections.map(({ title }, at) => `${at + 1} ${title}`).join(' · ');
	if (sections.length < 2)
		return { fr: 'Un article proposé par ligne.', en: 'One proposed article a line.' }[language];
	return {
		fr: `Un article proposé par ligne, après le numéro de sa section\u202F: «\u202F2\u202F: texte\u202F». ${named}.`,
		en: `One proposed article a line, after the number of its section: “2: text”. ${named}.`
	}[language];
}
