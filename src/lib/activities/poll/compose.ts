// What the editor shows of a poll.

import type { Compose } from '../compose.ts';
import { detailMax, optionMax, optionsMax } from './limits.ts';
import type { Config } from './schema.ts';

const options = {
	fr: ['Première proposition', 'Deuxième proposition', 'Troisième proposition'],
	en: ['First option', 'Second option', 'Third option']
} as const;

/** A single choice among three options. */
export const compose: Compose<Config> = {
	label: { fr: 'Sondage', en: 'Poll' },
	purpose: {
		fr: 'Poser une question fermée : choix, échelle, classement, points, oui ou non',
		en: 'Ask a closed question: choice, scale, ranking, points, yes or no'
	},
	blank: (language) => ({
		format: 'single',
		options: options[language].map((text, i) => ({ id: `o${i + 1}`, text })),
		shuffle: true,
		points: 100,
		other: false,
		secondRound: false
	}),
	fields: [
		{
			key: 'format',
			type: 'choice',
			label: { fr: 'Forme', en: 'Format' },
			choices: [
				{ value: 'single', label: { fr: 'Un choix', en: 'One choice' } },
				{ value: 'multiple', label: { fr: 'Plusieurs choix', en: 'Several choices' } },
				{ value: 'pictures', label: { fr: 'Un choix en images', en: 'One choice in pictures' } },
				{ value: 'scale', label: { fr: 'Échelle de 1 à 5', en: 'Scale from 1 to 5' } },
				{ value: 'ranking', label: { fr: 'Classement', en: 'Ranking' } },
				{ value: 'points', label: { fr: 'Points à répartir', en: 'Points to share' } },
				{ value: 'yesno', label: { fr: 'Oui ou non', en: 'Yes or no' } }
			]
		},
		{
			key: 'options',
			type: 'list',
			least: 0,
			most: optionsMax,
			label: { fr: 'Propositions', en: 'Options' },
			hint: {
				fr: 'Dans une échelle, chacune est notée. Sans proposition, elles viennent de l’étape reliée.',
				en: 'In a scale, each is rated. With none, they come from the linked step.'
			},
			when: {
				key: 'format',
				is: ['single', 'multiple', 'pictures', 'scale', 'ranking', 'points']
			},
			one: { fr: 'une proposition', en: 'an option' },
			fields: [
				{ key: 'text', type: 'text', max: optionMax, label: { fr: 'Texte', en: 'Text' } },
				{
					key: 'detail',
					type: 'text',
					max: detailMax,
					optional: true,
					label: { fr: 'Précision', en: 'Detail' }
				},
				{
					key: 'picture',
					type: 'choice',
					optional: true,
					label: { fr: 'Image', en: 'Picture' },
					choices: [
						{ value: 'web', label: { fr: 'Toile', en: 'Web' } },
						{ value: 'tree', label: { fr: 'Arborescence', en: 'Tree' } },
						{ value: 'rhizome', label: { fr: 'Rhizome', en: 'Rhizome' } },
						{ value: 'net', label: { fr: 'Filet', en: 'Net' } }
					]
				}
			]
		},
		{
			key: 'max',
			type: 'number',
			least: 1,
			most: optionsMax,
			optional: true,
			label: { fr: 'Choix au plus', en: 'Choices at most' },
			hint: { fr: 'Vide : tous.', en: 'Empty: all of them.' },
			when: { key: 'format', is: ['multiple', 'ranking'] }
		},
		{
			key: 'points',
			type: 'number',
			least: 2,
			most: 1000,
			label: { fr: 'Points par personne', en: 'Points per person' },
			when: { key: 'format', is: ['points'] }
		},
		{
			key: 'scale',
			type: 'group',
			optional: true,
			label: { fr: 'Sens de l’échelle', en: 'What the scale means' },
			when: { key: 'format', is: ['scale'] },
			fields: [
				{ key: 'low', type: 'text', max: 60, label: { fr: '1 veut dire', en: '1 means' } },
				{ key: 'high', type: 'text', max: 60, label: { fr: '5 veut dire', en: '5 means' } }
			]
		},
		{
			key: 'radar',
			type: 'yesno',
			label: { fr: 'Dessiner en radar', en: 'Draw as a radar' },
			hint: {
				fr: 'Pour trois énoncés ou plus, qui sont les côtés d’une même chose.',
				en: 'For three statements or more that are sides of one thing.'
			},
			when: { key: 'format', is: ['scale'] }
		},
		{
			key: 'other',
			type: 'yesno',
			label: { fr: 'Une réponse libre est possible', en: 'A free answer is possible' },
			when: { key: 'format', is: ['single', 'multiple'] }
		},
		{
			key: 'shuffle',
			type: 'yesno',
			label: {
				fr: 'Un ordre différent sur chaque téléphone',
				en: 'A different order on each phone'
			},
			when: { key: 'format', is: ['single', 'multiple', 'pictures', 'ranking', 'points'] }
		},
		{
			key: 'secondRound',
			type: 'yesno',
			label: { fr: 'Un second tour après le débat', en: 'A second round after the debate' }
		}
	]
};
