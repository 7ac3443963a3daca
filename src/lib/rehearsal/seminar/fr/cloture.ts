// The cards of the closing, column by column.

import type { Card } from '../material.ts';

export const cloture: Readonly<Record<string, readonly Card[]>> = {
	'Dès demain, moi': [
		'Rappeler la collègue rencontrée ce matin, avant vendredi',
		'Raconter la journée à mon équipe lundi, dix minutes',
		'Préparer un ordre du jour pour la prochaine réunion',
		'Visiter une structure que je ne connais pas avant la fin du mois',
		'Laisser parler les autres en premier',
		'Mettre à jour ma fiche dans l’annuaire',
		'Dire à ma direction le temps que j’y passe',
		'Envoyer notre modèle de fiche à ceux qui l’ont demandé',
		'Désigner ma suppléante'
	],
	'D’ici trois mois, notre réseau': [
		'Écrire la charte, deux rencontres suffisent',
		'Choisir deux animateurs et leur donner du temps',
		'Faire la liste de ce que nous arrêtons',
		'Organiser la première visite croisée',
		'Ouvrir un espace de documents, un seul',
		'Réunir le comité sous sa nouvelle forme',
		'Demander aux membres leur avis, cinq questions',
		'Tester la fiche d’orientation commune dans trois structures',
		'Fixer les dates de toute l’année'
	],
	'Ce que nous demandons': [
		'Deux jours par mois inscrits dans les fiches de poste',
		'Une délégation écrite pour nos représentants',
		'Un financement sur trois ans plutôt que sur un',
		'Un seul bilan pour tous les financeurs',
		'Que l’on nous associe avant d’écrire l’appel à projets',
		'La prise en charge des déplacements',
		'Une formation à l’animation, ouverte aux bénévoles',
		'Une présence des directions une fois par an',
		'Le remplacement de l’animatrice pendant son congé'
	]
};
