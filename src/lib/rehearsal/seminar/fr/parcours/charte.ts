// What a room writes in « Charte de réseau », step by step.

import type { Lists } from '../../material.ts';

export const charte: Lists['steps'] = {
	'si-quelqu-un-part': {
		columns: {
			'Ce qui s’arrête': [
				'Les convocations, personne d’autre n’a la liste',
				'Le lien avec la direction régionale',
				'La lettre mensuelle',
				'L’accueil des nouveaux',
				'Le compte rendu, et la mémoire avec',
				'La relance de ceux qui ne viennent plus'
			],
			'Ce qui continue': [
				'Les visites croisées, elles tournent déjà',
				'Les coups de fil entre nous',
				'La rencontre de juin, la salle est réservée',
				'Le groupe qui écrit le lexique',
				'L’envie, si l’on se revoit vite',
				'Les binômes formés l’an dernier'
			],
			'Ce qui se prépare': [
				'Un copilote nommé dès maintenant',
				'Un carnet de bord partagé',
				'Deux personnes pour chaque tâche',
				'Une passation de deux réunions',
				'Former un animateur par an',
				'Les codes et les listes à un seul endroit'
			]
		}
	},
	charte: {
		columns: {
			'Contexte, finalité, objectifs': [
				'Réunir les professionnels de l’accueil pour que personne ne soit renvoyé sans réponse.',
				'Choisir trois objectifs par an, écrits avec une date.',
				'Dire à chaque nouveau membre d’où vient le réseau.',
				'Vérifier en septembre que l’objet existe encore.',
				'Ouvrir le réseau à toute structure que le problème touche.',
				'Refuser poliment ce qui ne relève pas de notre but.',
				'Rendre compte de nos résultats aux directions chaque année.'
			],
			'Méthodes et rôles': [
				'Envoyer l’ordre du jour huit jours avant, avec ce qu’il faut décider.',
				'Confier l’animation à une personne qui n’est pas le pilote.',
				'Écrire les décisions avant de se quitter : qui, quoi, quand.',
				'Publier le compte rendu dans les huit jours.',
				'Faire parler chacun avant le second tour.',
				'Décider par consentement ; à défaut, aux deux tiers.',
				'Prévenir quand on ne peut pas venir, et se faire remplacer.',
				'Commencer et finir à l’heure.'
			],
			'Productions communes': [
				'Signer nos productions du nom du réseau.',
				'Laisser chaque membre s’en servir librement, en citant la source.',
				'Essayer tout outil dans deux structures avant de le diffuser.',
				'Dater chaque document et dire qui le met à jour.',
				'Retirer ce qui n’est plus à jour.',
				'Ne rien publier d’une situation sans l’accord de la personne.'
			],
			'Échanges et outils': [
				'Garder un seul espace en ligne et y ranger tout.',
				'Répondre dans les trois jours, même pour dire que l’on ne sait pas.',
				'Ne pas écrire le soir ni le week-end, sauf urgence.',
				'Ne nommer aucune personne accompagnée dans un message.',
				'Rencontrer un réseau voisin une fois par an.',
				'Téléphoner quand un message pourrait blesser.',
				'Désigner quelqu’un qui prend soin de l’espace en ligne.'
			],
			Évaluation: [
				'Faire le point sur notre fonctionnement chaque printemps, en une heure.',
				'Reposer chaque année les mêmes cinq questions aux membres.',
				'Suivre trois indicateurs, choisis par nous.',
				'Relire la charte et changer ce qui n’est pas tenu.',
				'Se demander tous les deux ans s’il faut continuer.',
				'Inviter une personne extérieure à nous regarder travailler.'
			]
		}
	},
	'synthese-charte': {
		columns: {
			convergences: [
				'La charte est relue à la première réunion de l’année',
				'Un article qui n’est pas tenu se discute, puis se change ou s’applique',
				'Douze articles tenus valent mieux que trente affichés',
				'Le copilote est nommé en même temps que le pilote',
				'Signer engage la structure, pas seulement la personne'
			],
			debates: [
				'Le pilote peut-il aussi animer ?',
				'Faut-il une présence minimale ?',
				'Deux tiers, ou l’accord de tous ?',
				'Que faire d’une structure qui ne signe pas ?'
			],
			progress: [
				'Envoyer la charte aux absents avant la fin de la semaine',
				'Faire signer les directions avant janvier',
				'Une page d’accueil pour les nouveaux, avec la charte au dos',
				'Reprendre les articles refusés au printemps'
			]
		}
	},
	'se-former': {
		columns: {
			'Un stage': [
				'Une journée sur l’animation à distance, à six structures',
				'Écrire pour être lu, deux demi-journées',
				'Conduire une réunion difficile',
				'Les règles de diffusion, avec une juriste',
				'Animer un réseau, trois jours dans l’année'
			],
			'Un compagnonnage': [
				'Suivre l’animatrice du réseau voisin pendant un mois',
				'Modérer à deux pendant un trimestre',
				'Préparer une rencontre avec celle qui le fait depuis dix ans',
				'Un parrain pour chaque nouveau membre',
				'Tenir l’espace à deux, puis seul'
			],
			'Un mode d’emploi': [
				'Ranger un document en trois gestes',
				'Lancer un sondage en cinq minutes',
				'Une page : que faire quand l’accès est perdu',
				'Les dix règles d’un bon message',
				'Une vidéo pour rejoindre la réunion'
			]
		}
	},
	'synthese-e-reseau': {
		columns: {
			convergences: [
				'L’espace en ligne sert à garder et à demander, pas à décider',
				'On ne règle pas un désaccord par écrit',
				'Sans personne pour s’en occuper, mieux vaut fermer',
				'Un seul outil suffit'
			],
			debates: [
				'Faut-il obliger chacun à s’y connecter ?',
				'Une réunion sur deux à distance : gain ou perte ?',
				'Qui peut lire ce qui s’y écrit ?'
			],
			progress: [
				'Deux heures par semaine pour l’animation, dès janvier',
				'Fermer le deuxième groupe de messagerie',
				'Un binôme formé à la modération'
			]
		}
	}
};
