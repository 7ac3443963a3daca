// The few words that a report adds by itself, in both languages, and how it writes a number.

import type { Dimension } from '../base/blocks.ts';
import type { Language } from '../base/language.ts';

const french = {
	table: 'Tableau',
	figure: 'Figure',
	contents: 'Sommaire',
	annexes: 'Annexes',
	annexesNote:
		'Les listes complètes et les chiffres des figures. Chaque tableau existe aussi en fichier CSV.',
	file: 'Fichier',
	fileHead: ['Fichier', 'Contenu'],
	fileList: 'Les données brutes, dans les fichiers CSV joints',
	after: (lead: string): string => (/[.!?…]$/u.test(lead) ? ' ' : '\u202F: '),
	noData: 'Aucune donnée.',
	figureData: 'Les données de la figure',
	before: 'avant',
	value: 'Nombre',
	item: 'Proposition',
	dimension: 'Dimension',
	round: 'Tour',
	people: (count: number) => `${count} ${count < 2 ? 'personne' : 'personnes'}`,
	peopleHead: 'Personnes',
	word: 'Mot ou expression',
	times: 'Citations',
	total: 'Total',
	cycle: 'Cycle',
	rank: 'Rang',
	mean: 'moyenne',
	half: 'la moitié des réponses',
	others: (count: number) =>
		count === 1 ? 'et 1 autre, dans le tableau' : `et ${count} autres, dans le tableau`,
	page: 'page',
	place: 'Lieu',
	date: 'Date',
	numbers: 'Participation',
	weave: 'Motif de fils entrecroisés'
};

const english: typeof french = {
	table: 'Table',
	figure: 'Figure',
	contents: 'Contents',
	annexes: 'Appendices',
	annexesNote: 'The full lists, and the data of the figures. Each table also exists as a CSV file.',
	file: 'File',
	fileHead: ['File', 'Content'],
	fileList: 'The raw data, in the CSV files that go with this document',
	after: (lead: string) => (/[.!?…]$/u.test(lead) ? ' ' : ': '),
	noData: 'No data.',
	figureData: 'The data of this figure',
	before: 'before',
	value: 'Count',
	item: 'Item',
	dimension: 'Dimension',
	round: 'Round',
	people: (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`,
	peopleHead: 'People',
	word: 'Word or phrase',
	times: 'Mentions',
	total: 'Total',
	cycle: 'Cycle',
	rank: 'Rank',
	mean: 'mean',
	half: 'half of the answers',
	others: (count: number) =>
		count === 1 ? 'and 1 more, in the table' : `and ${count} more, in the table`,
	page: 'page',
	place: 'Place',
	date: 'Date',
	numbers: 'Attendance',
	weave: 'A pattern of crossing threads'
};

export type Sentences = typeof french;

/** The report's own words in one language. */
export function sentences(language: Language): Sentences {
	return language === 'fr' ? french : english;
}

/** The names of the dimensions are French terms of the method; English readers get them translated. */
export const dimensionNames: Readonly<Record<Language, Readonly<Record<Dimension, string>>>> = {
	fr: { vouloir: 'Vouloir', savoir: 'Savoir', pouvoir: 'Pouvoir' },
	en: { vouloir: 'Wanting', savoir: 'Knowing how', pouvoir: 'Being able' }
};

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
	fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }),
	en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
};

/** « 3,5 » in French, “3.5” in English, two decimals at most. */
export function showNumber(value: number, language: Language): string {
	return formats[language].format(value);
}
