// The cards of atelier I, column by column.

import type { Card } from '../material.ts';

export const finalites: Readonly<Record<string, readonly Card[]>> = {
	'Action collective': [
		'Un guide d’accueil commun, écrit par huit structures et donné à toutes les familles',
		'Le forum annuel sur l’accès aux droits',
		'Parler d’une seule voix quand on rencontre les élus',
		'Répondre à plusieurs à un appel à projets que nul ne pouvait porter seul',
		'Faire reconnaître notre métier, encore mal connu',
		'Une campagne d’affichage contre le non-recours',
		'Alerter ensemble sur les délais d’attente, chiffres à l’appui',
		'Monter une action de rue l’été, quand les services ferment',
		'Obtenir une ligne de bus pour la zone d’activité',
		'Produire un diagnostic partagé du quartier'
	],
	'Partage de pratiques': [
		'Une réunion par mois autour d’une situation difficile, anonymisée',
		'Se montrer nos fiches d’entretien et reprendre les bonnes idées',
		'Comparer nos façons d’accueillir un jeune la première fois',
		'Le petit-déjeuner du mardi : un outil, un quart d’heure',
		'Raconter aussi ce qui n’a pas marché',
		'Un classeur commun de trames et de modèles',
		'Visites croisées : une demi-journée chez l’autre',
		'Analyse de pratiques entre coordinatrices',
		'Savoir comment les autres gèrent les listes d’attente'
	],
	'Mutualisation de moyens': [
		'Un poste de chargée de communication partagé entre quatre associations',
		'Le minibus, que chacun réserve sur un agenda en ligne',
		'Acheter les fournitures ensemble pour payer moins cher',
		'Une salle prêtée à tour de rôle',
		'Un interprète payé à plusieurs',
		'Un juriste deux jours par mois pour tout le monde',
		'Le même logiciel, une seule formation',
		'Partager la lettre d’information au lieu d’en faire six',
		'Se prêter du matériel d’exposition'
	],
	'Appui et apprentissage mutuel': [
		'Pouvoir appeler quelqu’un quand une situation me dépasse',
		'Un binôme pour chaque nouvel arrivant pendant six mois',
		'Des formations données par nos propres collègues',
		'Connaître les dispositifs des autres pour mieux orienter',
		'Ne pas rester seule après une agression',
		'Apprendre le vocabulaire de la santé quand on vient du social',
		'Un regard extérieur sur un dossier qui tourne en rond',
		'Relire à deux une demande de subvention',
		'Comprendre les contraintes de l’administration, et l’inverse'
	],
	'Entre les membres': [
		[
			'Nous n’avons jamais parlé de ce qui nous rassemble',
			'Un socle de deux ou trois valeurs pour arbitrer quand on n’est pas d’accord'
		],
		[
			'Certains viennent prendre et n’apportent rien',
			'Que chacun puisse dire ce qu’il donne et ce qu’il reçoit'
		],
		[
			'On se méfie : qui fera quoi de ce que je raconte ?',
			'Pouvoir parler des vraies situations, donc aider mieux'
		],
		[
			'Le bénéfice du réseau est invisible pour mes collègues',
			'Garder le soutien de l’équipe quand je m’absente'
		],
		[
			'Bénévoles et salariés n’ont pas les mêmes horaires',
			'Ne pas perdre la moitié de l’expérience du réseau'
		],
		[
			'Les anciens savent tout, les nouveaux n’osent pas',
			'La relève : dans trois ans, qui restera ?'
		],
		['Nous n’accompagnons pas de la même façon', 'Offrir à la personne un parcours qui se tienne'],
		['Tout repose sur deux volontaires', 'Que le réseau survive à un départ ou à un congé'],
		['On confond le réseau et le carnet d’adresses', 'Passer du coup de main au travail suivi'],
		['Les grosses structures parlent plus fort', 'Que les petites continuent à venir']
	],
	'Avec nos institutions': [
		[
			'Le temps de réseau n’est inscrit dans aucune fiche de poste',
			'Pouvoir participer sans s’en excuser'
		],
		[
			'Le financeur demande des chiffres que nous n’avons pas choisis',
			'Rendre compte de ce qui compte vraiment pour les personnes'
		],
		[
			'Ma direction découvre les décisions après coup',
			'Une délégation claire pour pouvoir s’engager sur place'
		],
		[
			'On nous demande de créer un réseau qui existe déjà',
			'Éviter l’empilement et l’épuisement des mêmes personnes'
		],
		[
			'Un réseau né sur le terrain est repris par l’institution',
			'Garder la liberté de ton sans perdre les moyens'
		],
		[
			'Faut-il tout écrire ?',
			'Trouver la bonne dose : assez pour transmettre, pas au point de s’y noyer'
		],
		[
			'Les territoires administratifs coupent nos publics en deux',
			'Suivre une personne sans frontière absurde'
		],
		[
			'Le réseau n’a pas d’existence juridique',
			'Pouvoir recevoir une aide sans dépendre d’un seul porteur'
		],
		[
			'Les élus nous voient comme un coût',
			'Montrer ce que l’on évite : des ruptures, des doublons, des urgences'
		]
	]
};
