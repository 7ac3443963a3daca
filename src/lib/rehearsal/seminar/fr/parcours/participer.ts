// What a room writes in « Participer à un réseau formel », step by step.

import { choices } from '../../choices.ts';
import type { Lists } from '../../material.ts';

export const participer: Lists['steps'] = {
	'fiche-de-situation': {
		columns: {
			'Quel résultat ce réseau cherche-t-il à obtenir ?': [
				'Qu’aucun parent ne soit renvoyé d’un guichet à l’autre',
				'Une réponse en moins de huit jours pour les demandes urgentes',
				'Que les équipes se connaissent avant la crise'
			],
			'À quel problème, commun à ses membres, veut-il répondre ?': [
				'Chacun reçoit un morceau de la situation et personne ne la voit entière',
				'Des familles se lassent de tout répéter',
				'Les orientations se font au hasard des connaissances'
			],
			'D’où vient-il : quel territoire, quels acteurs, quel événement l’ont fait naître ?': [
				'Trois structures voisines, après une situation mal vécue par tous',
				'Une demande du département, sur deux cantons',
				'Un groupe de collègues qui déjeunaient ensemble depuis un an'
			],
			'Quels genres de structures y participent, et par qui y sont-elles représentées ?': [
				'Centres sociaux, école, centre de soins ; des cadres surtout',
				'Neuf associations, deux services publics, représentés par des professionnels de terrain',
				'Une direction sur trois, les autres par délégation'
			],
			'Où se réunit-on le plus souvent ?': [
				'Toujours dans la salle de la mairie',
				'Chez les uns et les autres, à tour de rôle',
				'Au centre social, et en ligne l’hiver'
			],
			'Quelle finalité rassemble tous les membres ?': [
				'Que les parents trouvent de l’aide avant d’aller mal',
				'Tenir ensemble un accueil sans rupture',
				'Elle n’a jamais été écrite, chacun a la sienne'
			],
			'Quels objectifs permettent à chaque structure de traiter sa propre difficulté ?': [
				'L’école veut des relais, le centre de soins veut moins d’absences',
				'Pour nous, raccourcir la liste d’attente',
				'Un accueil commun le mercredi, qui soulage trois équipes'
			],
			'Quelle difficulté, ou quel but, a décidé votre structure à venir ?': [
				'Nous étions seuls le soir et le dimanche',
				'On nous demandait des réponses que nous n’avions pas',
				'Se faire connaître d’un nouveau quartier'
			],
			'Qu’a-t-il apporté de neuf face au problème de départ ?': [
				'Une fiche de liaison d’une page, remplie avec la personne',
				'Une permanence à deux métiers',
				'Un numéro que l’on peut appeler sans être sûr de soi'
			],
			'Lesquelles ?': [
				'Les comptes rendus arrivent trois mois après',
				'Tout passe par les représentants, et certains gardent pour eux',
				'L’espace en ligne est bien rangé, mais personne n’a le mot de passe'
			],
			'Quels enjeux de pouvoir y observez-vous ?': [
				'Celui qui prête la salle fixe l’ordre du jour',
				'Les plus grosses structures parlent d’abord',
				'Connaître la règle de financement donne le dernier mot',
				'Les professionnels de terrain n’osent pas contredire les directions'
			]
		}
	},
	'interet-a-participer': {
		columns: {
			'Être reconnus': [
				'Le financeur nous cite depuis que nous animons un groupe',
				'L’hôpital nous appelle maintenant avant la sortie',
				'Les écoles savent enfin ce que nous faisons',
				'On nous invite aux commissions',
				'Une petite structure entendue comme une grande',
				'Le service instructeur lit nos dossiers autrement'
			],
			'Gagner en compétence': [
				'L’équipe sait orienter vers les soins',
				'Nous avons appris à tenir un entretien à deux métiers',
				'Une grille d’observation reprise par tous',
				'Des formations que nous n’aurions pas payées',
				'Un vocabulaire moins jargonnant',
				'On sait quand il faut passer la main'
			],
			'Mieux répondre': [
				'Une famille raconte son histoire une seule fois',
				'Trois jours d’attente au lieu de trois semaines',
				'Quelqu’un d’autre peut prendre le relais le week-end',
				'Des réponses que l’on n’aurait pas imaginées',
				'Moins d’orientations à l’aveugle',
				'Les situations compliquées ne restent plus dans un tiroir'
			],
			'Pour qui nous représente': [
				'Sortir du face-à-face et respirer',
				'Des collègues d’ailleurs que je peux appeler',
				'On me demande mon avis dans la structure',
				'J’apprends à parler devant des directions',
				'Une ligne de plus pour mon parcours',
				'Comprendre comment se prennent les décisions'
			]
		}
	},
	'anticiper-le-pouvoir': {
		columns: choices({
			'Y aller à deux': [
				['Deux regards, et l’on peut se remplacer', 'Le terrain et la décision dans la même salle'],
				['Deux agendas à accorder', 'L’un des deux finit par ne plus venir'],
				[
					'Choisir le binôme en réunion d’équipe, pour un an',
					'L’un parle, l’autre écrit, on alterne'
				]
			],
			'Tourner chaque année': [
				['Personne ne s’installe', 'Toute l’équipe finit par connaître le réseau'],
				['Les partenaires doivent refaire connaissance', 'On perd ce qui n’était pas écrit'],
				[
					'Deux réunions de passage, l’ancien et le nouveau ensemble',
					'Un carnet de bord transmis avec le mandat'
				]
			],
			'Tout ramener par écrit': [
				['L’information n’appartient plus à un seul', 'Les absents suivent aussi'],
				['Du temps pris sur le reste', 'Certaines choses ne s’écrivent pas'],
				[
					'Une page, trois rubriques, dans la semaine',
					'Rangée au même endroit, ouverte à toute l’équipe'
				]
			],
			'En parler et laisser faire': [
				['Simple, et l’on ne brise pas l’élan', 'La confiance est dite'],
				['Rien ne change si personne ne demande', 'La direction peut oublier'],
				[
					'Une question fixe à l’entretien annuel',
					'Commencer par demander ce que cela coûte au délégué'
				]
			]
		})
	},
	'rendre-compte': {
		columns: choices({
			'Dix minutes en réunion d’équipe': [
				['Vivant, et l’équipe pose ses questions', 'Aucun papier de plus'],
				['Toujours repoussé en fin de réunion', 'Les absents n’ont rien'],
				[
					'En premier à l’ordre du jour, avec un minuteur',
					'Finir par : qu’est-ce que cela change pour nous ?'
				]
			],
			'Une note d’une page': [
				['Une trace que l’on retrouve', 'Oblige à trier'],
				['Lue par trois personnes', 'Une heure d’écriture à chaque fois'],
				['Un modèle : décidé, à essayer, à trancher', 'Affichée à la machine à café']
			],
			'Un entretien avec la direction': [
				['Le mandat est clair avant d’y aller', 'La direction suit et soutient'],
				['L’équipe n’apprend rien', 'Dépend de l’agenda d’une personne'],
				[
					'Vingt minutes avant, dix après',
					'Dire ce que l’on peut engager et ce que l’on ne peut pas'
				]
			],
			'Un binôme dans la structure': [
				['Le lien ne se perd pas si quelqu’un part', 'On réfléchit à deux avant de parler'],
				['Il faut un volontaire', 'Le reste de l’équipe s’en remet à eux'],
				['Un membre d’un autre service', 'Le second vient une fois sur trois']
			]
		})
	},
	'faire-entrer': {
		columns: {
			'À reprendre tel quel': [
				'La fiche de liaison',
				'Le numéro d’appel entre professionnels',
				'La lettre de veille',
				'Le calendrier des permanences',
				'Le lexique',
				'La liste des lieux d’accueil'
			],
			'À adapter': [
				'L’entretien à deux métiers, en commençant par un essai',
				'L’espace en ligne, avec une formation de deux heures',
				'Les critères d’urgence, à relire avec l’équipe de nuit',
				'Le kit d’accueil, trop long pour nous',
				'Le tour des situations, une fois par mois',
				'La visite croisée, si l’on est remplacé'
			],
			'Ce qui bouscule': [
				'Recevoir sans rendez-vous : il faudrait revoir les plannings',
				'Partager une situation : que dit-on du secret ?',
				'Associer les parents aux réunions',
				'Accepter qu’un autre service décide de l’orientation',
				'Écrire avec la personne, et non sur elle',
				'Travailler un samedi par mois'
			]
		}
	},
	'synthese-participer': {
		columns: {
			convergences: [
				'Nous participons avec un mandat écrit, pour un an',
				'Le délégué sait avant la réunion ce qu’il peut engager',
				'Ce que le réseau apporte doit se voir dans l’équipe, pas seulement chez le délégué',
				'Une proposition qui bouscule mérite un essai de trois mois',
				'Le pouvoir que donne un réseau se partage mieux quand on en parle',
				'Toutes les structures concernées doivent être là quand on valide'
			],
			debates: [
				'Un professionnel de terrain peut-il engager sa structure ?',
				'Jusqu’où partager une situation ?',
				'Faut-il quitter un réseau où l’on n’est pas entendu ?',
				'Qui décide de ce qui entre chez nous ?'
			],
			progress: [
				'Une lettre de mission pour le binôme, signée en janvier',
				'Dix minutes fixes en réunion d’équipe, dès la prochaine',
				'Demander au réseau un compte rendu dans les huit jours',
				'Un essai de la fiche de liaison pendant trois mois'
			]
		}
	}
};
