// What the editor shows of a board.

import type { Compose } from '../compose.ts';
import { columnsMax } from './limits.ts';
import type { Config } from './schema.ts';

const titles = {
	fr: ['Ce qui marche', 'Ce qui manque', 'Ce qu’on pourrait faire'],
	en: ['What works', 'What is missing', 'What we could do']
} as const;

/** Three columns, five cards each, three stickers. */
export const compose: Compose<Config> = {
	label: { fr: 'Tableau de cartes', en: 'Board of cards' },
	purpose: {
		fr: 'Écrire des cartes dans des colonnes, les regrouper, voter',
		en: 'Write cards in columns, group them, vote'
	},
	blank: (language) => ({
		columns: titles[language].map((title, i) => ({ id: `c${i + 1}`, title })),
		maxPerPerson: 5,
		max: 240,
		moderated: false,
		stickers: 3,
		stacking: true,
		heaviest: 4
	}),
	fields: [
		{
			key: 'columns',
			type: 'list',
			least: 0,
			most: columnsMax,
			label: { fr: 'Colonnes', en: 'Columns' },
			hint: {
				fr: 'Sans colonne, celles-ci viennent de l’étape reliée.',
				en: 'With none, they come from the linked step.'
			},
			one: { fr: 'une colonne', en: 'a column' },
			fields: [
				{ key: 'title', type: 'text', max: 120, label: { fr: 'Titre', en: 'Title' } },
				{
					key: 'hint',
					type: 'text',
					max: 240,
					optional: true,
					label: { fr: 'Précision', en: 'Hint' }
				}
			]
		},
		{
			key: 'paired',
			type: 'group',
			optional: true,
			label: { fr: 'Cartes en deux moitiés', en: 'Cards in two halves' },
			hint: {
				fr: 'Comme « problématique ⇔ enjeu ».',
				en: 'Such as “issue ⇔ what is at stake”.'
			},
			fields: [
				{ key: 'left', type: 'text', max: 120, label: { fr: 'À gauche', en: 'On the left' } },
				{ key: 'right', type: 'text', max: 120, label: { fr: 'À droite', en: 'On the right' } }
			]
		},
		{
			key: 'maxPerPerson',
			type: 'number',
			least: 1,
			most: 50,
			label: { fr: 'Cartes par personne', en: 'Cards per person' }
		},
		{
			key: 'max',
			type: 'number',
			least: 20,
			most: 1000,
			label: { fr: 'Longueur d’une carte', en: 'Length of a card' },
			hint: { fr: 'En caractères.', en: 'In characters.' }
		},
		{
			key: 'moderated',
			type: 'yesno',
			label: {
				fr: 'Chaque carte attend d’être relue',
				en: 'Each card waits until it has been read'
			}
		},
		{
			key: 'stickers',
			type: 'number',
			least: 0,
			most: 20,
			label: { fr: 'Gommettes par personne', en: 'Stickers per person' },
			hint: { fr: '0 : la salle ne vote pas.', en: '0: the room does not vote.' }
		},
		{
			key: 'stacking',
			type: 'yesno',
			label: {
				fr: 'Plusieurs gommettes sur la même carte',
				en: 'Several stickers on the same card'
			}
		},
		{
			key: 'freeColumn',
			type: 'yesno',
			label: {
				fr: 'Une colonne de plus pour le reste',
				en: 'One more column for the rest'
			}
		},
		{
			key: 'heaviest',
			type: 'number',
			least: 1,
			most: 8,
			label: {
				fr: 'Colonnes venues de l’étape reliée',
				en: 'Columns that come from the linked step'
			},
			hint: {
				fr: 'Ses éléments les plus lourds, quand le tableau n’a pas de colonnes.',
				en: 'Its heaviest items, when the board has no columns.'
			}
		}
	]
};
