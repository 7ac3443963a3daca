// The words of a sort's tables and report, in both languages.

import type { Language } from '../../base/language.ts';
import type { Round } from './schema.ts';

/** Counted and named: « Partenariat 12 ». */
export type Named = { readonly title: string; readonly count: number };

export type Terms = {
	readonly item: string;
	readonly category: string;
	readonly letter: string;
	readonly number: string;
	readonly hint: string;
	readonly unplaced: string;
	readonly agreement: string;
	readonly moved: string;
	readonly answered: string;
	readonly roundHead: string;
	readonly caption: string;
	readonly tableCaption: string;
	readonly sheets: string;
	readonly lettersCaption: string;
	readonly sheetCaption: string;
	readonly splitTitle: string;
	readonly referenceCaption: string;
	readonly cyclesCaption: string;
	readonly cyclesTable: string;
	cyclesAlt(turns: readonly string[]): string;
	readonly reference: string;
	readonly there: string;
	readonly why: string;
	readonly none: string;
	readonly nobody: string;
	round(round: Round): string;
	percent(value: number): string;
	quote(text: string): string;
	named(all: readonly Named[]): string;
	alt(rows: readonly string[]): string;
	answers(people: number): string;
	answersTwice(first: number, second: number): string;
	means(agreement: number, before: number | undefined, byLot: number): string;
	of(count: number, all: number): string;
	hidden(texts: readonly string[], lost: number): string;
	early(count: number): string;
	joins(count: number, all: number): string;
	gist(people: number, agreement: string, split: string): string;
};

const several = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;
const severalEn = (count: number, one: string, many: string) =>
	`${count} ${count === 1 ? one : many}`;

const french: Terms = {
	item: 'Élément',
	category: 'Catégorie',
	letter: 'Lettre',
	number: 'N°',
	hint: 'Ce qu’on y met',
	unplaced: 'Non placé',
	agreement: 'Accord',
	moved: 'Ont changé',
	answered: 'Personnes qui ont répondu',
	roundHead: 'Tour',
	caption: 'Où la salle a placé chaque élément, ce qui divise d’abord',
	tableCaption: 'Nombre de personnes par catégorie, ce qui divise d’abord',
	sheets: 'Les réponses, une par ligne, sans ordre d’arrivée',
	lettersCaption: 'Les catégories',
	sheetCaption: 'Une lettre par élément\u202F; un tiret si vous ne savez pas',
	splitTitle: 'Ce qui a divisé la salle',
	referenceCaption: 'Les réponses de référence',
	cyclesTable: 'Les moments de chaque cycle, dans l’ordre',
	cyclesCaption: 'Les cycles, et combien y ont mis chaque moment',
	cyclesAlt: (turns) =>
		`${turns.length > 1 ? 'Cercles' : 'Cercle'} fléchés, dont chaque moment mène au suivant et le dernier au premier. ${turns.join('. ')}.`,
	reference: 'Référence',
	there: 'L’y ont mis',
	why: 'Explication',
	none: 'Personne n’a encore répondu.',
	nobody: 'personne',
	round: (round) => (round === 1 ? '1er tour' : '2e tour'),
	percent: (value) => `${value}\u202F%`,
	quote: (text) => `«\u202F${text}\u202F»`,
	named: (all) => all.map(({ title, count }) => `${title} ${count}`).join(', '),
	alt: (rows) =>
		`Barres empilées, une par élément, la part de chaque catégorie\u202F: ${rows.join('\u202F; ')}.`,
	answers: (people) =>
		people === 0 ? 'Aucune réponse.' : `${several(people, 'réponse', 'réponses')}.`,
	answersTwice: (first, second) =>
		`${several(first, 'réponse', 'réponses')} au premier tour, ${second} au second.`,
	means: (agreement, before, byLot) =>
		`Accord de la salle\u202F: ${before === undefined ? '' : `${before}\u202F% au premier tour, `}${agreement}\u202F%${before === undefined ? '' : ' au second'}. C’est la chance que deux personnes prises au hasard aient mis un élément au même endroit, en moyenne\u202F; si chacun tirait au sort, elle serait de ${byLot}\u202F%.`,
	of: (count, all) => `${count} sur ${all}`,
	hidden: (texts, lost) =>
		`Retiré pendant la séance\u202F: ${texts.map(french.quote).join(', ')} (${lost === 0 ? 'jamais placé' : `placé ${lost} fois`}).`,
	early: (count) =>
		`${several(count, 'réponse de référence avait été montrée', 'réponses de référence avaient été montrées')} avant le second tour.`,
	joins: (count, all) =>
		`La catégorie la plus choisie est celle de la référence pour ${several(count, 'élément', 'éléments')} sur ${all}.`,
	gist: (people, agreement, split) =>
		`${several(people, 'réponse', 'réponses')}${agreement && `, accord ${agreement}`}${split && `\u202F; a divisé la salle\u202F: ${split}`}`
};

