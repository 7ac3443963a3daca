// The words of a questionnaire’s report and figures, in both languages.

import type { Language, Localised } from '../../base/language.ts';
import type { DirectoryField } from './flow.ts';

/** The directory’s fields, as they are asked and as a table heads them. */
export const fieldNames: Readonly<Record<DirectoryField, Localised>> = {
	structure: { fr: 'Structure', en: 'Organisation' },
	role: { fr: 'Rôle', en: 'Role' },
	brings: { fr: 'Ce qu’elle apporte', en: 'What it brings' },
	name: { fr: 'Nom', en: 'Name' },
	email: { fr: 'Courriel', en: 'E-mail' },
	phone: { fr: 'Téléphone', en: 'Telephone' }
};

const several = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;
const severalEn = (count: number, one: string, many: string) =>
	`${count} ${count === 1 ? one : many}`;

export type Terms = {
	/** Who answered: sheets, people, those finished. */
	respondents(kind: 'person' | 'structure', sheets: number, people: number, done: number): string;
	nobody: string;
	hidden(count: number): string;
	/** Under a question: how many answered, of how many it was asked. */
	answered(answered: number, asked: number): string;
	few: string;
	/** How many wrote the same open answer. */
	times(count: number): string;
	/** Open answers that the body leaves to the annexes. */
	more(count: number): string;
	alt(question: string, rows: string): string;
	median(median: string, least: string, most: string): string;
	number(value: number): string;
	percent(share: number): string;
	readonly unit: string;
	readonly answer: string;
	readonly count: string;
	readonly share: string;
	readonly structures: string;
	readonly directory: string;
	readonly directoryOf: (count: number) => string;
	readonly progress: string;
	readonly progressHead: readonly [string, string, string, string];
	readonly yes: string;
	readonly no: string;
	readonly conflicts: string;
	readonly conflictsHead: readonly [string, string, string, string];
	readonly raw: string;
	readonly question: string;
	readonly done: string;
	readonly respondent: string;
	readonly measured: { readonly mean: string; readonly median: string; readonly people: string };
};

const french: Terms = {
	respondents: (kind, sheets, people, done) => {
		const who =
			kind === 'person'
				? several(sheets, 'questionnaire rempli', 'questionnaires remplis')
				: `${several(sheets, 'structure', 'structures')}, par ${several(people, 'personne', 'personnes')}`;
		const ended =
			kind === 'person'
				? several(done, 'terminé', 'terminés')
				: several(done, 'fiche terminée', 'fiches terminées');
		return done === 0 ? `${who}.` : `${who}, dont ${ended}.`;
	},
	nobody: 'Aucune réponse.',
	hidden: (count) =>
		count > 1 ? `${count} réponses libres ont été masquées.` : 'Une réponse libre a été masquée.',
	answered: (answered, asked) =>
		`${several(answered, 'réponse', 'réponses')} sur ${several(asked, 'questionnaire concerné', 'questionnaires concernés')}.`,
	few: 'Moins de cinq réponses : leur détail figure dans la synthèse du formateur seulement.',
	times: (count) => `écrit ${count} fois`,
	more: (count) => `${count} autres réponses sont en annexe.`,
	alt: (question, rows) => `Barres. ${question} : ${rows}.`,
	median: (median, least, most) => `Médiane ${median}, de ${least} à ${most}.`,
	number: (value) => String(Math.round(value * 10) / 10).replace('.', ','),
	percent: (share) => `${Math.round(share * 100)} %`,
	unit: 'réponses',
	answer: 'Réponse',
	count: 'Réponses',
	share: 'Part',
	structures: 'Structures',
	directory: 'Annuaire',
	directoryOf: (count) => `Annuaire : ${several(count, 'structure', 'structures')}`,
	progress: 'Où en est chaque structure',
	progressHead: ['Structure', 'Réponses', 'Personnes', 'Terminé'],
	yes: 'oui',
	no: 'non',
	conflicts: 'Réponses différentes d’une même structure',
	conflictsHead: ['Structure', 'Question', 'Réponse retenue', 'Autre réponse'],
	raw: 'Les questionnaires, un par ligne, sans ordre d’arrivée',
	question: 'Question',
	done: 'Terminé',
	respondent: 'Structure',
	measured: { mean: 'moyenne', median: 'médiane', people: 'Personnes qui ont répondu' }
};

const english: Terms = {
	respondents: (kind, sheets, people, done) => {
		const who =
			kind === 'person'
				? severalEn(sheets, 'questionnaire', 'questionnaires')
				: `${severalEn(sheets, 'organisation', 'organisations')}, by ${severalEn(people, 'person', 'people')}`;
		return done === 0 ? `${who}.` : `${who}, ${done} of them finished.`;
	},
	nobody: 'No answer.',
	hidden: (count) => `${severalEn(count, 'open answer was', 'open answers were')} hidden.`,
	answered: (answered, asked) =>
		`${severalEn(answered, 'answer', 'answers')} from ${severalEn(asked, 'questionnaire', 'questionnaires')} concerned.`,
	few: 'Fewer than five answers: details are in the trainer’s synthesis only.',
	times: (count) => `written ${count} times`,
	more: (count) => `${count} more answers are in the appendices.`,
	alt: (question, rows) => `Bars. ${question}: ${rows}.`,
	median: (median, least, most) => `Median ${median}, from ${least} to ${most}.`,
	number: (value) => String(Math.round(value * 10) / 10),
	percent: (share) => `${Math.round(share * 100)}%`,
	unit: 'answers',
	answer: 'Answer',
	count: 'Answers',
	share: 'Share',
	structures: 'Organisations',
	directory: 'Directory',
	directoryOf: (count) => `Directory: ${severalEn(count, 'organisation', 'organisations')}`,
	progress: 'How far each organisation has come',
	progressHead: ['Organisation', 'Answers', 'People', 'Finished'],
	yes: 'yes',
	no: 'no',
	conflicts: 'Different answers from one organisation',
	conflictsHead: ['Organisation', 'Question', 'Answer kept', 'Other answer'],
	raw: 'The questionnaires, one a line, in no order of arrival',
	question: 'Question',
	done: 'Finished',
	respondent: 'Organisation',
	measured: { mean: 'mean', median: 'median', people: 'People who answered' }
};

export function termsIn(language: Language): Terms {
	return language === 'fr' ? french : english;
}
