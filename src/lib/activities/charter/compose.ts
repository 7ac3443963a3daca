// What the editor shows of a charter.

import type { Compose } from '../compose.ts';
import { preambleMax, sectionsMax, startMax, textMax } from './limits.ts';
import type { Config } from './schema.ts';

const blanks = {
	fr: [
		['Finalité et objectifs', 'Pourquoi nous travaillons ensemble, et ce que nous visons'],
		['Méthodes et rôles', 'Qui fait quoi, comment nous décidons'],
		['Productions', 'Ce que nous produisons, et à qui cela appartient'],
		['Échanges et outils', 'Où, quand et comment nous nous parlons'],
		['Évaluation', 'Comment nous saurons que cela marche']
	],
	en: [
		['Purpose and objectives', 'Why we work together, and what we aim for'],
		['Methods and roles', 'Who does what, and how we decide'],
		['Outputs', 'What we produce, and whose it is'],
		['Exchanges and tools', 'Where, when and how we talk to each other'],
		['Evaluation', 'How we will know that it works']
	]
} as const;

/** Five sections without articles, three texts each, two thirds to adopt. */
export const compose: Compose<Config> = {
	label: { fr: 'Charte', en: 'Charter' },
	purpose: {
		fr: 'Écrire ensemble un texte, l’amender et l’adopter article par article',
		en: 'Write a text together, amend it and adopt it article by article'
	},
	blank: (language) => ({
		sections: blanks[language].map(([title, hint], i) => ({
			id: `s${i + 1}`,
			title,
			hint,
			articles: []
		})),
		preamble: '',
		maxPerPerson: 3,
		threshold: 66,
		signatories: 'structures'
	}),
	fields: [
		{
			key: 'preamble',
			type: 'text',
			long: true,
			optional: true,
			max: preambleMax,
			label: { fr: 'Préambule', en: 'Preamble' },
			hint: {
				fr: 'Ouvre le texte\u202F; il n’est pas soumis au vote.',
				en: 'Opens the text; it is not put to the vote.'
			}
		},
		{
			key: 'sections',
			type: 'list',
			least: 1,
			most: sectionsMax,
			label: { fr: 'Sections', en: 'Sections' },
			one: { fr: 'une section', en: 'a section' },
			fields: [
				{ key: 'title', type: 'text', max: 120, label: { fr: 'Titre', en: 'Title' } },
				{
					key: 'hint',
					type: 'text',
					max: 300,
					optional: true,
					label: { fr: 'Ce qu’on y écrit', en: 'What goes there' }
				},
				{
					key: 'articles',
					type: 'list',
					least: 0,
					most: startMax,
					label: { fr: 'Articles de départ', en: 'Articles to start from' },
					one: { fr: 'un article', en: 'an article' },
					fields: [
						{
							key: 'text',
							type: 'text',
							long: true,
							max: textMax,
							label: { fr: 'Texte', en: 'Words' }
						}
					]
				}
			]
		},
		{
			key: 'maxPerPerson',
			type: 'number',
			least: 1,
			most: 30,
			label: {
				fr: 'Propositions et amendements par personne',
				en: 'Proposals and amendments per person'
			}
		},
		{
			key: 'threshold',
			type: 'number',
			least: 1,
			most: 100,
			label: { fr: 'Seuil d’adoption, en %', en: 'Threshold of adoption, in %' },
			hint: {
				fr: 'Part de «\u202Fpour\u202F» parmi les «\u202Fpour\u202F» et les «\u202Fcontre\u202F».',
				en: 'Share of “for” among “for” and “against”.'
			}
		},
		{
			key: 'signatories',
			type: 'choice',
			label: { fr: 'Signataires', en: 'Signatories' },
			hint: {
				fr: 'Une ligne chacun sur la feuille à signer.',
				en: 'One line each on the sheet to sign.'
			},
			choices: [
				{ value: 'structures', label: { fr: 'Des structures', en: 'Structures' } },
				{ value: 'people', label: { fr: 'Des personnes', en: 'People' } }
			]
		}
	]
};
