// A line typed from paper. While the room writes: `2B text`, the number of an option then the letter of
// a facet. While it votes: the numbers of the options, `2` or `1, 3`.

import type { Language } from '../../base/language.ts';
import { refuse } from '../../base/refusal.ts';
import type { Act, Decision } from '../kind.ts';
import type { Event } from './schema.ts';
import { visibleOptions, type State } from './state.ts';
import { facetTitle, termsIn } from './terms.ts';
import { decideVote } from './vote.ts';
import { decideWrite } from './write.ts';

const written = /^(\d+)\s*([a-d])(?:\s*[:.)-]|\s)\s*(\S.*)$/isu;
const numbers = /^\d+(?:[\s,;.-]+\d+)*[\s.]*$/u;

/** The answer of one person on paper. */
export function transcribe(state: State, line: string, act: Act): Decision<Event> {
	const options = visibleOptions(state);
	const typed = line.trim();
	if (numbers.test(typed)) {
		const named = (typed.match(/\d+/gu) ?? []).map((number) => options[Number(number) - 1]?.id);
		const known = named.filter((id) => id !== undefined);
		return known.length === named.length ? decideVote(state, known, act) : refuse('unknown-item');
	}
	const [, number = '', letter = '', text = ''] = written.exec(typed) ?? [];
	const option = options[Number(number) - 1];
	const facet = state.facets['abcd'.indexOf(letter.toLowerCase())];
	if (!option || !facet || letter === '') return refuse('unknown-item');
	return decideWrite(state, { type: 'writeLine', option: option.id, facet: facet.id, text }, act);
}

/** How a line is written here, for the person who types it. */
export function lineHelp(state: State, language: Language): string {
	const letters = state.facets
		.map((facet, at) => `${'ABCD'[at] ?? ''} ${facetTitle(facet, termsIn(language))}`)
		.join(' · ');
	const named = visibleOptions(state)
		.map(({ text }, at) => `${at + 1} ${text}`)
		.join(' · ');
	return {
		fr: `Pour écrire, une contribution par ligne\u202F: «\u202F2B texte\u202F», le numéro de l’option et la lettre de la rubrique. Pour voter, les numéros choisis\u202F: «\u202F1, 3\u202F». ${letters}. ${named}.`,
		en: `To write, one contribution a line: “2B text”, the number of the option and the letter of the heading. To vote, the numbers chosen: “1, 3”. ${letters}. ${named}.`
	}[language];
}
