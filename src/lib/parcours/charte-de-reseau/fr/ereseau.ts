// Atelier III of « Charte de réseau », in French: what an online space is for, and what it takes to run one.

import type { Atelier } from '../../shape.ts';

export const ereseau: Atelier = {
	id: 'e-reseau',
	numeral: 'III',
	title: 'L’e-réseau',
	objective:
		'Décider quand l’espace en ligne sert et quand il ne sert pas, et de quelles compétences son animation a besoin.',
	steps: [
		{
			id: 'en-ligne-ou-ensemble',
			kind: 'sort',
			title: 'En ligne ou ensemble ?',
			question: 'Pour chaque besoin, que vaut-il mieux ?',
			help: 'En ligne, en se voyant, ou les deux : pensez à ce qui marche vraiment chez vous.',
			minutes: 12,
			notes:
				'Trois minutes pour placer. Un e-réseau est un moyen, jamais une réponse toute faite : il sert quand un besoin existe et que quelqu’un s’en occupe. Au partage, prenez les besoins disputés et demandez comment cela se passe aujourd’hui. Trois choses se font mal à distance : se connaître, se contredire, réfléchir lentement. D’autres s’y font très bien : garder une trace, poser une question précise, écrire à plusieurs. Si un outil a ses défenseurs, parlez d’abord du besoin, ensuite de l’outil. Sur papier : des bandes, trois enveloppes.',
			config: {
				shuffle: true,
				categories: [
					{ id: 'en-ligne', title: 'En ligne', hint: 'À distance, chacun à son heure' },
					{ id: 'ensemble', title: 'En se voyant', hint: 'Dans la même salle' },
					{
						id: 'les-deux',
						title: 'Les deux',
						hint: 'En ligne pour préparer ou suivre, ensemble pour décider'
					}
				],
				items: [
					{
						id: 'entre-deux',
						text: 'Garder le lien entre deux rencontres',
						answer: 'en-ligne',
						why: 'C’est le premier service d’un e-réseau : faire vivre ce qui existe.'
					},
					{
						id: 'ranger',
						text: 'Retrouver un document six mois plus tard',
						answer: 'en-ligne',
						why: 'Un espace ouvert à tous les membres, bien rangé.'
					},
					{
						id: 'question-precise',
						text: 'Poser une question précise et avoir dix réponses',
						answer: 'en-ligne',
						why: 'Chacun répond quand il peut, la réponse reste.'
					},
					{
						id: 'faire-connaissance',
						text: 'Faire connaissance',
						answer: 'ensemble',
						why: 'La confiance vient des moments partagés.'
					},
					{
						id: 'desaccord',
						text: 'Parler d’un désaccord',
						answer: 'ensemble',
						why: 'L’écrit durcit ; en présence on s’ajuste.'
					},
					{
						id: 'reflechir',
						text: 'Prendre le temps de réfléchir à fond',
						answer: 'ensemble',
						why: 'La pensée va à son pas, que l’outil accélère.'
					},
					{
						id: 'ecrire',
						text: 'Écrire un document à plusieurs',
						answer: 'les-deux',
						why: 'On s’accorde sur le plan ensemble, on écrit à distance.'
					},
					{
						id: 'decider',
						text: 'Prendre une décision qui engage',
						answer: 'les-deux',
						why: 'On prépare en ligne, on tranche ensemble, on publie.'
					},
					{ id: 'accueillir', text: 'Accueillir un nouveau membre' },
					{ id: 'situation', text: 'Demander conseil sur une situation' }
				]
			}
		},
		{
			id: 'le-temps-des-outils',
			kind: 'poll',
			title: 'Le temps des outils',
			question: 'Que font nos outils à notre temps ?',
			help: 'Une note de 1 à 5 par ligne, d’après votre semaine.',
			minutes: 8,
			notes:
				'Deux minutes pour noter. Les outils accélèrent les échanges ; lire, créer, réfléchir restent des activités lentes, et c’est souvent ce que l’on vient chercher dans un réseau. Regardez les deux premières lignes, puis les deux dernières, et demandez quel outil on pourrait fermer. Un outil sans personne pour en prendre soin se vide ou déborde. Si les générations s’opposent, demandez plutôt les usages : qui lit quand, et pour quoi faire ? Sur papier : cinq lignes, une croix par ligne.',
			config: {
				format: 'scale',
				shuffle: false,
				scale: { low: 'Pas du tout', high: 'Tout à fait' },
				options: [
					{ id: 'trop', text: 'Je reçois plus que je ne peux lire' },
					{ id: 'outil-avant', text: 'Nous avons un outil, on cherche à quoi il sert' },
					{ id: 'present', text: 'Quelqu’un en prend soin' },
					{ id: 'utile', text: 'J’y ai trouvé une réponse ce mois-ci' },
					{ id: 'lenteur', text: 'Il nous reste du temps pour réfléchir' }
				]
			}
		},
		{
			id: 'competences-a-acquerir',
			kind: 'poll',
			title: 'Les compétences à acquérir',
			question: 'Que nous manque-t-il pour animer notre espace en ligne ?',
			help: 'Quatre réponses au plus : ce que personne chez nous ne sait encore bien faire.',
			minutes: 8,
			notes:
				'Deux minutes pour choisir. La liste mêle des savoir-faire (régler les rubriques, mettre à jour, répondre, enquêter, animer, modérer, comprendre les pannes) et des savoirs (règles de diffusion, déontologie, techniques d’animation, écriture). Demandez qui les a déjà dans la salle avant de parler de formation : c’est souvent quelqu’un que l’on n’avait pas vu. Ces compétences se reconnaissent, elles peuvent compter dans un parcours ; dites-le. Sur papier : douze lignes, quatre gommettes.',
			config: {
				format: 'multiple',
				shuffle: true,
				max: 4,
				other: true,
				options: [
					{ id: 'rubriques', text: 'Définir le contenu et les rubriques' },
					{ id: 'mise-a-jour', text: 'Tenir l’espace à jour' },
					{ id: 'demandes', text: 'Répondre aux demandes des membres' },
					{ id: 'enquetes', text: 'Faire des enquêtes et des sondages' },
					{ id: 'animer', text: 'Animer une communauté à distance' },
					{ id: 'moderer', text: 'Modérer les échanges' },
					{ id: 'analyser', text: 'Analyser ce qui s’y dit, et en rendre compte' },
					{ id: 'pannes', text: 'Comprendre les pannes et les blocages' },
					{ id: 'diffusion', text: 'Connaître les règles de diffusion' },
					{ id: 'deontologie', text: 'Connaître la déontologie d’un débat' },
					{ id: 'ecrire', text: 'Écrire pour être lu' },
					{ id: 'evenements', text: 'Préparer un temps fort qui rassemble' }
				]
			}
		},
		{
			id: 'se-former',
			kind: 'board',
			title: 'Se former à plusieurs',
			question: 'Comment ceux qui animent, et ceux qui participent, apprendront-ils ?',
			help: 'Une proposition par carte, avec qui pourrait l’offrir et qui en a besoin.',
			minutes: 12,
			notes:
				'Quatre minutes pour écrire, huit pour lire. Partez des compétences arrivées en tête. Un stage n’est pas la seule réponse : travailler une journée à côté de quelqu’un apprend souvent plus, et un mode d’emploi d’une page suffit parfois. Demandez pour chaque carte une date possible. Faites dire à haute voix ce que chacun sait déjà et pourrait montrer. Si l’on dit ne pas avoir le temps, demandez ce que coûte de ne pas savoir. Sans téléphone : trois affiches, des cartes.',
			config: {
				columns: [
					{
						id: 'stage',
						title: 'Un stage',
						hint: 'Une formation organisée, en salle ou à distance'
					},
					{
						id: 'compagnonnage',
						title: 'Un compagnonnage',
						hint: 'Apprendre à côté de quelqu’un qui le fait déjà'
					},
					{
						id: 'tutoriel',
						title: 'Un mode d’emploi',
						hint: 'Une page, une vidéo, une démonstration de dix minutes'
					}
				],
				maxPerPerson: 2,
				stickers: 2,
				stacking: false,
				heaviest: 3
			}
		},
		{
			id: 'synthese-e-reseau',
			kind: 'synthesis',
			title: 'Synthèse : notre espace en ligne',
			question: 'À quoi servira notre espace en ligne, et qui en prendra soin ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 10,
			notes:
				'Trois phrases : ce que l’on y fait, ce que l’on n’y fait pas, et qui s’en occupe avec combien d’heures. Épinglez la compétence la plus attendue et la proposition la plus soutenue. Si personne ne veut l’animer, la conclusion est claire : il vaut mieux ne pas l’ouvrir. Reportez dans la charte ce qui concerne les échanges et les outils. Dix minutes ; sur papier, des cartons de trois couleurs.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
