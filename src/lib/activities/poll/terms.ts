// The words of a poll's tables and report, in both languages.

import type { Language } from '../../base/language.ts';
import type { Format, Round } from './schema.ts';
import type { Tally } from './tally.ts';

export type Terms = {
	readonly yes: string;
	readonly no: string;
	readonly other: string;
	readonly roundHead: string;
	readonly ballots: string;
	readonly forPeople: string;
	readonly freeTitle: string;
	readonly heads: Readonly<Record<Head, string>>;
	round(round: Round): string;
	decimal(value: number): string;
	percent(value: number): string;
	range(low: string, high: string): string;
	caption(format: Format): string;
	readonly radarCaption: string;
	radarAlt(rows: readonly string[]): string;
	alt(format: Format, rows: readonly string[]): string;
	unit(format: Format): string;
	answers(people: number): string;
	answersTwice(first: number, second: number): string;
	changed(changed: number, both: number): string;
	hiddenOptions(texts: readonly string[], lost: string): string;
	votes(count: number, format: Format): string;
	hiddenOthers(count: number): string;
	times(count: number): string;
	top(title: string, value: number, share: number, shape: Tally['shape']): string;
	gist(people: number, top: string): string;
};

export type Head =
	| 'option'
	| 'statement'
	| 'people'
	| 'share'
	| 'shift'
	| 'mean'
	| 'median'
	| 'quartiles'
	| 'extremes'
	| 'score'
	| 'firsts'
	| 'first'
	| 'ranked'
	| 'rank'
	| 'total';

const several = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;
const severalEn = (count: number, one: string, many: string) =>
	`${count} ${count === 1 ? one : many}`;

const french: Terms = {
	yes: 'Oui',
	no: 'Non',
	other: 'Autre réponse',
	roundHead: 'Tour',
	ballots: 'Les bulletins, un par ligne, sans ordre d’arrivée',
	forPeople: 'Pour combien de personnes',
	freeTitle: 'Réponses libres',
	heads: {
		option: 'Réponse',
		statement: 'Énoncé',
		people: 'Personnes',
		share: 'Part',
		shift: 'Écart',
		mean: 'Moyenne',
		median: 'Médiane',
		quartiles: 'Moitié centrale',
		extremes: 'Du plus bas au plus haut',
		score: 'Score',
		firsts: 'Premières places',
		first: 'En premier',
		ranked: 'Classée par',
		rank: 'Rang moyen',
		total: 'Points'
	},
	round: (round) => (round === 1 ? '1er tour' : '2e tour'),
	decimal: (value) => value.toFixed(1).replace('.', ','),
	percent: (value) => `${value} %`,
	range: (low, high) => `${low} à ${high}`,
	caption: (format) =>
		format === 'scale'
			? 'Répartition des notes de 1 à 5'
			: format === 'ranking'
				? 'Score de chaque réponse dans le classement'
				: format === 'points'
					? 'Points reçus en moyenne'
					: 'Nombre de personnes par réponse',
	radarCaption: 'Note moyenne de 1 à 5, et moitié centrale des notes',
	radarAlt: (rows) =>
		`Radar, un axe par énoncé\u202F; notes moyennes sur 5\u202F: ${rows.join(', ')}.`,
	alt: (format, rows) =>
		`${format === 'scale' ? 'Barres empilées, la part de chaque note pour chaque énoncé\u202F; notes moyennes' : 'Barres horizontales, une par réponse'}\u202F: ${rows.join(', ')}.`,
	unit: (format) => (format === 'ranking' || format === 'points' ? 'points' : 'personnes'),
	answers: (people) =>
		people === 0 ? 'Aucune réponse.' : `${several(people, 'réponse', 'réponses')}.`,
	answersTwice: (first, second) =>
		`${several(first, 'réponse', 'réponses')} au premier tour, ${second} au second.`,
	changed: (changed, both) =>
		`Sur ${several(both, 'personne qui a répondu', 'personnes qui ont répondu')} aux deux tours, ${changed === 0 ? 'aucune n’a' : several(changed, 'a', 'ont')} changé de réponse.`,
	hiddenOptions: (texts, lost) =>
		`Retiré pendant la séance : ${texts.map((text) => `« ${text} »`).join(', ')} (${lost}).`,
	votes: (count, format) => {
		if (count === 0) return 'sans vote';
		return format === 'points'
			? several(count, 'point', 'points')
			: several(count, 'vote', 'votes');
	},
	hiddenOthers: (count) =>
		`${several(count, 'réponse libre a été masquée', 'réponses libres ont été masquées')}.`,
	times: (count) => `écrit ${count} fois`,
	top: (title, value, share, shape) =>
		`«\u202F${title}\u202F» (${shape === 'choice' ? `${share}\u202F%` : shape === 'scale' ? `${french.decimal(value)} sur 5` : `${french.decimal(value).replace(/,0$/u, '')} points`})`,
	gist: (people, top) =>
		`${several(people, 'réponse', 'réponses')}${top && `\u202F; en tête\u202F: ${top}`}`
};

