// The sentences of a synthesis in the report, in both languages.

import type { Language } from '../../base/language.ts';
import type { Answer, SectionId } from './sections.ts';

export type ReportWords = {
	readonly headings: Readonly<Record<SectionId, string>>;
	readonly parts: Readonly<Record<Answer, string>>;
	/** « 21 partagent, 6 à nuancer, 2 ne partagent pas », or nothing. */
	tally(counts: Readonly<Record<Answer, number>>): string;
	readonly few: string;
	from(words: string): string;
	weight(count: number): string;
	owner(name: string): string;
	due(day: string): string;
	readonly alone: string;
	readonly between: string;
	more(count: number): string;
	sharedBy(share: number, all: number): string;
	/** « 4 tablées sur 5 ». */
	tables(share: number, all: number): string;
	/** A point that one table alone shares; its name, for the trainer. */
	weak(table: string): string;
	readonly tablesNote: string;
	readonly tablesHead: string;
	quoted(text: string): string;
	readonly nuances: string;
	readonly nuanceHead: readonly string[];
	readonly timesHead: string;
	annexed(count: number): string;
	hidden(count: number): string;
	outdated(count: number): string;
	readonly status: { readonly kept: string; readonly dropped: string; readonly proposed: string };
	readonly annex: string;
	readonly head: readonly string[];
};

const parts = {
	fr: { share: 'je partage', nuance: 'à nuancer', oppose: 'je ne partage pas' },
	en: { share: 'I agree', nuance: 'with a nuance', oppose: 'I do not agree' }
} as const;

/** In French, zero and one are singular; in English, one alone is. */
const words: Readonly<Record<Language, ReportWords>> = {
	fr: {
		headings: {
			problems: 'Principales problématiques rencontrées',
			convergences: 'Points de convergence',
			debates: 'Points de débat',
			progress: 'Axes de progrès'
		},
		parts: parts.fr,
		tally: ({ share, nuance, oppose }) =>
			[
				`${share} ${share < 2 ? 'partage' : 'partagent'}`,
				`${nuance} à nuancer`,
				`${oppose} ne ${oppose < 2 ? 'partage' : 'partagent'} pas`
			].join(', '),
		few: 'moins de 5 réponses',
		from: (text) => `d’après «\u202F${text}\u202F»`,
		weight: (count) => `${count} ${count < 2 ? 'soutien' : 'soutiens'}`,
		owner: (name) => `porté par ${name}`,
		due: (day) => `pour le ${day}`,
		alone: 'Sans enjeu énoncé',
		between: '\u202F; ',
		more: (count) => (count < 2 ? 'et 1 autre' : `et ${count} autres`),
		sharedBy: (share, all) => `${share} sur ${all}`,
		tables: (share, all) => `${share} ${share < 2 ? 'tablée' : 'tablées'} sur ${all}`,
		weak: (table) => `signal faible${table && `\u202F: ${table} seule`}`,
		tablesNote:
			'Une tablée compte comme partageant un point quand son rapporteur l’a dit pour elle, ou quand davantage de ses membres le partagent que non. Le total est celui des tablées qui ont répondu à cette étape. Un point qu’une seule tablée partage est gardé comme signal faible.',
		tablesHead: 'Tablées qui partagent',
		quoted: (text) => `«\u202F${text.replace(/\.$/u, '')}\u202F»`,
		nuances: 'Nuances et désaccords exprimés sur les points de convergence',
		nuanceHead: ['Point de convergence', 'Nuance', 'Réponse'],
		timesHead: 'Fois',
		annexed: (count) =>
			count < 2 ? 'Une nuance est en annexe.' : `${count} nuances sont en annexe.`,
		hidden: (count) =>
			count < 2
				? 'Une nuance a été écartée par l’animation.'
				: `${count} nuances ont été écartées par l’animation.`,
		outdated: (count) =>
			count < 2
				? '1 réponse porte sur une formulation antérieure'
				: `${count} réponses portent sur une formulation antérieure`,
		status: { kept: 'retenu', dropped: 'retiré', proposed: 'proposé, non retenu' },
		annex: 'Éléments de la synthèse',
		head: [
			'Rubrique',
			'Élément',
			'⇔',
			'État',
			'D’après',
			'Soutiens à l’origine',
			'Partagent',
			'À nuancer',
			'Ne partagent pas',
			'Responsable',
			'Échéance'
		]
	},
	en: {
		headings: {
			problems: 'Main issues encountered',
			convergences: 'Points of agreement',
			debates: 'Points of debate',
			progress: 'Ways forward'
		},
		parts: parts.en,
		tally: ({ share, nuance, oppose }) =>
			`${share} in agreement, ${nuance} with a nuance, ${oppose} against`,
		few: 'fewer than 5 answers',
		from: (text) => `from “${text}”`,
		weight: (count) => `${count} in support`,
		owner: (name) => `led by ${name}`,
		due: (day) => `due ${day}`,
		alone: 'Without a stated stake',
		between: '; ',
		more: (count) => `and ${count} more`,
		sharedBy: (share, all) => `${share} of ${all}`,
		tables: (share, all) => `${share} of ${all} tables`,
		weak: (table) => `weak signal${table && `: ${table} alone`}`,
		tablesNote:
			'A table counts as agreeing on a point when its rapporteur said so for it, or when more of its members agree than not. The total is that of the tables that answered in this step. A point on which one table alone agrees is kept as a weak signal.',
		tablesHead: 'Tables that agree',
		quoted: (text) => `“${text.replace(/\.$/u, '')}”`,
		nuances: 'Nuances and disagreements on the points of agreement',
		nuanceHead: ['Point of agreement', 'Nuance', 'Answer'],
		timesHead: 'Times',
		annexed: (count) =>
			count === 1 ? 'One nuance is in the appendices.' : `${count} nuances are in the appendices.`,
		hidden: (count) =>
			count === 1
				? 'One nuance was set aside by the facilitator.'
				: `${count} nuances were set aside by the facilitator.`,
		outdated: (count) => `${count} on an earlier wording`,
		status: { kept: 'kept', dropped: 'dropped', proposed: 'proposed, not kept' },
		annex: 'Items of the synthesis',
		head: [
			'Section',
			'Item',
			'⇔',
			'Status',
			'From',
			'Support at first',
			'Agree',
			'With a nuance',
			'Do not agree',
			'Led by',
			'Due'
		]
	}
};

export function wordsIn(language: Language): ReportWords {
	return words[language];
}
