// What the editor of parcours asks of a choice.

import type { Compose } from '../compose.ts';
import { detailMax, facetsMax, optionMax, optionsMax } from './limits.ts';
import { configSchema, type Config } from './schema.ts';

const starters = {
	fr: ['Une première façon de faire', 'Une autre façon de faire'],
	en: ['A first way of doing it', 'Another way of doing it']
};

/** The editor's line for choices to weigh. */
export const compose: Compose<Config> = {
	label: { fr: 'Choix à peser', en: 'Options to weigh' },
	purpose: {
		fr: 'Avantages, inconvénients et stratégie de chaque choix, puis un vote',
		en: 'Advantages, drawbacks and strategy of each option, then a vote'
	},
	blank: (language) =>
		configSchema.parse({
			options: starters[language].map((text, at) => ({ id: `choix-${at + 1}`, text }))
		}),
	fields: [
		{
			type: 'list',
			key: 'options',
			label: { fr: 'Les choix', en: 'The options' },
			one: { fr: 'un choix', en: 'an option' },
			least: 0,
			most: optionsMax,
			hint: {
				fr: 'Aucun choix et une étape liée\u202F: ils viennent de cette étape.',
				en: 'No option and a linked step: they come from that step.'
			},
			fields: [
				{ type: 'text', key: 'text', label: { fr: 'Choix', en: 'Option' }, max: optionMax },
				{
					type: 'text',
					key: 'detail',
					label: { fr: 'Précision', en: 'Detail' },
					max: detailMax,
					optional: true,
					long: true
				}
			]
		},
		{
			type: 'list',
			key: 'facets',
			label: { fr: 'Ce que l’on écrit de chacun', en: 'What is written of each' },
			hint: {
				fr: 'Avantages, inconvénients et stratégie si la liste est vide.',
				en: 'Advantages, drawbacks and strategy when the list is empty.'
			},
			one: { fr: 'une rubrique', en: 'a facet' },
			least: 0,
			most: facetsMax,
			fields: [
				{ type: 'text', key: 'title', label: { fr: 'Rubrique', en: 'Facet' }, max: 60 },
				{
					type: 'text',
					key: 'hint',
					label: { fr: 'Aide', en: 'Hint' },
					max: 200,
					optional: true
				}
			]
		},
		{
			type: 'number',
			key: 'maxPerPerson',
			label: { fr: 'Contributions par personne', en: 'Contributions per person' },
			least: 1,
			most: 50
		},
		{
			type: 'choice',
			key: 'vote',
			label: { fr: 'Vote', en: 'Vote' },
			choices: [
				{ value: 'single', label: { fr: 'Un seul choix', en: 'One option' } },
				{ value: 'stickers', label: { fr: 'Plusieurs gommettes', en: 'Several stickers' } }
			]
		},
		{
			type: 'number',
			key: 'stickers',
			label: { fr: 'Gommettes par personne', en: 'Stickers per person' },
			least: 1,
			most: optionsMax
		},
		{
			type: 'yesno',
			key: 'added',
			label: {
				fr: 'La salle peut proposer d’autres choix',
				en: 'The room may propose other options'
			}
		}
	]
};
