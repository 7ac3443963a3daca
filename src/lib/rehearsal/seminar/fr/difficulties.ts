// What participants add to the list of difficulties, each with its dimension.

import type { Difficulty } from '../material.ts';

export const difficulties: readonly Difficulty[] = [
	{ text: 'La peur de perdre son public', dimension: 'vouloir' },
	{ text: 'Venir parce qu’on nous l’a demandé', dimension: 'vouloir' },
	{ text: 'De vieilles rancunes entre services', dimension: 'vouloir' },
	{ text: 'La concurrence sur les appels à projets', dimension: 'vouloir' },
	{ text: 'Le travail fourni n’est jamais remercié', dimension: 'vouloir' },
	{ text: 'On garde l’information pour soi', dimension: 'vouloir' },
	{ text: 'Le sens de départ s’est perdu', dimension: 'vouloir' },
	{ text: 'La méfiance envers les nouveaux venus', dimension: 'vouloir' },
	{ text: 'Trop de sigles, on n’ose pas demander', dimension: 'savoir' },
	{ text: 'Personne n’a appris à animer', dimension: 'savoir' },
	{ text: 'On ne sait pas gérer un désaccord', dimension: 'savoir' },
	{ text: 'Les comptes rendus sont illisibles', dimension: 'savoir' },
	{ text: 'Les nouveaux ne sont pas accueillis', dimension: 'savoir' },
	{ text: 'Secret professionnel : chacun sa lecture', dimension: 'savoir' },
	{ text: 'On n’évalue rien de ce que l’on fait', dimension: 'savoir' },
	{ text: 'Le turn-over casse les liens', dimension: 'pouvoir' },
	{ text: 'Des financements d’un an seulement', dimension: 'pouvoir' },
	{ text: 'Trop de route pour se réunir', dimension: 'pouvoir' },
	{ text: 'Les décideurs ne sont jamais là', dimension: 'pouvoir' },
	{ text: 'Des territoires qui ne se superposent pas', dimension: 'pouvoir' },
	{ text: 'Pas de remplacement quand on part en réunion', dimension: 'pouvoir' },
	{ text: 'Nos logiciels ne se parlent pas', dimension: 'pouvoir' },
	{ text: 'Les bénévoles travaillent quand on se réunit', dimension: 'pouvoir' }
];