const english: Terms = {
	yes: 'Yes',
	no: 'No',
	other: 'Other answer',
	roundHead: 'Round',
	ballots: 'Ballots, one per line, in no order of arrival',
	forPeople: 'For how many people',
	freeTitle: 'Free answers',
	heads: {
		option: 'Answer',
		statement: 'Statement',
		people: 'People',
		share: 'Share',
		shift: 'Shift',
		mean: 'Mean',
		median: 'Median',
		quartiles: 'Middle half',
		extremes: 'Lowest to highest',
		score: 'Score',
		firsts: 'First places',
		first: 'Placed first',
		ranked: 'Ranked by',
		rank: 'Mean rank',
		total: 'Points'
	},
	round: (round) => (round === 1 ? 'Round 1' : 'Round 2'),
	decimal: (value) => value.toFixed(1),
	percent: (value) => `${value}%`,
	range: (low, high) => `${low} to ${high}`,
	caption: (format) =>
		format === 'scale'
			? 'How ratings from 1 to 5 are spread'
			: format === 'ranking'
				? 'Score of each answer in the ranking'
				: format === 'points'
					? 'Points received on average'
					: 'Number of people per answer',
	radarCaption: 'Mean rating from 1 to 5, and middle half of the ratings',
	radarAlt: (rows) => `Radar, one axis per statement; mean ratings out of 5: ${rows.join(', ')}.`,
	alt: (format, rows) =>
		`${format === 'scale' ? 'Stacked bars, the share of each rating for each statement; mean ratings' : 'Horizontal bars, one per answer'}: ${rows.join(', ')}.`,
	unit: (format) => (format === 'ranking' || format === 'points' ? 'points' : 'people'),
	answers: (people) => (people === 0 ? 'No answer.' : `${severalEn(people, 'answer', 'answers')}.`),
	answersTwice: (first, second) =>
		`${severalEn(first, 'answer', 'answers')} in the first round, ${second} in the second.`,
	changed: (changed, both) =>
		`Of ${severalEn(both, 'person', 'people')} who answered both rounds, ${changed === 0 ? 'nobody' : changed} changed their answer.`,
	hiddenOptions: (texts, lost) =>
		`Withdrawn during the session: ${texts.map((text) => `“${text}”`).join(', ')} (${lost}).`,
	votes: (count, format) => {
		if (count === 0) return 'no vote';
		return format === 'points'
			? severalEn(count, 'point', 'points')
			: severalEn(count, 'vote', 'votes');
	},
	hiddenOthers: (count) =>
		`${severalEn(count, 'free answer was hidden', 'free answers were hidden')}.`,
	times: (count) => `written ${count} times`,
	top: (title, value, share, shape) =>
		`“${title}” (${shape === 'choice' ? `${share}%` : shape === 'scale' ? `${english.decimal(value)} of 5` : `${english.decimal(value).replace(/\.0$/u, '')} points`})`,
	gist: (people, top) => `${severalEn(people, 'answer', 'answers')}${top && `; first: ${top}`}`
};

export function termsIn(language: Language): Terms {
	return { fr: french, en: english }[language];
}
