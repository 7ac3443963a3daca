// The presence sheet: a page to print and sign by hand. It is made from the session's title, place and
// day alone: it knows nobody who answered, and no answer can be joined to it.

import type { Block } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';

/** Lines for those who signed up on the day, beyond those who came with a phone. */
const spare = 5;
const least = 15;
const most = 60;

const terms = {
	fr: {
		title: 'Feuille d’émargement',
		subtitle: 'À imprimer et à signer, conservée à part des réponses',
		about:
			'Cette feuille est conservée par l’organisateur, à part de la synthèse\u202F: aucune réponse ne peut y être rattachée.',
		caption: 'Personnes présentes',
		head: ['Nom et prénom', 'Structure', 'Matin', 'Après-midi']
	},
	en: {
		title: 'Attendance sheet',
		subtitle: 'To print and sign, kept apart from the answers',
		about:
			'This sheet is kept by the organiser, apart from the report: no answer can be joined to it.',
		caption: 'People present',
		head: ['Name', 'Organisation', 'Morning', 'Afternoon']
	}
} as const;

export const presenceTitles = {
	fr: { title: terms.fr.title, subtitle: terms.fr.subtitle },
	en: { title: terms.en.title, subtitle: terms.en.subtitle }
} as const;

/** Empty lines to sign: enough for those who came, a few more, and never a book. */
export function presenceBlocks(people: number, language: Language): readonly Block[] {
	const { about, caption, head } = terms[language];
	const lines = Math.min(most, Math.max(least, people + spare));
	return [
		{ type: 'paragraph', tone: 'note', text: about },
		{
			type: 'table',
			ruled: lines,
			caption,
			head: [...head],
			rows: []
		}
	];
}
