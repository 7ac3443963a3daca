// The cards of atelier II, column by column.

import type { Card } from '../material.ts';

export const cooperation: Readonly<Record<string, readonly Card[]>> = {
	'Apports réciproques': [
		'Une permanence téléphonique entre professionnels, le jeudi de 9 h à 11 h',
		'Une armoire de guides et de revues où chacun vient se servir',
		'Nous prêtons une salle, ils nous prêtent leur psychologue une fois par trimestre',
		'Une lettre de veille rédigée à tour de rôle',
		'Accueillir les stagiaires les uns des autres',
		'Un annuaire tenu à jour, avec « ce que je peux apporter »',
		'Retour d’expérience d’une structure qui a déjà ouvert ce service',
		'Prévenir les autres quand un dispositif change',
		'Relecture croisée des projets avant dépôt'
	],
	'Actions en commun': [
		'La journée portes ouvertes inter-structures',
		'Un livret de vocabulaire simple, fait avec des habitants',
		'Une formation de deux jours conçue et animée à trois',
		'Des permanences tenues à deux métiers',
		'Une enquête auprès des usagers, questions décidées ensemble',
		'La collecte d’hiver, avec un seul planning de bénévoles',
		'Une vidéo pour expliquer qui fait quoi',
		'Des sorties familiales organisées avec deux centres sociaux',
		'Un stand partagé au forum de l’emploi'
	],
	'Synchronisation et convergence': [
		'Un agenda partagé pour ne pas mettre trois réunions le même jour',
		'La même fiche d’orientation dans toutes les structures',
		'Un plan d’action annuel, revu au printemps',
		'Un point de vingt minutes chaque lundi entre coordinateurs',
		'Les mêmes critères d’admission, écrits noir sur blanc',
		'Un ordre de passage convenu pour les situations d’urgence',
		'Un espace en ligne où ranger les comptes rendus',
		'Se partager les communes pour ne laisser personne de côté',
		'Un calendrier de demandes de subvention, pour ne pas se doubler'
	]
};
