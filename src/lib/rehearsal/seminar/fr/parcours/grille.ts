// What a room writes in « Grille de mutualisation », step by step.

import type { Lists } from '../../material.ts';

export const grille: Lists['steps'] = {
	'ce-que-nous-partageons': {
		columns: {
			'Des ressources': [
				'Une salle de réunion contre un vidéoprojecteur, depuis deux ans',
				'Le minibus du club, les mercredis',
				'Une bibliothèque de jeux entre trois accueils',
				'Le four à pain du centre social',
				'Des tentes et des tables pour les fêtes de quartier',
				'Un fonds documentaire rangé chez l’un, ouvert à tous'
			],
			'Des savoir-faire': [
				'Une heure d’analyse de situation par mois, à deux équipes',
				'On relit les projets des autres avant dépôt',
				'Une juriste qui répond au téléphone pour quatre structures',
				'Nos fiches d’accueil circulent librement',
				'Les stagiaires passent une semaine dans chaque maison',
				'Deux comptables qui s’entraident'
			],
			'Des achats ou des tâches': [
				'Commande groupée de papier et d’encre',
				'Un logiciel payé à cinq',
				'Un mi-temps de secrétariat partagé',
				'L’un reçoit, l’autre monte les dossiers',
				'Une assurance négociée ensemble',
				'Le broyeur acheté à trois jardins'
			],
			'Des projets': [
				'Un festival d’hiver que personne n’aurait porté seul',
				'Une formation montée par trois métiers',
				'Une épicerie solidaire ouverte à deux',
				'Un spectacle avec les résidents et l’école',
				'Une permanence itinérante',
				'Un guide écrit avec des habitants'
			]
		}
	},
	'notre-grille': {
		columns: {
			'Échange de ressources': [
				'Notre salle le soir, leur cuisine le midi',
				'Le prêt du minibus, sans facture',
				'Des vélos qui passent d’un atelier à l’autre',
				'Une réserve de couvertures en hiver',
				'Leur jardin contre notre atelier bois',
				'Un rétroprojecteur qui n’est plus à personne'
			],
			'Échange de pratiques': [
				'Une matinée de visite croisée par trimestre',
				'Le tour des situations, deux équipes, une heure',
				'Nos grilles d’entretien mises sur la table',
				'Le récit d’un échec, une fois par an',
				'Un stagiaire, deux tuteurs, deux métiers',
				'Un message de veille chaque vendredi'
			],
			'Achat groupé': [
				'Le logiciel de suivi payé à cinq',
				'Un mi-temps de communication partagé',
				'La formation aux premiers secours, à vingt au lieu de huit',
				'Une assurance commune',
				'Le broyeur des trois jardins',
				'Le papier, l’encre et le café'
			],
			Complémentarité: [
				'Eux l’accueil, nous le suivi',
				'La mairie prête, l’association anime',
				'Un binôme éducateur et conseillère',
				'Le centre écrit, la radio diffuse',
				'L’hôpital soigne, nous gardons le lien',
				'Chacun sa commune, pour n’oublier personne'
			],
			Consortium: [
				'L’épicerie solidaire',
				'Le festival d’hiver, une association créée pour lui',
				'Un lieu pour les jeunes, ouvert à trois',
				'La formation des gardiens, inventée à quatre',
				'Une coopérative de remplacement',
				'Le car itinérant'
			]
		}
	},
	'apports-et-retours': {
		columns: {
			'Donnant, donnant': [
				['Une salle le samedi', 'Le minibus le mercredi'],
				['Une relecture de dossier', 'Un conseil comptable'],
				['Deux heures de permanence chez eux', 'Leur psychologue une fois par mois'],
				['J’accueille leur stagiaire', 'Une formation pour mon équipe'],
				['Une information utile', 'Un coup de fil avant la décision'],
				['Notre fichier de bénévoles', 'Leur affiche dans tous les halls']
			],
			'Mis en commun': [
				[
					'Trois journées de travail pour la formation',
					'Rien pour nous ; les gardiens savent qui appeler'
				],
				['Nos fiches d’accueil', 'Rien : les nouveaux d’ailleurs gagnent un mois'],
				['Le salaire d’un quart-temps', 'Un lieu ouvert le dimanche aux habitants'],
				['La veille juridique', 'Dix équipes à jour'],
				['Notre nom, moins visible qu’avant', 'Un seul numéro pour les familles'],
				['Un véhicule', 'Des sorties pour ceux qui n’en avaient pas']
			]
		}
	},
	'synthese-grille': {
		columns: {
			problems: [
				['On met en commun et l’enveloppe diminue', 'Que mutualiser ne veuille pas dire réduire'],
				[
					'La coordination repose sur une personne',
					'Que le gain ne soit pas mangé par l’organisation'
				],
				['Chacun compte ce qu’il donne', 'Garder l’envie de donner']
			],
			convergences: [
				'Nos visites croisées restent un échange, et c’est bien ainsi',
				'Le logiciel à cinq peut devenir un vrai service commun',
				'Se compléter demande d’abord de bien connaître le métier de l’autre',
				'Un consortium se quitte comme il se crée : par écrit',
				'On peut mettre en commun sans retour, à condition de savoir pour qui',
				'La forme la plus simple qui suffit est la bonne'
			],
			debates: [
				'Une enveloppe unique est-elle un progrès ou une économie ?',
				'Faut-il compter ce que chacun apporte ?',
				'Créer une structure de plus, ou s’appuyer sur une qui existe ?'
			],
			progress: [
				'Un essai de permanence à deux métiers, trois mois, à partir de janvier',
				'Une page d’accord pour le minibus',
				'Chiffrer ce que coûte la coordination avant d’aller plus loin',
				'Proposer le quart-temps partagé aux deux directions'
			]
		}
	}
};
