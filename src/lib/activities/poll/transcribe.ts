// A line typed from paper, read as one person's ballot: numbers of options in their prepared order,
// or their text. `2` · `2, 5` · `oui` · ratings or points one after the other · one's own words.

import type { Language } from '../../base/language.ts';
import { isRefusal, refuse, type Refusal } from '../../base/refusal.ts';
import type { Act, Decision } from '../kind.ts';
import { castBallot } from './ballot.ts';
import type { Ballot, Event } from './schema.ts';
import { visibleOptions, type State } from './state.ts';

const alike = new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true });

/** Numbers are places in the list; anything else is an option's own text. */
function named(state: State, line: string): string[] | Refusal {
	const options = visibleOptions(state);
	const numbers = /^[\d\s,;.-]+$/u.test(line) ? line.match(/\d+/gu) : undefined;
	const found = numbers
		? numbers.map((number) => options[Number(number) - 1])
		: line
				.split(';')
				.map((part) => options.find(({ text }) => alike.compare(text, part.trim()) === 0));
	const ids = found.flatMap((option) => (option ? [option.id] : []));
	return ids.length === found.length && ids.length > 0 ? ids : refuse('unknown-item');
}

/** One number per option, in order; a dash for none. */
function numbered(state: State, line: string): Record<string, number> | Refusal {
	const cells = line.split(/[\s,;]+/u).filter((cell) => cell !== '');
	const options = visibleOptions(state);
	if (cells.length > options.length) return refuse('unknown-item');
	const pairs = cells.flatMap((cell, i): [string, number][] =>
		/^\d+$/u.test(cell) ? [[options[i]?.id ?? '', Number(cell)]] : []
	);
	return Object.fromEntries(pairs);
}

function read(state: State, line: string): Ballot | Refusal {
	const { format, other } = state.config;
	switch (format) {
		case 'yesno': {
			const yes = /^(oui|o|yes|y|1)(?![\p{L}\d])/iu.test(line);
			const no = /^(non|no|n|2|0)(?![\p{L}\d])/iu.test(line);
			return yes || no ? { format, yes } : refuse('unknown-item');
		}
		case 'scale': {
			const ratings = numbered(state, line);
			if (isRefusal(ratings)) return ratings;
			const fair = Object.values(ratings).every((rating) => rating >= 1 && rating <= 5);
			return fair ? { format, ratings } : refuse('unknown-item');
		}
		case 'points': {
			const points = numbered(state, line);
			return isRefusal(points) ? points : { format, points };
		}
		case 'single':
		case 'pictures':
		case 'multiple':
		case 'ranking': {
			const ids = named(state, line);
			const own = isRefusal(ids) && other && !/^[\d\s,;.-]+$/u.test(line);
			if (own && format === 'single') return { format, other: line };
			if (own && format === 'multiple') return { format, options: [], other: line };
			if (isRefusal(ids)) return ids;
			const [option = '', ...more] = ids;
			if (format === 'ranking') return { format, order: ids };
			if (format === 'multiple') return { format, options: ids };
			return more.length > 0 ? refuse('too-many', { max: 1 }) : { format, option };
		}
	}
}

/** The ballot of one person on paper. */
export function transcribe(state: State, line: string, act: Act): Decision<Event> {
	const ballot = read(state, line.trim());
	return isRefusal(ballot) ? ballot : castBallot(state, ballot, act);
}

/** How a line is written here, for the person who types it. */
export function lineHelp(state: State, language: Language): string {
	const named = visibleOptions(state)
		.map(({ text }, at) => `${at + 1} ${text}`)
		.join(' · ');
	switch (state.config.format) {
		case 'yesno':
			return {
				fr: 'Une personne par ligne\u202F: oui ou non.',
				en: 'One person a line: yes or no.'
			}[language];
		case 'scale':
			return {
				fr: `Une personne par ligne\u202F: ses notes de 1 à 5, dans cet ordre, un tiret pour une note qui manque. ${named}.`,
				en: `One person a line: her marks from 1 to 5, in this order, a dash for one that is missing. ${named}.`
			}[language];
		case 'points':
			return {
				fr: `Une personne par ligne\u202F: ses points, dans cet ordre, un tiret pour aucun. ${named}.`,
				en: `One person a line: her points, in this order, a dash for none. ${named}.`
			}[language];
		case 'ranking':
			return {
				fr: `Une personne par ligne\u202F: les numéros, du premier choix au dernier, séparés par des virgules. ${named}.`,
				en: `One person a line: the numbers, from the first choice to the last, with commas. ${named}.`
			}[language];
		case 'multiple':
			return {
				fr: `Une personne par ligne\u202F: les numéros choisis, séparés par des virgules. ${named}.`,
				en: `One person a line: the numbers chosen, with commas. ${named}.`
			}[language];
		case 'single':
		case 'pictures':
			return {
				fr: `Une personne par ligne\u202F: le numéro choisi. ${named}.`,
				en: `One person a line: the number chosen. ${named}.`
			}[language];
	}
}
