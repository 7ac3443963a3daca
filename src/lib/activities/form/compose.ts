// What the editor of parcours shows of a questionnaire.

import type { Compose, Field } from '../compose.ts';
import { optionsMax, questionsMax, structureMax } from './limits.ts';
import type { Config } from './schema.ts';

const when: Field = {
	type: 'group',
	key: 'when',
	optional: true,
	label: { fr: 'Seulement si…', en: 'Only if…' },
	hint: {
		fr: 'Posée si une question fermée précédente a reçu l’une de ces réponses.',
		en: 'Asked when an earlier closed question was given one of these answers.'
	},
	fields: [
		{
			type: 'pick',
			key: 'question',
			among: ['sections', 'questions'],
			label: { fr: 'Question', en: 'Question' }
		},
		{
			type: 'lines',
			key: 'is',
			most: optionsMax,
			max: 64,
			label: {
				fr: 'Identifiants des réponses (1 à 5 pour une échelle)',
				en: 'Ids of the answers (1 to 5 for a scale)'
			}
		}
	]
};

const question: readonly Field[] = [
	{ type: 'text', key: 'text', max: 300, label: { fr: 'Question', en: 'Question' } },
	{
		type: 'choice',
		key: 'type',
		label: { fr: 'Réponse attendue', en: 'Kind of answer' },
		choices: [
			{ value: 'text', label: { fr: 'Quelques mots', en: 'A few words' } },
			{ value: 'long', label: { fr: 'Plusieurs phrases', en: 'Several sentences' } },
			{ value: 'single', label: { fr: 'Une option', en: 'One option' } },
			{ value: 'multiple', label: { fr: 'Plusieurs options', en: 'Several options' } },
			{ value: 'scale', label: { fr: 'Échelle de 1 à 5', en: 'Scale from 1 to 5' } },
			{ value: 'number', label: { fr: 'Un nombre', en: 'A number' } }
		]
	},
	{
		type: 'list',
		key: 'options',
		least: 2,
		most: optionsMax,
		label: { fr: 'Options', en: 'Options' },
		when: { key: 'type', is: ['single', 'multiple'] },
		one: { fr: 'une option', en: 'an option' },
		fields: [{ type: 'text', key: 'text', max: 200, label: { fr: 'Option', en: 'Option' } }]
	},
	{
		type: 'group',
		key: 'scale',
		optional: true,
		label: { fr: 'Sens de l’échelle', en: 'Meaning of the scale' },
		when: { key: 'type', is: ['scale'] },
		fields: [
			{ type: 'text', key: 'low', max: 60, label: { fr: '1 veut dire', en: '1 means' } },
			{ type: 'text', key: 'high', max: 60, label: { fr: '5 veut dire', en: '5 means' } }
		]
	},
	{
		type: 'text',
		key: 'help',
		max: 400,
		long: true,
		optional: true,
		label: { fr: 'Aide', en: 'Help' }
	},
	{ type: 'yesno', key: 'required', label: { fr: 'Obligatoire', en: 'Required' } },
	when
];

/** A questionnaire in the editor. */
export const compose: Compose<Config> = {
	label: { fr: 'Questionnaire', en: 'Questionnaire' },
	purpose: {
		fr: 'Plusieurs questions, ouvertes ou fermées, auxquelles chacun répond à son rythme.',
		en: 'Several open or closed questions that everyone answers at their own pace.'
	},
	blank: (language) => {
		const fr = language === 'fr';
		return {
			respondent: 'person',
			sections: [
				{
					id: 'section',
					title: fr ? 'Votre pratique du réseau' : 'Your practice of networks',
					questions: [
						{
							id: 'member',
							type: 'single',
							text: fr ? 'Faites-vous partie d’un réseau ?' : 'Do you belong to a network?',
							options: [
								{ id: 'yes', text: fr ? 'Oui' : 'Yes' },
								{ id: 'no', text: fr ? 'Non' : 'No' }
							]
						},
						{
							id: 'useful',
							type: 'scale',
							text: fr ? 'Vous est-il utile ?' : 'Is it useful to you?',
							scale: {
								low: fr ? 'Pas du tout' : 'Not at all',
								high: fr ? 'Tout à fait' : 'Very much'
							},
							when: { question: 'member', is: ['yes'] }
						},
						{
							id: 'expects',
							type: 'long',
							text: fr ? 'Qu’en attendez-vous ?' : 'What do you expect of it?'
						}
					]
				}
			]
		};
	},
	fields: [
		{
			type: 'choice',
			key: 'respondent',
			label: { fr: 'Qui répond', en: 'Who answers' },
			choices: [
				{ value: 'person', label: { fr: 'Chaque personne', en: 'Each person' } },
				{
					value: 'structure',
					label: {
						fr: 'Chaque structure, à plusieurs si besoin',
						en: 'Each organisation, several people if need be'
					}
				}
			]
		},
		{
			type: 'list',
			key: 'sections',
			least: 1,
			most: 30,
			label: { fr: 'Sections', en: 'Sections' },
			hint: { fr: 'Une page du téléphone chacune.', en: 'One page of the phone each.' },
			one: { fr: 'une section', en: 'a section' },
			fields: [
				{ type: 'text', key: 'title', max: 120, label: { fr: 'Titre', en: 'Title' } },
				{
					type: 'text',
					key: 'hint',
					max: 600,
					long: true,
					optional: true,
					label: { fr: 'Consigne', en: 'Instructions' }
				},
				{
					type: 'list',
					key: 'questions',
					least: 1,
					most: questionsMax,
					label: { fr: 'Questions', en: 'Questions' },
					one: { fr: 'une question', en: 'a question' },
					fields: question
				},
				when
			]
		},
		{
			type: 'group',
			key: 'directory',
			optional: true,
			label: { fr: 'Annuaire des structures', en: 'Directory of organisations' },
			hint: {
				fr: 'Demande en plus la structure, le rôle de la personne et ce qu’elle apporte.',
				en: 'Also asks for the organisation, the person’s role and what it brings.'
			},
			fields: [
				{
					type: 'yesno',
					key: 'contact',
					label: {
						fr: 'Demander aussi des coordonnées (facultatives, avec une mention RGPD)',
						en: 'Also ask for contact details (optional, with a privacy notice)'
					}
				}
			]
		},
		{
			type: 'lines',
			key: 'structures',
			most: 200,
			max: structureMax,
			label: { fr: 'Structures proposées', en: 'Organisations to choose from' },
			hint: {
				fr: 'Chacun peut toujours en écrire une autre.',
				en: 'Everyone can always write another one.'
			}
		}
	]
};
