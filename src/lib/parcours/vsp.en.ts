// What makes cooperation difficult, in English, each difficulty with its dimension, and the family of
// answers that each dimension calls for. Every parcours with a triangle starts from these.

import type { VspConfig } from './shape.ts';

export const difficulties: VspConfig['difficulties'] = [
	{
		id: 'interets',
		text: 'Organisations with conflicting interests',
		dimension: 'vouloir'
	},
	{ id: 'lassitude', text: 'Weariness, fewer and fewer people come', dimension: 'vouloir' },
	{ id: 'monopole', text: 'One person takes all the room', dimension: 'vouloir' },
	{ id: 'plus-value', text: 'We cannot see what we gain', dimension: 'vouloir' },
	{ id: 'faire-faire', text: 'We leave it to the others', dimension: 'vouloir' },
	{
		id: 'exces-d-elan',
		text: 'Too much drive, which wears the group out',
		dimension: 'vouloir'
	},
	{ id: 'langage', text: 'No common language', dimension: 'savoir' },
	{ id: 'outils', text: 'Digital tools we do not master', dimension: 'savoir' },
	{ id: 'habitudes', text: 'The habit of working each on our own', dimension: 'savoir' },
	{ id: 'metiers', text: 'We know little of each other’s jobs', dimension: 'savoir' },
	{ id: 'reunions', text: 'Meetings with no method or follow-up', dimension: 'savoir' },
	{ id: 'moyens', text: 'Not enough time or people', dimension: 'pouvoir' },
	{ id: 'empilement', text: 'Too many networks, unconnected', dimension: 'pouvoir' },
	{ id: 'information', text: 'Information does not reach everyone', dimension: 'pouvoir' },
	{ id: 'mandat', text: 'No clear mandate to commit', dimension: 'pouvoir' }
];

export const levers: VspConfig['levers'] = {
	vouloir: [
		'Say what is at stake for each',
		'Recognise what each one brings',
		'Build trust',
		'Write a charter together'
	],
	savoir: [
		'Agree on a common language',
		'Train together',
		'Choose shared tools',
		'Go and see others at work'
	],
	pouvoir: [
		'Obtain a written mandate',
		'Set time aside',
		'Bring resources together',
		'Set rules everyone knows'
	]
};
