// What a room writes in « Lancer un réseau formel », step by step.

import { choices } from '../../choices.ts';
import type { Lists } from '../../material.ts';

export const lancer: Lists['steps'] = {
	'fiche-de-lancement': {
		columns: {
			'Quel problème voyez-vous, que personne ne résout seul ?': [
				'Des jeunes dehors la nuit, que chacun croise et que personne n’accueille',
				'Des tensions aux abords du collège, à l’heure où tous les services ferment',
				'Des personnes âgées sans visite entre deux hospitalisations',
				'Des familles logées loin de tout, sans transport',
				'Des adolescents qui changent de structure à chaque crise',
				'Des demandes d’aide le vendredi soir'
			],
			'Quelles structures ce problème touche-t-il, et de quelle façon chacune ?': [
				'Le collège par l’absence, le centre social par les bagarres, la mairie par les plaintes',
				'L’hôpital par les retours, nous par l’épuisement de l’équipe',
				'Le bailleur, l’école et le club de sport, chacun son heure',
				'Les services de garde, qui reçoivent ce que les autres n’ont pas pu traiter',
				'Trois associations voisines, qui se renvoient les mêmes personnes'
			],
			'Lesquelles pourraient vouloir du projet sans être touchées ?': [
				'La médiathèque, qui cherche ce public',
				'Le club de sport, pour ses éducateurs',
				'Une école de travail social',
				'Le réseau de transport',
				'La maison de retraite, pour ses après-midis'
			],
			'Quel projet commun déciderait ces structures à venir ?': [
				'Une présence à deux métiers, trois soirs par semaine',
				'Un lieu ouvert quand les autres ferment',
				'Un numéro unique et une réponse le lendemain',
				'Une journée par mois où l’on reçoit ensemble',
				'Une formation sur la violence, conçue à plusieurs'
			],
			'Avec quels arguments ? Que gagne chacune, que gagnez-vous ?': [
				'Le collège retrouve des élèves, nous retrouvons des familles',
				'Moins de plaintes pour la mairie, moins d’urgences pour nous',
				'L’hôpital libère des lits, nous prévenons les rechutes',
				'Chacun fait son métier au lieu de faire celui des autres',
				'Une équipe de soirée partagée coûte le tiers de trois équipes'
			],
			'Quelle part y prendrez-vous vous-même ?': [
				'Animer les trois premières réunions',
				'Aller voir six responsables avant Noël',
				'Tenir le carnet de bord',
				'Prêter la salle et le café',
				'Écrire la première version de la note'
			],
			'Quel accord de hiérarchie faudra-t-il obtenir, et auprès de quelle fonction ?': [
				'Deux demi-journées par mois, auprès de ma cheffe de service',
				'Un mandat d’un an, signé par la direction',
				'L’accord du conseil d’administration avant l’été'
			],
			'Comment les professionnels de première ligne seront-ils associés ?': [
				'Par un groupe de travail dès la deuxième réunion',
				'En les consultant sur la première note',
				'Un binôme cadre et professionnel par structure'
			]
		}
	},
	'ce-qui-les-deciderait': {
		columns: {
			'Touchées par le problème': [
				[
					'Un collège : des élèves absents le lundi',
					'Un relais qu’il peut appeler le dimanche soir'
				],
				['Un centre social : des bagarres devant la porte', 'Ne plus être seul à la fermeture'],
				['Un service d’urgence : les mêmes retours', 'Un rendez-vous garanti à la sortie'],
				['Une mairie : des plaintes de voisins', 'Pouvoir dire ce qui est fait, et par qui'],
				['Un bailleur : des halls dégradés', 'Des interlocuteurs connus de ses gardiens'],
				['Un foyer : des fugues répétées', 'Une règle commune pour prévenir sans punir']
			],
			'Intéressées par le projet': [
				['Une médiathèque sans adolescents', 'Un public, et des éducateurs avec lui'],
				['Un club de sport en manque d’encadrants', 'Deux bénévoles formés'],
				['Une école de travail social', 'Un terrain de stage à plusieurs métiers'],
				['Un réseau de transport', 'Moins d’incidents le soir'],
				['Un théâtre de quartier', 'Des ateliers qui trouvent leur public'],
				['Une fondation', 'Un projet porté par six structures']
			]
		}
	},
	'comite-de-pilotage': {
		columns: choices({
			'Ouvert à toutes les structures': [
				['Personne n’est oublié', 'L’adhésion vient tôt'],
				['Des réunions longues', 'Les décisions tardent'],
				['Un petit groupe prépare, tous valident', 'Une règle de majorité dès le début']
			],
			'Un pilotage tournant, entre pairs': [
				['Le pouvoir circule', 'Chacun apprend à piloter'],
				['La mémoire se perd', 'Certains n’oseront pas'],
				['Une passation de deux réunions', 'Commencer par une structure moyenne']
			],
			'Des responsables seulement': [
				['On décide en séance', 'Chaque structure est engagée'],
				['Le terrain est loin', 'Les agendas ne s’accordent jamais'],
				[
					'Deux heures par trimestre, un ordre du jour de décisions',
					'Un groupe de terrain prépare les points'
				]
			],
			'Mixte, choisi pour les compétences': [
				['Des avis solides', 'Le réseau est pris au sérieux'],
				['Toujours les mêmes experts', 'Les autres n’osent plus parler'],
				['Une place sur trois pour qui débute', 'Dire pourquoi chacun est là']
			],
			'Mixte, choisi parmi les concernés': [
				['Des solutions proches du quotidien', 'L’énergie de ceux qui en ont besoin'],
				['Chacun doit obtenir un mandat', 'On parle surtout de l’urgence du jour'],
				[
					'Demander la délégation avant la première réunion',
					'Un cadre et un professionnel par structure'
				]
			],
			'Une personne cheffe de projet': [
				['Un interlocuteur, un suivi', 'Cela démarre vite'],
				['Tout repose sur elle', 'Ce sera le réseau de sa structure'],
				[
					'Un mandat d’un an et deux jours par semaine',
					'Un comité léger qui la soutient et la contredit'
				]
			]
		})
	},
	inviter: {
		columns: choices({
			'Un courrier à chaque responsable': [
				['Chacun lit ce que sa structure y gagne', 'On montre que l’on s’est renseigné'],
				['Long à écrire', 'Ils comparent leurs lettres'],
				['Deux phrases propres à chacun, le reste commun', 'Signé par quelqu’un qu’il connaît']
			],
			'Un courrier à tous': [
				['Tout le monde reçoit la même chose', 'Fait en une heure'],
				['Personne ne se sent attendu', 'Il finit au secrétariat'],
				['L’envoyer après les visites, pas avant', 'Une date, un lieu, une question']
			],
			'Une réunion d’information': [
				['On se voit, on pose ses questions', 'On repère qui est partant'],
				['On vient écouter, on repart', 'Celui qui parle est déjà le chef'],
				['Un tiers de présentation, deux tiers de travail', 'Finir par ce que chacun peut apporter']
			],
			'Construire avec eux dès le début': [
				['Le projet est à tous', 'On découvre ce que l’on n’avait pas vu'],
				['Il faut du temps avant d’avancer', 'Le projet change en route'],
				[
					'Six visites d’une heure, les mêmes trois questions',
					'Rendre à chacun ce que les autres ont dit'
				]
			]
		})
	},
	'rythme-et-lieux': {
		columns: choices({
			'Chaque mois, au même endroit': [
				['On sait où et quand', 'Le lien se fait vite'],
				['Toujours les mêmes sur la route', 'Le réseau devient celui de l’hôte'],
				['Fixer les dates de l’année', 'Annuler plutôt que tenir une réunion vide']
			],
			'Tous les deux mois, chez chacun': [
				['On visite, on comprend', 'Chacun reçoit à son tour'],
				['Certaines salles sont petites', 'Qui reçoit tient l’ordre du jour'],
				['Commencer par la structure la plus éloignée', 'Une heure de visite, deux de travail']
			],
			'Chaque trimestre, en lieu neutre': [
				['Personne n’est chez soi', 'On a le temps d’aller au fond'],
				['Trois mois, c’est long', 'Il faut payer la salle'],
				['Demander la médiathèque', 'Un point par téléphone entre deux']
			],
			'En alternant sur place et à distance': [
				['Moins de route', 'Les absents peuvent suivre'],
				['À distance, on n’ose pas contredire', 'Tout le monde n’est pas équipé'],
				['Décider seulement sur place', 'Une heure à distance, jamais plus']
			]
		})
	},
	'finalite-federatrice': {
		columns: {
			'La finalité': [
				'Qu’aucun jeune ne reste dehors faute de savoir vers qui aller',
				'Que la violence se traite avant la plainte',
				'Une réponse le soir comme le jour',
				'Que ceux qui aident ne restent pas seuls',
				'Que chaque famille trouve une porte ouverte',
				'Faire tenir ensemble ce que nous faisons à part'
			],
			'Les objectifs': [
				'Pour le collège, un relais le dimanche soir',
				'Pour le centre social, deux présences à la fermeture',
				'Pour l’hôpital, un rendez-vous dans les trois jours',
				'Pour la mairie, un point mensuel',
				'Pour le bailleur, un interlocuteur par quartier',
				'Pour les équipes, une formation commune par an'
			],
			'Ce que nous produirons': [
				'Une fiche d’appel d’une page',
				'Un protocole de présence à deux métiers',
				'Un planning de soirée partagé',
				'Une formation de deux jours',
				'Une carte des lieux ouverts',
				'Un bilan que tout le monde peut lire'
			]
		}
	},
	restituer: {
		columns: choices({
			'Par chaque représentant': [
				['Rien à organiser', 'Chacun parle la langue de sa maison'],
				['Certains ne le feront pas', 'Le message change en route'],
				['Trois phrases communes à dire partout', 'Un tour en début de réunion : qui l’a fait ?']
			],
			'Par un journal du réseau': [
				['Il reste, il circule', 'Les équipes se reconnaissent'],
				['Il faut quelqu’un pour l’écrire', 'Un de plus dans la boîte'],
				['Une page, un récit, une adresse', 'Rédigé à tour de rôle']
			],
			'Par une journée d’étude': [
				['Elle oblige à produire', 'Les directions voient le travail'],
				['Une fois l’an seulement', 'Beaucoup d’heures'],
				['Des démonstrations plutôt que des discours', 'Inviter deux équipes à raconter']
			],
			'Par des essais dans les équipes': [
				['L’outil sert tout de suite', 'Les critiques reviennent vite'],
				['On ne peut pas aller partout', 'Il faut du temps de terrain'],
				['Deux équipes volontaires, trois mois', 'Revenir demander ce qui a été abandonné']
			]
		})
	},
	conventions: {
		columns: {
			'Une convention à enrichir': [
				'Avec le collège : ajouter le dimanche soir',
				'Avec l’hôpital : un délai de trois jours',
				'Avec la mairie : qui prévient qui',
				'Avec le bailleur : l’accès aux halls',
				'Avec le club : deux créneaux de plus'
			],
			'Une convention à créer': [
				'Avec la médiathèque, pour les fins d’après-midi',
				'Entre trois associations, pour une équipe de soirée',
				'Avec une école, pour des stages à deux métiers',
				'Avec le réseau de transport, pour un an',
				'Avec une fondation, pour trois ans'
			],
			'Un lien à laisser libre': [
				'Le gardien qui nous appelle',
				'Le déjeuner des anciens collègues',
				'Les bénévoles du marché',
				'Le médecin qui répond entre deux',
				'L’entraide entre secrétaires'
			]
		}
	},
	'synthese-lancer': {
		columns: {
			convergences: [
				'Nous lançons ce réseau pour qu’aucun jeune ne reste dehors faute de savoir vers qui aller',
				'Chaque structure doit pouvoir dire ce qu’elle y gagne',
				'On va voir chacun avant d’écrire à tous',
				'Un professionnel vient avec un mandat écrit, même court',
				'Ce que nous produirons sera essayé dans deux équipes avant d’être présenté',
				'Le lieu de réunion change à chaque fois'
			],
			debates: [
				'Un comité, ou une seule personne pour commencer ?',
				'Faut-il inviter ceux qui ont déjà refusé ?',
				'Les personnes concernées ont-elles leur place au comité ?',
				'Attendre l’accord des directions, ou montrer d’abord ?'
			],
			progress: [
				'Six visites avant les fêtes, réparties entre trois personnes',
				'Une note de deux pages relue à la prochaine rencontre',
				'Une demande de mandat à chaque direction',
				'La première réunion fixée en janvier, chez la structure la plus éloignée'
			]
		}
	}
};
