// What somebody would rather read in the place of an article that another proposed, word for word.

import type { Lists } from '../material.ts';

export const rewordings: Lists['rewordings'] = {
	'Le but du réseau tient en une phrase, relue à la première réunion de chaque année.': [
		'Le but du réseau tient en une phrase, relue et confirmée à la première réunion de chaque année.',
		'Le but du réseau tient en une phrase, affichée à chaque réunion et relue une fois par an.'
	],
	'Le réseau a un pilote et un copilote, connus de tous, qui se remplacent.': [
		'Le réseau a un pilote et un copilote, élus pour deux ans, qui se remplacent.',
		'Le réseau a un pilote et un copilote, de deux structures différentes, qui se remplacent.'
	],
	'Choisir trois objectifs par an, écrits avec une date.': [
		'Choisir deux objectifs par an, écrits avec une date et un nom.'
	],
	'Ouvrir le réseau à toute structure que le problème touche.': [
		'Ouvrir le réseau à toute structure que le problème touche et qui signe cette charte.'
	],
	'Rendre compte de nos résultats aux directions chaque année.': [
		'Rendre compte de nos résultats aux directions chaque année, sur une page.'
	],
	'Envoyer l’ordre du jour huit jours avant, avec ce qu’il faut décider.': [
		'Envoyer l’ordre du jour cinq jours ouvrés avant, avec ce qu’il faut décider.'
	],
	'Publier le compte rendu dans les huit jours.': [
		'Publier le relevé de décisions dans les huit jours, le compte rendu dans le mois.'
	],
	'Faire parler chacun avant le second tour.': [
		'Proposer à chacun de parler avant le second tour, sans y obliger personne.'
	],
	'Décider par consentement ; à défaut, aux deux tiers.': [
		'Décider par consentement ; à défaut, aux deux tiers à la réunion suivante.'
	],
	'Prévenir quand on ne peut pas venir, et se faire remplacer.': [
		'Prévenir la veille au plus tard quand on ne peut pas venir, et se faire remplacer si possible.'
	],
	'Laisser chaque membre s’en servir librement, en citant la source.': [
		'Laisser chaque membre s’en servir et l’adapter, en citant la source.'
	],
	'Essayer tout outil dans deux structures avant de le diffuser.': [
		'Essayer tout outil dans deux structures, pendant un mois, avant de le diffuser.'
	],
	'Répondre dans les trois jours, même pour dire que l’on ne sait pas.': [
		'Répondre dans les trois jours ouvrés, même pour dire que l’on ne sait pas.'
	],
	'Ne pas écrire le soir ni le week-end, sauf urgence.': [
		'Écrire quand on veut, sans attendre de réponse le soir ni le week-end.'
	],
	'Rencontrer un réseau voisin une fois par an.': [
		'Rencontrer un réseau voisin une fois par an et raconter ce que l’on y a appris.'
	],
	'Faire le point sur notre fonctionnement chaque printemps, en une heure.': [
		'Faire le point sur notre fonctionnement chaque printemps, avec une personne extérieure.'
	],
	'Suivre trois indicateurs, choisis par nous.': [
		'Suivre trois indicateurs, choisis par nous et faciles à relever.'
	],
	'Se demander tous les deux ans s’il faut continuer.': [
		'Se demander chaque année s’il faut continuer, et avec qui.'
	],
	'Se fixer deux objectifs par an, pas plus': [
		'Se fixer deux objectifs par an, que l’on puisse vérifier'
	],
	'Nommer ce que le réseau ne fera pas': ['Écrire en trois lignes ce que le réseau ne fera pas'],
	'Revoir la charte quand un tiers des membres a changé': [
		'Relire la charte chaque année, et la revoir quand un tiers des membres a changé'
	],
	'Envoyer l’ordre du jour une semaine avant': [
		'Envoyer l’ordre du jour une semaine avant, et l’ouvrir aux demandes de chacun'
	],
	'Finir à l’heure, même si tout n’est pas dit': [
		'Finir à l’heure, et reporter ce qui reste à la fois suivante'
	],
	'Désigner un secrétaire différent à chaque séance': [
		'Désigner deux secrétaires à chaque séance, à tour de rôle'
	],
	'Décider à la majorité si l’accord n’est pas trouvé en deux réunions': [
		'Décider aux deux tiers si l’accord n’est pas trouvé en deux réunions'
	],
	'Prévenir de son absence au plus tard la veille': [
		'Prévenir de son absence dès qu’on la connaît, et dire à qui l’on donne sa voix'
	],
	'Un bilan de deux pages par an': ['Un bilan de deux pages par an, avec nos échecs'],
	'Tout document reste modifiable par les membres': [
		'Tout document reste modifiable par les membres, et l’on garde la version précédente'
	],
	'Faire relire par un usager avant de diffuser': [
		'Faire relire par deux personnes accompagnées avant de diffuser'
	],
	'Répondre aux messages du réseau sous trois jours ouvrés': [
		'Répondre aux messages du réseau sous une semaine'
	],
	'Un seul canal pour les urgences : le téléphone': [
		'Un seul canal pour les urgences : le téléphone, aux heures de bureau'
	],
	'Se voir au moins quatre fois par an pour de vrai': [
		'Se voir au moins trois fois par an pour de vrai, jamais deux fois au même endroit'
	],
	'Faire le point chaque année en juin, une demi-journée': [
		'Faire le point chaque année en juin, une demi-journée, pilote compris'
	],
	'Se demander s’il faut continuer': ['Se demander tous les deux ans s’il faut continuer']
};
