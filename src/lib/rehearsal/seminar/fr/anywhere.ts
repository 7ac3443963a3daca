// Cards that suit a column nobody announced.

import type { Card } from '../material.ts';

export const anywhere: readonly Card[] = [
	'Se voir une fois par mois, toujours le même jour',
	'Prévenir les autres avant, pas après',
	'Une liste de contacts à jour',
	'Commencer petit, avec ceux qui sont là',
	'Écrire les décisions en fin de réunion',
	'Un binôme de deux métiers différents',
	'Demander leur avis aux personnes concernées',
	'Faire le point dans six mois',
	'Partager ce qui existe déjà au lieu de le refaire',
	'Dire merci',
	'Une visite sur place vaut trois réunions',
	'Garder une trace que l’on retrouve'
];
