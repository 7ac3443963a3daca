// What the editor shows of a words step.

import type { Compose } from '../compose.ts';
import type { Config } from './schema.ts';

/** Three words each, to begin with. */
export const compose: Compose<Config> = {
	label: { fr: 'Mots', en: 'Words' },
	purpose: {
		fr: 'Recueillir quelques mots par personne et les voir former un nuage',
		en: 'Gather a few words from each person and see them form a cloud'
	},
	blank: (language) => ({ count: 3, max: 40, language, mode: 'words' }),
	fields: [
		{
			key: 'mode',
			type: 'choice',
			label: { fr: 'Ce que chacun écrit', en: 'What each person writes' },
			choices: [
				{ value: 'words', label: { fr: 'Des mots', en: 'Words' } },
				{
					value: 'sentence',
					label: { fr: 'Une phrase sur un de ses mots', en: 'A sentence about one of her words' }
				}
			]
		},
		{
			key: 'count',
			type: 'number',
			least: 1,
			most: 10,
			label: { fr: 'Mots par personne', en: 'Words per person' },
			when: { key: 'mode', is: ['words'] }
		},
		{
			key: 'max',
			type: 'number',
			least: 1,
			most: 60,
			optional: true,
			label: { fr: 'Longueur d’un mot', en: 'Length of a word' },
			hint: {
				fr: 'En caractères ; 40 si rien n’est indiqué.',
				en: 'In characters; 40 when nothing is said.'
			},
			when: { key: 'mode', is: ['words'] }
		},
		{
			key: 'rank',
			type: 'number',
			least: 0,
			most: 9,
			optional: true,
			label: { fr: 'Sur quel mot', en: 'About which word' },
			hint: {
				fr: 'Dans l’étape reliée : 0 pour le premier mot, 2 pour le troisième. Vide : au choix.',
				en: 'In the linked step: 0 for the first word, 2 for the third. Empty: any of them.'
			},
			when: { key: 'mode', is: ['sentence'] }
		},
		{
			key: 'max',
			type: 'number',
			least: 1,
			most: 400,
			optional: true,
			label: { fr: 'Longueur de la phrase', en: 'Length of the sentence' },
			hint: {
				fr: 'En caractères ; 240 si rien n’est indiqué.',
				en: 'In characters; 240 when nothing is said.'
			},
			when: { key: 'mode', is: ['sentence'] }
		},
		{
			key: 'language',
			type: 'choice',
			label: { fr: 'Langue des mots', en: 'Language of the words' },
			hint: {
				fr: 'Pour rapprocher les mots qui n’en font qu’un.',
				en: 'To bring together words that are one.'
			},
			choices: [
				{ value: 'fr', label: { fr: 'Français', en: 'French' } },
				{ value: 'en', label: { fr: 'Anglais', en: 'English' } }
			]
		}
	]
};
