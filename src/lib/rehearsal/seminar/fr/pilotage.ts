// The cards of atelier III, column by column.

import type { Card } from '../material.ts';

export const pilotage: Readonly<Record<string, readonly Card[]>> = {
	'Pilote « conducteur »': [
		'Écrit la feuille de route de l’année',
		'Va chercher les financements',
		'Tranche quand on n’arrive pas à choisir',
		'Invite les nouvelles structures',
		'Porte la parole du réseau devant les élus',
		'Fixe les échéances et les fait respecter',
		'Signe la convention',
		'Rappelle pourquoi on est là quand on se disperse',
		'Répond des résultats, bons ou mauvais'
	],
	Coordination: [
		'Prépare les dossiers avant chaque comité',
		'Tient le calendrier de tous les groupes',
		'Fait le lien entre les trois secteurs',
		'Suit le budget au trimestre',
		'Vérifie que deux groupes ne font pas la même chose',
		'Rassemble les chiffres pour le bilan',
		'Met à jour la liste des membres',
		'Alerte le pilote quand un délai ne tiendra pas',
		'Organise l’intérim en cas d’absence'
	],
	'Animateur « chauffeur »': [
		'Appelle ceux qu’on n’a pas vus depuis deux mois',
		'Fait circuler la parole',
		'Accueille les nouveaux un quart d’heure avant',
		'Prépare la salle, le café, les étiquettes',
		'Envoie le compte rendu sous cinq jours',
		'Désamorce les tensions à la pause',
		'Propose une méthode quand on tourne en rond',
		'Fait remonter au pilote ce qui se dit vraiment',
		'Relance, relance, relance',
		'Entretient l’espace en ligne entre deux réunions'
	],
	Avantages: [
		'Les décisions prises en séance sont appliquées dès le lendemain',
		'Le terrain et les directions s’entendent enfin en direct',
		'On sait à qui s’adresser',
		'Les petites structures ont une voix',
		'Les réponses collent aux situations réelles',
		'On ne dépend pas d’une seule personne',
		'Une légitimité plus forte face aux financeurs',
		'Les absents peuvent être remplacés',
		'Cela donne envie de s’impliquer'
	],
	Inconvénients: [
		'Les directeurs envoient quelqu’un qui ne peut rien décider',
		'Douze agendas à accorder',
		'Celui qui héberge les réunions finit par commander',
		'Les professionnels n’osent pas contredire leur chef',
		'Un comité de plus',
		'Tout le monde est d’accord, personne ne s’en occupe',
		'Les bénévoles ne peuvent pas venir en journée',
		'Le suivi entre deux séances n’est à personne',
		'La représentation se fige au bout d’un an'
	],
	Stratégie: [
		'Rencontrer chaque direction une fois avant la première réunion',
		'Un courrier personnel qui dit ce que chacun y gagne',
		'Changer de lieu à chaque fois, pour que nul ne reçoive toujours',
		'Commencer par une petite réussite visible en trois mois',
		'Demander une délégation écrite, sur une page',
		'Quatre séances par an, dates fixées en septembre',
		'Mettre autour de la table la personne la plus réticente',
		'Faire coprésider une direction et une personne de terrain',
		'Prévoir dès le départ comment on sort du comité'
	],
	'Contexte et objectifs': [
		'Rappeler en trois lignes pourquoi le réseau a été créé',
		'Se fixer deux objectifs par an, pas plus',
		'Dire pour qui nous travaillons : les habitants du secteur',
		'Relire les objectifs à voix haute à la première réunion de l’année',
		'Nommer ce que le réseau ne fera pas',
		'Préciser le territoire concerné, carte à l’appui',
		'Revoir la charte quand un tiers des membres a changé',
		'Écrire ce que chaque structure en attend'
	],
	'Méthodes et rôles': [
		'Envoyer l’ordre du jour une semaine avant',
		'Finir à l’heure, même si tout n’est pas dit',
		'Désigner un secrétaire différent à chaque séance',
		'Décider à la majorité si l’accord n’est pas trouvé en deux réunions',
		'Nommer un suppléant par structure',
		'Prévenir de son absence au plus tard la veille',
		'Ne jamais parler d’une situation en donnant le nom',
		'Laisser parler avant de répondre',
		'Écrire qui fait quoi à la fin de chaque point'
	],
	Productions: [
		'Citer toutes les structures sur chaque document',
		'Un bilan de deux pages par an',
		'Tout document reste modifiable par les membres',
		'Faire relire par un usager avant de diffuser',
		'Produire un outil utile par an plutôt que dix brochures',
		'Dater les documents et retirer ceux qui sont périmés',
		'Demander l’accord avant de réutiliser la fiche d’un autre',
		'Garder les fichiers à un seul endroit'
	],
	'Échanges et outils': [
		'Un seul canal pour les urgences : le téléphone',
		'Répondre aux messages du réseau sous trois jours ouvrés',
		'Pas de « répondre à tous » sans nécessité',
		'Un espace de documents où tous les membres peuvent écrire',
		'Ne pas transmettre de donnée personnelle par courriel',
		'Se voir au moins quatre fois par an pour de vrai',
		'Une visioconférence courte entre deux rencontres',
		'Former ceux qui ne sont pas à l’aise avec l’outil',
		'Un résumé de cinq lignes pour ceux qui n’étaient pas là'
	],
	Évaluation: [
		'Faire le point chaque année en juin, une demi-journée',
		'Demander aux membres s’ils reviendraient',
		'Compter les orientations qui ont abouti',
		'Recueillir l’avis de dix personnes accompagnées',
		'Se demander s’il faut continuer',
		'Comparer ce qu’on avait prévu et ce qu’on a fait',
		'Regarder qui ne vient plus et l’appeler',
		'Partager les résultats avec nos directions'
	]
};