const english: Terms = {
	item: 'Item',
	category: 'Category',
	letter: 'Letter',
	number: 'No.',
	hint: 'What goes there',
	unplaced: 'Not placed',
	agreement: 'Agreement',
	moved: 'Changed',
	answered: 'People who answered',
	roundHead: 'Round',
	caption: 'Where the room placed each item, those that divide first',
	tableCaption: 'Number of people per category, items that divide first',
	sheets: 'Answers, one per line, in no order of arrival',
	lettersCaption: 'The categories',
	sheetCaption: 'One letter per item; a dash if you do not know',
	splitTitle: 'What split the room',
	referenceCaption: 'Reference answers',
	cyclesTable: 'The moments of each cycle, in order',
	cyclesCaption: 'The cycles, and how many put each moment there',
	cyclesAlt: (turns) =>
		`Rings with arrows: each moment leads to the next, and the last to the first. ${turns.join('. ')}.`,
	reference: 'Reference',
	there: 'Put it there',
	why: 'Explanation',
	none: 'Nobody has answered yet.',
	nobody: 'nobody',
	round: (round) => (round === 1 ? 'Round 1' : 'Round 2'),
	percent: (value) => `${value}%`,
	quote: (text) => `“${text}”`,
	named: (all) => all.map(({ title, count }) => `${title} ${count}`).join(', '),
	alt: (rows) => `Stacked bars, one per item, the share of each category: ${rows.join('; ')}.`,
	answers: (people) => (people === 0 ? 'No answer.' : `${severalEn(people, 'answer', 'answers')}.`),
	answersTwice: (first, second) =>
		`${severalEn(first, 'answer', 'answers')} in the first round, ${second} in the second.`,
	means: (agreement, before, byLot) =>
		`Agreement of the room: ${before === undefined ? '' : `${before}% in the first round, `}${agreement}%${before === undefined ? '' : ' in the second'}. It is the chance that two people drawn at random put an item in the same place, on average; if everyone drew lots, it would be ${byLot}%.`,
	of: (count, all) => `${count} of ${all}`,
	hidden: (texts, lost) =>
		`Withdrawn during the session: ${texts.map(english.quote).join(', ')} (${lost === 0 ? 'never placed' : `placed ${severalEn(lost, 'time', 'times')}`}).`,
	early: (count) =>
		`${severalEn(count, 'reference answer was', 'reference answers were')} shown before the second round.`,
	joins: (count, all) =>
		`The most chosen category is that of the reference for ${count} of ${severalEn(all, 'item', 'items')}.`,
	gist: (people, agreement, split) =>
		`${severalEn(people, 'answer', 'answers')}${agreement && `, agreement ${agreement}`}${split && `; split the room: ${split}`}`
};

export function termsIn(language: Language): Terms {
	return { fr: french, en: english }[language];
}
