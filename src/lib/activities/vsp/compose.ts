// What the editor shows of a vsp step.

import { dimensions, type Dimension } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import type { Compose, Field } from '../compose.ts';
import type { Config } from './schema.ts';

const names: Readonly<Record<Dimension, Readonly<Record<Language, string>>>> = {
	vouloir: { fr: 'Vouloir coopérer', en: 'Wanting to cooperate' },
	savoir: { fr: 'Savoir coopérer', en: 'Knowing how to cooperate' },
	pouvoir: { fr: 'Pouvoir coopérer', en: 'Being able to cooperate' }
};

/** One of each dimension, to be replaced by those of the room's own networks. */
const difficulties: Readonly<Record<Language, readonly (readonly [string, Dimension])[]>> = {
	fr: [
		['L’intérêt de travailler ensemble n’est pas le même pour tous', 'vouloir'],
		['On ne parle pas le même langage', 'savoir'],
		['Personne n’a de temps prévu pour le réseau', 'pouvoir']
	],
	en: [
		['Working together does not matter to everyone alike', 'vouloir'],
		['We do not speak the same language', 'savoir'],
		['Nobody has time set aside for the network', 'pouvoir']
	]
};

const families = dimensions.map((key): Field => ({
	key,
	type: 'lines',
	most: 12,
	max: 120,
	label: names[key]
}));

/** Ten points, three stickers, one difficulty of each dimension. */
export const compose: Compose<Config> = {
	label: { fr: 'Vouloir, savoir, pouvoir', en: 'Wanting, knowing, being able' },
	purpose: {
		fr: 'Situer la coopération entre vouloir, savoir et pouvoir, et peser les difficultés',
		en: 'Place cooperation between wanting, knowing and being able, and weigh the difficulties'
	},
	blank: (language) => ({
		subject: { fr: 'mon réseau', en: 'my network' }[language],
		points: 10,
		difficulties: difficulties[language].map(([text, dimension], i) => ({
			id: `d${i + 1}`,
			text,
			dimension
		})),
		stickers: 3,
		stacking: true,
		proposals: 2,
		openProposals: false,
		levers: { vouloir: [], savoir: [], pouvoir: [] },
		heaviest: 4
	}),
	fields: [
		{
			key: 'subject',
			type: 'text',
			max: 80,
			label: { fr: 'Ce que chacun situe', en: 'What each person places' },
			hint: { fr: 'Par exemple « mon réseau ».', en: 'For example “my network”.' }
		},
		{
			key: 'points',
			type: 'number',
			least: 3,
			most: 20,
			label: { fr: 'Points à partager', en: 'Points to share' }
		},
		{
			key: 'difficulties',
			type: 'list',
			least: 0,
			most: 60,
			label: { fr: 'Difficultés', en: 'Difficulties' },
			one: { fr: 'une difficulté', en: 'a difficulty' },
			fields: [
				{
					key: 'text',
					type: 'text',
					max: 160,
					label: { fr: 'Difficulté', en: 'Difficulty' }
				},
				{ key: 'dimension', type: 'dimension', label: { fr: 'Dimension', en: 'Dimension' } }
			]
		},
		{
			key: 'stickers',
			type: 'number',
			least: 1,
			most: 20,
			label: { fr: 'Gommettes par personne', en: 'Stickers per person' }
		},
		{
			key: 'stacking',
			type: 'yesno',
			label: {
				fr: 'Plusieurs gommettes sur la même difficulté',
				en: 'Several stickers on the same difficulty'
			}
		},
		{
			key: 'proposals',
			type: 'number',
			least: 0,
			most: 10,
			label: {
				fr: 'Difficultés que chacun peut proposer',
				en: 'Difficulties that each person may propose'
			}
		},
		{
			key: 'openProposals',
			type: 'yesno',
			label: {
				fr: 'Ce qui est proposé paraît sans relecture',
				en: 'What is proposed appears without being read first'
			}
		},
		{
			key: 'heaviest',
			type: 'number',
			least: 1,
			most: 12,
			label: {
				fr: 'Difficultés retenues pour la suite',
				en: 'Difficulties kept for what follows'
			}
		},
		{
			key: 'levers',
			type: 'group',
			label: {
				fr: 'Leviers suggérés, par dimension',
				en: 'Levers suggested, by dimension'
			},
			fields: families
		}
	]
};
