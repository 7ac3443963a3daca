// What a room writes in « Évaluer notre réseau », step by step.

import type { Lists } from '../../material.ts';

export const evaluer: Lists['steps'] = {
	'nos-indicateurs': {
		columns: {
			'Ce que vivent les membres': [
				'Le nombre de personnes qui reviennent à la réunion suivante',
				'Trois questions de satisfaction, chaque printemps, toujours les mêmes',
				'Combien de membres savent dire le but sans regarder leurs notes',
				'Le nombre de coups de fil entre deux réunions',
				'Chacun peut citer une chose apprise dans l’année',
				'Les nouveaux parlent dès leur deuxième réunion'
			],
			'Ce que fait le réseau': [
				'Demandes d’un membre qui ont trouvé réponse en moins d’une semaine',
				'Outils produits et encore utilisés six mois plus tard',
				'Décisions prises et décisions appliquées, côte à côte',
				'Comptes rendus parus dans les huit jours',
				'Structures représentées à chaque rencontre',
				'Actions menées à trois structures ou plus'
			],
			'Ce que cela change autour': [
				'Délai entre la première demande d’une personne et une réponse',
				'Nombre de fois où quelqu’un doit raconter son histoire',
				'Équipes qui citent le réseau quand on leur demande vers qui se tourner',
				'Situations reprises à plusieurs au lieu d’être renvoyées',
				'Ce qu’en disent cinq familles, une fois par an',
				'Une pratique changée dans au moins deux structures'
			]
		}
	},
	'objectifs-et-resultats': {
		columns: {
			Atteint: [
				[
					'Se connaître entre professionnels',
					'Vingt-deux structures ont fait une visite croisée depuis deux ans'
				],
				['Créer un outil commun', 'Le guide d’orientation existe et dix équipes s’en servent'],
				[
					'Parler d’une seule voix aux financeurs',
					'Un courrier commun a obtenu un rendez-vous en mars'
				],
				['Se former ensemble', 'Quatre journées, deux métiers à chaque fois'],
				['Partager une veille', 'La lettre paraît chaque mois, rédigée à tour de rôle']
			],
			'En chemin': [
				['Un langage commun', 'Un lexique de douze mots, on en voulait trente'],
				['Associer les habitants', 'Deux sont venus à une réunion, sans suite prévue'],
				[
					'Garder une trace de ce que l’on fait',
					'Les comptes rendus existent, personne ne les retrouve'
				],
				['Faire tourner l’animation', 'Deux animatrices formées, une seule anime'],
				['Mutualiser une salle', 'L’accord est donné, le planning n’existe pas']
			],
			'Abandonné ou oublié': [
				['Un site internet du réseau', 'Une page jamais mise à jour depuis l’ouverture'],
				['Mesurer notre utilité', 'Aucun indicateur choisi en trois ans'],
				['Écrire une charte', 'Un brouillon, que personne n’a relu'],
				['Accueillir les nouveaux', 'Ils arrivent et se débrouillent'],
				['Réunir les directions une fois par an', 'Une seule fois, la première année']
			]
		}
	},
	'synthese-objectifs': {
		columns: {
			problems: [
				['Des objectifs écrits une fois et jamais relus', 'Savoir si l’on avance'],
				['Les financeurs comptent des réunions', 'Montrer ce qui change pour les gens'],
				['Nos résultats dépendent de deux personnes', 'Tenir si l’une d’elles part']
			],
			convergences: [
				'Nous avons obtenu plus que nous ne le disons',
				'Un objectif sans date n’a jamais été tenu',
				'Trois indicateurs choisis par nous valent mieux que dix imposés',
				'Le lien entre les membres est un résultat, pas seulement un moyen',
				'Évaluer une fois par an suffit, à condition de le faire'
			],
			progress: [
				'Relire les objectifs à la première réunion de l’année',
				'Confier le suivi de trois indicateurs à un binôme',
				'Rayer deux objectifs qui n’ont plus d’objet',
				'Un bilan d’une page, envoyé aux directions en juin'
			]
		}
	},
	canaliser: {
		columns: {
			'Quelques-uns parlent et décident pour tous': [
				'Deux minutes de parole, puis on passe la main',
				'On ne décide rien qui ne soit à l’ordre du jour',
				'Qui n’a pas parlé parle avant le second tour',
				'Un modérateur différent à chaque réunion',
				'Un binôme qui peut demander une pause',
				'Le rôle du pilote écrit en cinq verbes'
			],
			'Le travail de tous porte le nom d’un seul': [
				'Toute production porte le nom du réseau',
				'Un compte rendu cite les idées, pas les personnes',
				'Le rôle du pilote écrit en cinq verbes',
				'Le secrétariat change chaque trimestre',
				'Un modérateur différent à chaque réunion',
				'Une ligne par tâche dans le compte rendu : qui, quoi, quand'
			],
			'On travaille pour le chiffre à rendre': [
				'On ne décide rien qui ne soit à l’ordre du jour',
				'La pilote rappelle le but au début et à la fin',
				'Une personne extérieure une fois par an',
				'La feuille de route tient sur une page',
				'Un tour de table de deux minutes pour dire ce qui gêne',
				'Une liste des tâches que personne ne veut, tirée au sort'
			],
			'Le financeur décide de ce que nous faisons': [
				'L’animatrice n’est pas nommée par le financeur',
				'Une personne extérieure une fois par an',
				'On ne décide rien qui ne soit à l’ordre du jour',
				'Le rôle du pilote écrit en cinq verbes',
				'La feuille de route tient sur une page',
				'La pilote rappelle le but au début et à la fin'
			],
			'On se réunit par habitude, de moins en moins': [
				'Une réunion sans objet est annulée',
				'La pilote rappelle le but au début et à la fin',
				'La relance des absents à tour de rôle',
				'La feuille de route tient sur une page',
				'Une personne extérieure une fois par an',
				'Le secrétariat change chaque trimestre'
			],
			'Trop de réseaux pour les mêmes personnes': [
				'Une réunion sans objet est annulée',
				'La feuille de route tient sur une page',
				'Une liste des tâches que personne ne veut, tirée au sort',
				'La pilote rappelle le but au début et à la fin',
				'La relance des absents à tour de rôle',
				'Le secrétariat change chaque trimestre'
			],
			'Des experts d’un côté, le terrain de l’autre': [
				'Qui n’a pas parlé parle avant le second tour',
				'Deux minutes de parole, puis on passe la main',
				'Un modérateur différent à chaque réunion',
				'Un compte rendu cite les idées, pas les personnes',
				'Un tour de table de deux minutes pour dire ce qui gêne',
				'Une ligne par tâche dans le compte rendu : qui, quoi, quand'
			],
			'On se défend entre nous et l’on oublie le but': [
				'Une personne extérieure une fois par an',
				'Un tour de table de deux minutes pour dire ce qui gêne',
				'La pilote rappelle le but au début et à la fin',
				'Un binôme qui peut demander une pause',
				'On ne décide rien qui ne soit à l’ordre du jour',
				'La feuille de route tient sur une page'
			]
		}
	},
	'a-quelles-conditions': {
		columns: {
			Garder: [
				'Le tour des situations, en début de rencontre',
				'Les visites croisées',
				'La liste des contacts et qui la tient',
				'Le repas de juin',
				'Le guide d’orientation, avec quelqu’un pour le mettre à jour',
				'La liberté de dire non'
			],
			Changer: [
				'Une réunion sur deux à distance, à partir de janvier',
				'Un objectif par an, choisi en septembre',
				'L’animation à deux, en commençant par nous',
				'Inviter les équipes, pas seulement les responsables',
				'Demander un mandat écrit à chaque direction',
				'Envoyer l’ordre du jour huit jours avant'
			],
			Arrêter: [
				'Les réunions d’information que l’on pourrait lire',
				'Le tableau de suivi que personne ne regarde',
				'Le deuxième groupe de messagerie',
				'Le colloque tous les deux ans',
				'Les comptes rendus de dix pages',
				'Répondre à des appels à projets qui nous détournent'
			]
		}
	},
	'synthese-suite': {
		columns: {
			convergences: [
				'Le réseau continue, avec un but plus étroit et une date de fin',
				'Fermer un réseau qui a réussi n’est pas un échec',
				'Ce que nous arrêtons compte autant que ce que nous gardons',
				'Nous demandons aux directions du temps écrit, pas des félicitations',
				'Les mêmes questions seront reposées dans un an',
				'Personne ne doit découvrir cette décision par un compte rendu'
			],
			debates: [
				'Fusionner avec le réseau voisin, ou s’entendre sur qui fait quoi ?',
				'Qui a le droit de décider d’une fermeture ?',
				'Continuer sans l’accord du financeur ?',
				'Une pause de six mois, ou une fin qui ne dit pas son nom ?'
			],
			progress: [
				'Une lettre aux directions, relue à trois, avant la fin du mois',
				'La prochaine évaluation fixée au même mois l’an prochain',
				'Un inventaire de ce qu’il faudrait transmettre',
				'Un rendez-vous avec le réseau voisin'
			]
		}
	}
};
