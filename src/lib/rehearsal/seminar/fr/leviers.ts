// Answers to the difficulties of atelier IV: some of their own, then those that any difficulty of
// the same dimension may receive.

import type { Lists } from '../material.ts';

export const levers: Lists['levers'] = {
	vouloir: [
		'Ouvrir la prochaine réunion par un tour : « Qu’est-ce que je viens chercher ? » (l’animatrice)',
		'Remercier par écrit les directions dont une équipe s’est engagée',
		'Choisir une petite action que l’on est sûr de réussir avant l’été',
		'Écrire à trois une page de règles et la faire voter',
		'Inviter un réseau voisin à raconter comment il a retrouvé l’envie',
		'Un repas partagé en début d’année',
		'Nommer une personne de confiance que l’on peut saisir en cas de tension',
		'Dire tout haut ce que chacun a à perdre'
	],
	savoir: [
		'Une demi-journée de visite croisée par trimestre (deux volontaires pour organiser)',
		'Un lexique de trente mots, relu par tous les métiers',
		'Former deux animateurs par an et les faire tourner',
		'Un tutoriel d’une page pour chaque outil',
		'Inviter un collègue d’un autre métier à nos analyses de situation',
		'Un kit d’accueil pour les nouveaux',
		'S’entraîner à conduire une réunion avec un observateur bienveillant',
		'Garder un outil, en abandonner trois'
	],
	pouvoir: [
		'Faire signer une lettre de mission d’une page par chaque direction',
		'Inscrire deux jours par mois dans les fiches de poste',
		'Répondre ensemble à un financement sur trois ans',
		'Fixer les dates de l’année en septembre',
		'Une carte des réseaux du secteur, pour en fusionner deux',
		'Un règlement d’une page : qui décide quoi, et quand',
		'Mutualiser un mi-temps de secrétariat',
		'Demander un rendez-vous aux financeurs, à cinq structures'
	]
};

export const leversOf: Lists['leversOf'] = {
	'Conflits d’intérêts entre structures': {
		dimension: 'vouloir',
		cards: [
			'Mettre sur la table qui répond à quel appel à projets, avant la date limite',
			'Une règle simple : on se prévient toujours la veille d’un dépôt',
			'Demander à une personne extérieure de tenir la médiation'
		]
	},
	'Lassitude, on vient de moins en moins': {
		dimension: 'vouloir',
		cards: [
			'Une réunion sur deux devient une visite',
			'Supprimer les points d’information de l’ordre du jour',
			'Appeler cinq absents et leur demander ce qui les ferait revenir'
		]
	},
	'Une personne prend toute la place': {
		dimension: 'vouloir',
		cards: [
			'Un temps d’écriture avant chaque discussion',
			'Faire tourner la présidence de séance',
			'Confier à cette personne une mission précise et limitée'
		]
	},
	'On ne voit pas ce que l’on y gagne': {
		dimension: 'vouloir',
		cards: [
			'Terminer chaque réunion par « je repars avec… »',
			'Un bilan d’une page avec trois exemples racontés',
			'Compter les situations débloquées grâce au réseau'
		]
	},
	'On laisse faire les autres': {
		dimension: 'vouloir',
		cards: [
			'Pas d’action inscrite sans un nom à côté',
			'Des binômes plutôt que des volontaires isolés',
			'Couper les grosses tâches en morceaux d’une heure'
		]
	},
	'Un élan trop fort, qui épuise le groupe': {
		dimension: 'vouloir',
		cards: [
			'Trois priorités par an, le reste attend',
			'Désigner un gardien du rythme',
			'Une action nouvelle seulement quand une autre se termine'
		]
	},
	'Pas de langage commun': {
		dimension: 'savoir',
		cards: [
			'Un carton rouge que chacun lève à chaque sigle inconnu',
			'Écrire ensemble ce que « urgence » veut dire',
			'Une fiche d’orientation avec les mêmes mots partout'
		]
	},
	'Outils numériques peu maîtrisés': {
		dimension: 'savoir',
		cards: [
			'Un atelier d’une heure avant la réunion, pour qui veut',
			'Un référent par structure, pas un spécialiste',
			'Revenir au téléphone pour ce qui presse'
		]
	},
	'L’habitude de travailler chacun chez soi': {
		dimension: 'savoir',
		cards: [
			'Tenir une permanence à deux, une fois par mois',
			'Écrire le prochain projet à quatre mains dès la première ligne',
			'Accueillir un collègue d’à côté dans notre réunion d’équipe'
		]
	},
	'On connaît mal le métier des autres': {
		dimension: 'savoir',
		cards: [
			'Dix minutes par réunion : un métier se raconte',
			'Un trombinoscope qui dit ce que chacun peut faire et ne peut pas faire',
			'Une journée d’immersion pour tout nouvel embauché'
		]
	},
	'Des réunions sans méthode ni suite': {
		dimension: 'savoir',
		cards: [
			'Un relevé de décisions projeté et rempli en direct',
			'Commencer par relire ce qu’on avait promis',
			'Une durée annoncée pour chaque point'
		]
	},
	'Manque de temps et de moyens humains': {
		dimension: 'pouvoir',
		cards: [
			'Chiffrer le temps passé et le montrer aux directions',
			'Une réunion de moins, une décision de plus',
			'Partager un poste d’animation à quatre structures'
		]
	},
	'Trop de réseaux, sans lien entre eux': {
		dimension: 'pouvoir',
		cards: [
			'Une journée par an avec les animateurs de tous les réseaux',
			'Un agenda commun à tous les réseaux du secteur',
			'Fermer ceux qui ont fait leur temps, avec une fête'
		]
	},
	'L’information n’arrive pas à tous': {
		dimension: 'pouvoir',
		cards: [
			'Une adresse unique, relevée par deux personnes',
			'Un message de cinq lignes le premier lundi du mois',
			'Un correspondant par structure, et un suppléant'
		]
	},
	'Pas de mandat clair pour s’engager': {
		dimension: 'pouvoir',
		cards: [
			'Dire en début de séance ce que chacun peut décider',
			'Un modèle de délégation que les directions n’ont plus qu’à signer',
			'Laisser dix jours pour confirmer une décision, puis elle vaut'
		]
	}
};
