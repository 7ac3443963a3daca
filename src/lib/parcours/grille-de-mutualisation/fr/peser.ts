// Atelier III of « Grille de mutualisation », in French: what each brings and gains, and what it may cost.

import type { Atelier } from '../../shape.ts';

export const peser: Atelier = {
	id: 'peser',
	numeral: 'III',
	title: 'Peser',
	objective:
		'Dire ce que chacun apporte, ce qu’il attend en retour, et ce que mutualiser fait gagner ou perdre.',
	steps: [
		{
			id: 'apports-et-retours',
			kind: 'board',
			title: 'Ce que j’apporte, ce que j’attends',
			question: 'Que mettez-vous en commun, et qu’attendez-vous en retour ?',
			help: 'Une paire par carte. « Rien » est un retour possible : dites alors qui y gagne.',
			minutes: 16,
			notes:
				'Sept minutes pour écrire, neuf pour lire. Beaucoup de réseaux vivent de dons et de contre-dons que personne ne compte : faites dire ce qui circule sans être écrit. Mutualiser, au sens fort, c’est parfois mettre en commun sans retour pour soi, parce que d’autres y gagnent : la seconde colonne est là pour cela. Une carte sans retour et sans bénéficiaire mérite une question, c’est souvent par là que la lassitude commence. Si l’on se met à compter qui donne le plus, revenez à ce que reçoivent les personnes accompagnées. Sur papier : une feuille pliée, à gauche l’apport, à droite le retour.',
			config: {
				columns: [
					{
						id: 'avec-retour',
						title: 'Donnant, donnant',
						hint: 'Ce que l’on échange, même plus tard, même autrement'
					},
					{
						id: 'sans-retour',
						title: 'Mis en commun',
						hint: 'Ce que l’on verse au pot, et à qui cela profite'
					}
				],
				paired: { left: 'J’apporte', right: 'En retour' },
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'gains-et-pertes',
			kind: 'poll',
			title: 'Ce que mutualiser change',
			question: 'Quand vous mutualisez, que se passe-t-il en vrai ?',
			help: 'Une note de 1 à 5 par ligne, d’après ce que vous avez constaté.',
			minutes: 8,
			notes:
				'Deux minutes pour noter. Les trois premières lignes sont des gains, les trois dernières des risques : lisez-les ensemble, une mutualisation peut améliorer le service et réduire les moyens en même temps. Si la ligne sur le budget monte, demandez un cas précis : une enveloppe commune a-t-elle remplacé deux enveloppes entières, ou deux moitiés ? Une salle prudente a parfois de bonnes raisons. Laissez les financeurs répondre comme les autres et parler après. Sur papier : six lignes, une croix par ligne.',
			config: {
				format: 'scale',
				shuffle: false,
				scale: { low: 'Jamais constaté', high: 'Très net' },
				options: [
					{ id: 'service', text: 'Les personnes accompagnées y gagnent' },
					{ id: 'temps', text: 'Nous gagnons du temps ou de l’argent' },
					{ id: 'apprendre', text: 'Nous apprenons des autres' },
					{ id: 'moyens', text: 'Les moyens diminuent au total' },
					{ id: 'identite', text: 'Nous y perdons un peu de notre identité' },
					{ id: 'charge', text: 'La coordination mange ce que l’on gagne' }
				]
			}
		},
		{
			id: 'synthese-grille',
			kind: 'synthesis',
			title: 'Synthèse : notre grille',
			question: 'Qu’est-ce qui doit changer de case, et qu’est-ce qui peut y rester ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 12,
			notes:
				'Épinglez les deux pratiques les plus soutenues de la grille et une paire apport et retour. Une bonne convergence dit une pratique et sa case : « Nos formations restent un échange, et c’est bien ainsi. » Pour chaque changement de case, un axe de progrès avec un premier pas, un nom, une date. Les craintes sur les moyens vont en débat avec l’exemple qui les fonde. Douze minutes ; sans téléphone, des cartons de trois couleurs, et vous saisissez les comptes.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	]
};
