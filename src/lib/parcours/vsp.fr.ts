// What makes cooperation difficult, in French, each difficulty with its dimension, and the family of
// answers that each dimension calls for. Every parcours with a triangle starts from these.

import type { VspConfig } from './shape.ts';

export const difficulties: VspConfig['difficulties'] = [
	{ id: 'interets', text: 'Conflits d’intérêts entre structures', dimension: 'vouloir' },
	{ id: 'lassitude', text: 'Lassitude, on vient de moins en moins', dimension: 'vouloir' },
	{ id: 'monopole', text: 'Une personne prend toute la place', dimension: 'vouloir' },
	{ id: 'plus-value', text: 'On ne voit pas ce que l’on y gagne', dimension: 'vouloir' },
	{ id: 'faire-faire', text: 'On laisse faire les autres', dimension: 'vouloir' },
	{
		id: 'exces-d-elan',
		text: 'Un élan trop fort, qui épuise le groupe',
		dimension: 'vouloir'
	},
	{ id: 'langage', text: 'Pas de langage commun', dimension: 'savoir' },
	{ id: 'outils', text: 'Outils numériques peu maîtrisés', dimension: 'savoir' },
	{
		id: 'habitudes',
		text: 'L’habitude de travailler chacun chez soi',
		dimension: 'savoir'
	},
	{ id: 'metiers', text: 'On connaît mal le métier des autres', dimension: 'savoir' },
	{ id: 'reunions', text: 'Des réunions sans méthode ni suite', dimension: 'savoir' },
	{ id: 'moyens', text: 'Manque de temps et de moyens humains', dimension: 'pouvoir' },
	{ id: 'empilement', text: 'Trop de réseaux, sans lien entre eux', dimension: 'pouvoir' },
	{ id: 'information', text: 'L’information n’arrive pas à tous', dimension: 'pouvoir' },
	{ id: 'mandat', text: 'Pas de mandat clair pour s’engager', dimension: 'pouvoir' }
];

export const levers: VspConfig['levers'] = {
	vouloir: [
		'Se dire les enjeux de chacun',
		'Reconnaître ce que chacun apporte',
		'Installer la confiance',
		'Écrire une charte à plusieurs'
	],
	savoir: [
		'Se donner un langage commun',
		'Se former ensemble',
		'Choisir des outils partagés',
		'Aller voir travailler les autres'
	],
	pouvoir: [
		'Obtenir un mandat écrit',
		'Réserver du temps',
		'Réunir des moyens',
		'Fixer des règles connues'
	]
};
