// Atelier III of « Lancer un réseau formel », in French: the purpose that gathers, what is made, what follows.

import type { Atelier } from '../../shape.ts';

export const suites: Atelier = {
	id: 'suites',
	numeral: 'III',
	title: 'Finalité et suites',
	objective:
		'Écrire une finalité qui rassemble, prévoir ce que l’on produira, comment en rendre compte et ce que cela changera.',
	steps: [
		{
			id: 'finalite-federatrice',
			kind: 'board',
			title: 'Une finalité qui rassemble',
			question: 'Quelle finalité pour tous, et quels objectifs pour chacun ?',
			help: 'Une finalité tient en une phrase. Un objectif répond à l’attente d’une structure.',
			minutes: 18,
			notes:
				'Sept minutes pour écrire, onze pour lire. Une finalité rassemble si chaque structure peut dire en quoi elle la concerne : essayez-la, à voix haute, avec les structures de l’étape I. Les objectifs viennent dessous, un par attente ; s’il en manque un pour quelqu’un, il ne viendra pas longtemps. Dans la troisième colonne, cherchez du concret : un outil, une procédure, un changement de pratique, une coordination, une mutualisation. Les gommettes choisissent une seule finalité. Si deux s’affrontent, cherchez le mot qui gêne plutôt que le compromis. Sur papier : trois affiches.',
			config: {
				columns: [
					{
						id: 'finalite',
						title: 'La finalité',
						hint: 'Pourquoi ce réseau, pour toutes les structures à la fois'
					},
					{
						id: 'objectifs',
						title: 'Les objectifs',
						hint: 'Ce que chaque structure pourra résoudre grâce à lui'
					},
					{
						id: 'productions',
						title: 'Ce que nous produirons',
						hint: 'Outils, procédures, pratiques, coordinations, mutualisations'
					}
				],
				maxPerPerson: 4,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'restituer',
			kind: 'options',
			title: 'Rendre compte des travaux',
			question: 'Comment faire connaître ce que le réseau produit ?',
			help: 'Avantages, inconvénients, façon de s’y prendre. Pensez à ceux qui ne viennent jamais.',
			minutes: 18,
			notes:
				'Sept minutes pour écrire, six pour lire, cinq pour voter. La question de fond : ce que le réseau fabrique arrive-t-il jusqu’aux équipes, ou reste-t-il dans la tête des représentants ? Pour chaque option, demandez qui s’en occupe et combien d’heures cela prend. Une journée d’étude oblige à produire, mais une fois l’an ; un journal relie, si quelqu’un l’écrit. Deux options peuvent se compléter, dites laquelle vient d’abord. Sur papier : une feuille par option, une gommette chacun.',
			config: {
				options: [
					{
						id: 'par-les-representants',
						text: 'Par chaque représentant',
						detail: 'Chacun rend compte dans sa structure, avec un support commun.'
					},
					{
						id: 'journal',
						text: 'Par un journal du réseau',
						detail: 'Une page régulière, envoyée à toutes les équipes.'
					},
					{
						id: 'journee-d-etude',
						text: 'Par une journée d’étude',
						detail: 'Tous les responsables sont invités à voir, essayer et discuter.'
					},
					{
						id: 'essais-sur-place',
						text: 'Par des essais dans les équipes',
						detail: 'Le réseau vient montrer l’outil là où il servira.'
					}
				],
				maxPerPerson: 8,
				vote: 'single',
				added: true
			}
		},
		{
			id: 'conventions',
			kind: 'board',
			title: 'Ce que cela change aux accords',
			question: 'Que deviennent nos partenariats avec ce réseau ?',
			help: 'Une carte par accord, écrit ou non : avec quel genre de structure, sur quoi.',
			minutes: 14,
			notes:
				'Cinq minutes pour écrire, neuf pour lire. Un réseau peut enrichir une convention en cours, en faire naître une, ou montrer qu’il vaut mieux n’en rien écrire. Pour chaque carte de la première colonne, demandez la phrase à ajouter ; pour la deuxième, qui signe et qui l’a dans son travail. Si l’on veut tout conventionner, demandez ce que l’écrit protège, et ce qu’il fige. Si l’on n’a aucune convention, travaillez sur la plus utile à obtenir. Sans téléphone : trois affiches, des cartes.',
			config: {
				columns: [
					{
						id: 'enrichir',
						title: 'Une convention à enrichir',
						hint: 'Ce qu’il faudrait ajouter à un accord en cours'
					},
					{
						id: 'creer',
						title: 'Une convention à créer',
						hint: 'Avec quel genre de structure, sur quoi, pour combien de temps'
					},
					{
						id: 'sans-ecrit',
						title: 'Un lien à laisser libre',
						hint: 'Ce qui marche sans papier, et pourquoi'
					}
				],
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 3
			}
		},
		{
			id: 'effets-attendus',
			kind: 'poll',
			title: 'Les effets attendus',
			question: 'Dans un an, à quoi verrons-nous que ce réseau a servi ?',
			help: 'Trois réponses au plus, celles que vous seriez prêt à vérifier.',
			minutes: 8,
			notes:
				'Deux minutes pour choisir. Les trois premières lignes deviennent les points du bilan : notez tout de suite qui les vérifiera et quand. Un effet que personne ne pourrait constater n’en est pas un, reformulez-le avec la salle. Demandez en quoi chaque effet apporte une solution à une structure en particulier, pas au réseau en général. Si l’on choisit ce qui plaira au financeur, demandez ce qui plairait à une personne accompagnée. Sur papier : sept lignes, trois gommettes.',
			config: {
				format: 'multiple',
				shuffle: true,
				max: 3,
				other: true,
				options: [
					{ id: 'outil', text: 'Un outil que plusieurs équipes utilisent' },
					{ id: 'procedure', text: 'Une procédure plus simple entre structures' },
					{ id: 'pratique', text: 'Une façon de faire qui a changé' },
					{ id: 'coordination', text: 'Des interventions mieux coordonnées' },
					{ id: 'mutualisation', text: 'Des moyens mis en commun' },
					{ id: 'partenariat', text: 'Un partenariat né ou enrichi' },
					{ id: 'personnes', text: 'Une différence vue par les personnes concernées' }
				]
			}
		},
		{
			id: 'synthese-lancer',
			kind: 'synthesis',
			title: 'Synthèse : notre lancement',
			question: 'Que décidons-nous, et que reste-t-il à trancher ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 14,
			notes:
				'Épinglez la finalité préférée, et vérifiez que les choix de pilotage, d’invitation et de restitution vont ensemble : un comité de responsables et une démarche participative, par exemple, demandent une explication. Écrivez en convergence ce que l’on pourrait lire à voix haute à la première réunion. Les axes de progrès sont les premiers pas : qui appelle qui, avant quelle date. Ce qui dépend d’une hiérarchie absente va en débat, avec la demande à lui faire. Quatorze minutes ; sur papier, des cartons de trois couleurs.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
