// Atelier II of « Lancer un réseau formel », in French: who steers, how to invite, how often and where.

import type { Atelier } from '../../shape.ts';

export const pilotage: Atelier = {
	id: 'pilotage',
	numeral: 'II',
	title: 'Piloter et inviter',
	objective:
		'Choisir un pilotage, une façon d’inviter, un rythme et un lieu, en sachant pourquoi et à quel prix.',
	steps: [
		{
			id: 'comite-de-pilotage',
			kind: 'options',
			title: 'Quel pilotage ?',
			question: 'Quel comité de pilotage pour lancer ce réseau ?',
			help: 'Pour chaque option : avantages, inconvénients, façon de s’y prendre. Puis choisissez.',
			minutes: 25,
			notes:
				'Dix minutes pour écrire, huit pour lire, sept pour voter et dire la raison. Posez d’abord la question que l’on saute : un comité est-il nécessaire, ou une personne suffit-elle ? La stratégie est la ligne la plus utile : elle dit quel obstacle on contourne et quel choix, politique ou pratique, on assume. Demandez à quelqu’un qui n’aime pas l’option préférée d’en écrire l’avantage. Si deux options restent à égalité, laquelle pourrait se changer sans drame dans un an ? Écrivez la raison depuis la console. Sur papier : une affiche par option, une gommette chacun.',
			config: {
				options: [
					{
						id: 'responsables',
						text: 'Des responsables seulement',
						detail: 'Chacun peut engager sa structure en séance.'
					},
					{
						id: 'mixte-competences',
						text: 'Mixte, choisi pour les compétences',
						detail: 'Responsables et professionnels connus pour bien faire face au problème.'
					},
					{
						id: 'mixte-concernes',
						text: 'Mixte, choisi parmi les concernés',
						detail: 'Responsables et professionnels qui rencontrent le problème chaque jour.'
					},
					{
						id: 'chef-de-projet',
						text: 'Une personne cheffe de projet',
						detail: 'Nommée, avec un mandat et du temps, sans comité ou avec un comité léger.'
					}
				],
				maxPerPerson: 8,
				vote: 'single',
				added: true
			}
		},
		{
			id: 'inviter',
			kind: 'options',
			title: 'Comment inviter ?',
			question: 'Par quelle porte faire entrer les structures ?',
			help: 'Ce que chaque invitation permet, ce qu’elle risque, et comment s’y prendre.',
			minutes: 20,
			notes:
				'Huit minutes pour écrire, sept pour lire, cinq pour voter. L’invitation dit déjà quel réseau on veut : une lettre à tous traite chacun de la même façon, une lettre à chacun parle de son intérêt, une visite montre que l’on a besoin de lui. Faites écrire la première phrase de l’invitation préférée et lisez-en trois. Demandez aussi qui la signe, c’est souvent ce qui décide. Si l’on craint un refus, demandez qui pourrait en parler avant. Sur papier : une feuille par option, trois colonnes.',
			config: {
				options: [
					{
						id: 'courrier-individuel',
						text: 'Un courrier à chaque responsable',
						detail: 'Il dit ce que sa structure, en particulier, peut y gagner.'
					},
					{
						id: 'courrier-collectif',
						text: 'Un courrier à tous',
						detail: 'Le même texte, envoyé en même temps à toutes les structures.'
					},
					{
						id: 'reunion',
						text: 'Une réunion d’information',
						detail: 'Les responsables sont invités à entendre l’idée, puis à y travailler.'
					},
					{
						id: 'demarche-participative',
						text: 'Construire avec eux dès le début',
						detail: 'On va voir chacun avant d’écrire quoi que ce soit.'
					}
				],
				maxPerPerson: 8,
				vote: 'single',
				added: true
			}
		},
		{
			id: 'delegation',
			kind: 'poll',
			title: 'La délégation',
			question: 'Que peut engager un professionnel de première ligne dans ce réseau ?',
			help: 'Une réponse : ce qui vous paraît tenable dans votre structure.',
			minutes: 8,
			notes:
				'Une étape courte et décisive : un responsable engage sa structure par sa présence, un professionnel non, sauf si on lui a dit jusqu’où il peut aller. Une minute pour voter. Demandez à une personne de chaque réponse ce qui se passe lorsqu’une décision se prend en réunion. Cherchez la formule écrite la plus courte : ce qu’il peut décider, ce qu’il rapporte, ce qu’il ne peut pas. Si cadres et terrain répondent différemment, lisez les deux sans commenter. Sur papier : quatre lignes, une croix.',
			config: {
				format: 'single',
				shuffle: false,
				other: true,
				options: [
					{
						id: 'mandat-ecrit',
						text: 'Ce que dit un mandat écrit',
						detail: 'Des limites connues de tous, revues chaque année.'
					},
					{
						id: 'au-cas-par-cas',
						text: 'Ce que l’on convient avant chaque réunion',
						detail: 'Selon l’ordre du jour, avec sa hiérarchie.'
					},
					{
						id: 'rien-sans-retour',
						text: 'Rien sans en avoir référé',
						detail: 'Il écoute, propose, et revient avec une réponse.'
					},
					{
						id: 'confiance',
						text: 'Ce qu’il juge bon',
						detail: 'La structure assume, il en rend compte.'
					}
				]
			}
		},
		{
			id: 'rythme-et-lieux',
			kind: 'options',
			title: 'Rythme et lieux',
			question: 'À quel rythme et où le comité se réunit-il ?',
			help: 'Un lieu dit quelque chose de qui mène. Avantages, inconvénients, façon de s’y prendre.',
			minutes: 18,
			notes:
				'Sept minutes pour écrire, six pour lire, cinq pour voter. Recevoir chez soi est un choix politique autant que pratique : on montre sa maison, on tient la porte et l’ordre du jour. Pour chaque lieu, demandez qui se sentirait invité, et qui se sentirait convoqué. Pour le rythme, comptez les heures de route et ce que l’on cessera de faire. Si le débat traîne, prenez une option pour trois réunions et fixez la date où l’on en reparle. Sur papier : quatre affiches, une gommette chacun.',
			config: {
				options: [
					{
						id: 'mensuel-fixe',
						text: 'Chaque mois, au même endroit',
						detail: 'Une heure et demie, même jour, même salle.'
					},
					{
						id: 'tournant',
						text: 'Tous les deux mois, chez chacun',
						detail: 'Une demi-journée, avec une visite de la structure qui reçoit.'
					},
					{
						id: 'neutre',
						text: 'Chaque trimestre, en lieu neutre',
						detail: 'Une demi-journée dans un lieu qui n’est à personne.'
					},
					{
						id: 'alterne',
						text: 'En alternant sur place et à distance',
						detail: 'Court à distance pour suivre, long sur place pour décider.'
					}
				],
				maxPerPerson: 8,
				vote: 'single',
				added: true
			}
		}
	]
};
