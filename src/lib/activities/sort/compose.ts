// What the editor shows of a sort.

import type { Compose } from '../compose.ts';
import { categoriesLeast, categoriesMax, itemMax, itemsMax, whyMax } from './limits.ts';
import type { Config } from './schema.ts';

const blanks = {
	fr: {
		categories: ['Première catégorie', 'Deuxième catégorie'],
		items: ['Premier élément', 'Deuxième élément', 'Troisième élément']
	},
	en: {
		categories: ['First category', 'Second category'],
		items: ['First item', 'Second item', 'Third item']
	}
} as const;

/** Three items and two categories to rename. */
export const compose: Compose<Config> = {
	label: { fr: 'Classement en catégories', en: 'Sorting into categories' },
	purpose: {
		fr: 'Placer chaque élément dans une catégorie, puis débattre de ce qui divise',
		en: 'Place each item in a category, then debate those that divide'
	},
	blank: (language) => ({
		categories: blanks[language].categories.map((title, i) => ({
			id: `c${i + 1}`,
			title,
			hint: ''
		})),
		items: blanks[language].items.map((text, i) => ({ id: `i${i + 1}`, text })),
		shuffle: true,
		secondRound: false,
		cycles: false
	}),
	fields: [
		{
			key: 'categories',
			type: 'list',
			least: categoriesLeast,
			most: categoriesMax,
			label: { fr: 'Catégories', en: 'Categories' },
			one: { fr: 'une catégorie', en: 'a category' },
			fields: [
				{ key: 'title', type: 'text', max: 40, label: { fr: 'Nom', en: 'Name' } },
				{
					key: 'hint',
					type: 'text',
					max: 160,
					optional: true,
					label: { fr: 'Ce qu’on y met', en: 'What goes there' }
				}
			]
		},
		{
			key: 'items',
			type: 'list',
			least: 0,
			most: itemsMax,
			label: { fr: 'Éléments à placer', en: 'Items to place' },
			hint: {
				fr: 'Sans élément, ils viennent de l’étape reliée.',
				en: 'With none, they come from the linked step.'
			},
			one: { fr: 'un élément', en: 'an item' },
			fields: [
				{ key: 'text', type: 'text', max: itemMax, label: { fr: 'Texte', en: 'Text' } },
				{
					key: 'answer',
					type: 'pick',
					among: ['categories'],
					optional: true,
					label: { fr: 'Réponse de référence', en: 'Reference answer' },
					hint: {
						fr: 'Personne ne la voit avant que vous la montriez.',
						en: 'Nobody sees it before you show it.'
					}
				},
				{
					key: 'why',
					type: 'text',
					max: whyMax,
					long: true,
					optional: true,
					label: { fr: 'Explication', en: 'Explanation' }
				}
			]
		},
		{
			key: 'shuffle',
			type: 'yesno',
			label: {
				fr: 'Un ordre différent sur chaque téléphone',
				en: 'A different order on each phone'
			}
		},
		{
			key: 'secondRound',
			type: 'yesno',
			label: { fr: 'Un second tour après le débat', en: 'A second round after the debate' }
		},
		{
			key: 'cycles',
			type: 'yesno',
			label: { fr: 'Chaque catégorie est un cycle', en: 'Each category is a cycle' },
			hint: {
				fr: 'La synthèse dessine ses éléments en cercle, dans l’ordre où ils sont écrits ici.',
				en: 'The report draws its items in a ring, in the order in which they are written here.'
			}
		}
	]
};
