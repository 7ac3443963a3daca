// Atelier II of the evaluation, in French: what was aimed at, what came of it, what the network rests on.

import type { Atelier } from '../../shape.ts';

export const objectifs: Atelier = {
	id: 'objectifs',
	numeral: 'II',
	title: 'Des objectifs aux résultats',
	objective:
		'Reprendre ce que le réseau voulait obtenir, mettre en face ce qui est arrivé et dire ce qui l’a permis.',
	steps: [
		{
			id: 'objectifs-et-resultats',
			kind: 'board',
			title: 'Visé, obtenu',
			question: 'Que voulait le réseau, et qu’en est-il advenu ?',
			help: 'D’un côté l’objectif tel qu’on le disait, de l’autre un fait que vous pourriez montrer.',
			minutes: 25,
			notes:
				'Si une feuille de route existe, affichez-la ; sinon, c’est déjà une réponse : « Nos objectifs, qui les a écrits, et où ? » Huit minutes pour écrire, seul puis à deux, dix-sept pour lire. Tenez à la flèche : un résultat est un fait avec une date ou un lieu, pas une impression. Un résultat que personne n’avait visé mérite sa carte, les réseaux en produisent beaucoup. Devant un échec, demandez ce qui manquait (l’envie, le savoir-faire, les moyens) plutôt que la personne. Si quelqu’un se justifie, rappelez que la colonne compte les objectifs, pas les gens. Sur papier : une feuille pliée en deux, l’objectif à gauche, le fait à droite.',
			config: {
				columns: [
					{ id: 'atteint', title: 'Atteint', hint: 'C’est fait, et l’on peut le montrer' },
					{ id: 'en-chemin', title: 'En chemin', hint: 'Quelque chose a commencé, il en manque' },
					{
						id: 'oublie',
						title: 'Abandonné ou oublié',
						hint: 'On l’a dit, on ne l’a pas fait, ou cela n’a plus d’objet'
					}
				],
				paired: { left: 'Objectif', right: 'Résultat constaté' },
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'points-d-appui',
			kind: 'poll',
			title: 'Nos points d’appui',
			question: 'Sur quoi ce réseau peut-il vraiment compter ?',
			help: 'Trois réponses au plus. Choisissez ce qui existe déjà, pas ce qu’il faudrait.',
			minutes: 8,
			notes:
				'Une étape courte, qui remet debout après les objectifs oubliés. Deux minutes pour choisir, puis lisez les trois premières lignes et demandez pour chacune une preuve, en une phrase. Regardez aussi la ligne que personne n’a choisie : un réseau peut vivre sans elle quelque temps, rarement longtemps. Si l’on hésite, faites penser à la dernière difficulté traversée : « Qu’est-ce qui nous a tenus ? » Sans téléphone : neuf lignes au mur, trois gommettes par personne.',
			config: {
				format: 'multiple',
				shuffle: true,
				max: 3,
				other: true,
				options: [
					{ id: 'lisibilite', text: 'On sait qui nous sommes et ce que nous faisons' },
					{ id: 'animation', text: 'Une coordination et une animation présentes' },
					{ id: 'vision', text: 'Une même direction, des projets à plusieurs' },
					{ id: 'evaluation', text: 'Des objectifs que nous regardons en face' },
					{ id: 'reciprocite', text: 'Des échanges où chacun donne et reçoit' },
					{ id: 'langage', text: 'Des mots que tous comprennent' },
					{ id: 'moyens', text: 'Des moyens mis en commun' },
					{ id: 'memoire', text: 'Des traces bien rangées, ouvertes à tous' },
					{ id: 'assiduite', text: 'Des rencontres régulières, où l’on vient' }
				]
			}
		},
		{
			id: 'synthese-objectifs',
			kind: 'synthesis',
			title: 'Synthèse : le chemin parcouru',
			question: 'Que retenons-nous de ce que le réseau a obtenu ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 12,
			notes:
				'Épinglez les paires objectif et résultat qui ont reçu le plus de gommettes : elles deviennent les premières lignes du bilan. Commencez par ce qui est atteint et faites-le valider, on l’oublie toujours. Puis un seul objectif oublié : le reprendre, ou le rayer ? Les deux réponses sont bonnes, l’absence de réponse ne l’est pas. Inscrivez dans les axes de progrès qui suivra les indicateurs choisis et à quelle réunion on les regardera. Douze minutes ; sans téléphone, des cartons de trois couleurs.',
			config: { sections: ['problems', 'convergences', 'progress'] }
		}
	]
};
