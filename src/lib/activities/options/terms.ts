// The words of a choice in the report, in both languages, and the names of the usual facets.

import type { Language } from '../../base/language.ts';
import type { Facet } from './state.ts';

const french = {
	facets: { advantages: 'Avantages', drawbacks: 'Inconvénients', strategy: 'Stratégie' },
	options: 'Choix',
	votes: 'Votes',
	share: 'Part',
	caption: 'Nombre de votes par choix',
	alt: (rows: string) => `Barres horizontales, une par choix\u202F: ${rows}.`,
	unit: 'votes',
	voters: (n: number, several: boolean) =>
		`${n === 1 ? '1 personne a voté' : `${n} personnes ont voté`}${several ? '' : ', un choix chacune'}.`,
	noVote: 'Il n’y a pas eu de vote.',
	retained: 'choix retenu',
	kept: (option: string) => `Choix retenu\u202F: ${option}`,
	hidden: (n: number) =>
		n === 1
			? '1 contribution masquée par l’animation.'
			: `${n} contributions masquées par l’animation.`,
	nothing: 'Rien n’a été écrit.',
	more: (n: number) => (n === 1 ? 'et 1 autre' : `et ${n} autres`),
	times: (n: number) => `${n} fois`,
	between: '\u202F; ',
	quoted: (text: string) => `«\u202F${text}\u202F»`,
	score: (n: number) => `${n} ${n < 2 ? 'vote' : 'votes'}`,
	first: (list: string) => `en tête\u202F: ${list}`,
	lines: (n: number) => (n === 1 ? '1 contribution' : `${n} contributions`),
	all: 'Tout ce qui a été écrit de chaque choix',
	head: { option: 'Choix', facet: 'Rubrique', text: 'Contribution', people: 'Personnes' },
	ballots: 'Les bulletins, un par ligne, sans ordre d’arrivée',
	sheet: 'À remplir à plusieurs, une idée par ligne'
};

const english: typeof french = {
	facets: { advantages: 'Advantages', drawbacks: 'Drawbacks', strategy: 'Strategy' },
	options: 'Option',
	votes: 'Votes',
	share: 'Share',
	caption: 'Number of votes per option',
	alt: (rows) => `Horizontal bars, one per option: ${rows}.`,
	unit: 'votes',
	voters: (n, several) =>
		`${n === 1 ? '1 person' : `${n} people`} voted${several ? '' : ', one option each'}.`,
	noVote: 'There was no vote.',
	retained: 'option retained',
	kept: (option) => `Option retained: ${option}`,
	hidden: (n) =>
		n === 1
			? '1 contribution hidden by the facilitator.'
			: `${n} contributions hidden by the facilitator.`,
	nothing: 'Nothing was written.',
	more: (n) => (n === 1 ? 'and 1 more' : `and ${n} more`),
	times: (n) => `${n} times`,
	between: '; ',
	quoted: (text) => `“${text}”`,
	score: (n) => (n === 1 ? '1 vote' : `${n} votes`),
	first: (list) => `first: ${list}`,
	lines: (n) => (n === 1 ? '1 contribution' : `${n} contributions`),
	all: 'Everything written of each option',
	head: { option: 'Option', facet: 'Facet', text: 'Contribution', people: 'People' },
	ballots: 'Ballots, one per line, in no order of arrival',
	sheet: 'To fill in together, one idea a line'
};

export type Terms = typeof french;

export function termsIn(language: Language): Terms {
	return { fr: french, en: english }[language];
}

/** What a facet is called: its own title, or the usual name. */
export function facetTitle({ id, title }: Facet, { facets }: Terms): string {
	if (title !== '') return title;
	return id === 'advantages' || id === 'drawbacks' || id === 'strategy' ? facets[id] : id;
}
