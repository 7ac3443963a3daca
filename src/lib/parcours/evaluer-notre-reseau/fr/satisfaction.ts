// Atelier I of the evaluation, in French: what members live, and by which signs they would follow it.

import type { Atelier } from '../../shape.ts';

export const satisfaction: Atelier = {
	id: 'satisfaction-des-membres',
	numeral: 'I',
	title: 'Ce que vivent les membres',
	objective:
		'Mesurer ce que chacun retire du réseau, puis choisir nous-mêmes les signes que nous suivrons.',
	steps: [
		{
			id: 'satisfaction',
			kind: 'poll',
			title: 'Ce que j’en retire',
			question: 'Depuis un an, que vaut ce réseau pour vous ?',
			help: 'Une note de 1 à 5 par ligne. Notez ce que vous avez vécu, pas ce que vous espérez.',
			minutes: 12,
			notes:
				'Précisez de quel réseau l’on parle, et depuis quand : les notes n’ont de sens que pour un seul réseau et une seule période. Trois minutes pour noter, sans échanger. Au partage, ne lisez pas la moyenne : cherchez la ligne où la salle se coupe en deux et demandez à deux personnes ce qui leur a fait mettre un 2 ou un 5. Dites que ces huit lignes pourront être reposées telles quelles l’an prochain, c’est ainsi que l’on voit bouger un réseau. Si tout est à 4, demandez ce qui ferait passer à 5, puis ce que l’on n’ose pas noter. Sans téléphone : huit lignes imprimées, une croix par ligne, dans une boîte.',
			config: {
				format: 'scale',
				shuffle: false,
				scale: { low: 'Pas du tout', high: 'Tout à fait' },
				options: [
					{ id: 'utilite', text: 'Il m’aide dans mon travail de tous les jours' },
					{ id: 'finalite', text: 'Je peux dire à quoi il sert en une phrase' },
					{ id: 'reciprocite', text: 'J’y reçois autant que j’y apporte' },
					{ id: 'confiance', text: 'J’y parle franchement' },
					{ id: 'suites', text: 'Ce que nous décidons se fait' },
					{ id: 'information', text: 'L’information me parvient à temps' },
					{ id: 'temps', text: 'Le temps qu’il me prend est justifié' },
					{ id: 'soutien', text: 'Ma structure soutient ma participation' }
				]
			}
		},
		{
			id: 'nos-indicateurs',
			kind: 'board',
			title: 'Nos propres indicateurs',
			question: 'À quels signes verrions-nous que le réseau va bien ?',
			help: 'Un signe par carte, que l’on puisse observer ou compter sans y passer une journée.',
			minutes: 20,
			notes:
				'Annoncez le but : repartir avec trois indicateurs, un par colonne, choisis par les membres et non demandés par un financeur. Six minutes pour écrire, huit pour lire et regrouper, six pour les gommettes. Un bon signe se vérifie : devant « une bonne ambiance », demandez à quoi un nouveau venu le remarquerait. Méfiez-vous de ce qui se compte facilement et ne dit rien, comme le nombre de réunions. Si un chiffre exigé de l’extérieur revient, gardez-le à part et demandez ce qu’il empêche de voir. Sans téléphone : trois affiches, des cartes, et trois gommettes chacun.',
			config: {
				columns: [
					{
						id: 'membres',
						title: 'Ce que vivent les membres',
						hint: 'L’envie de venir, la confiance, ce que l’on apprend'
					},
					{
						id: 'activite',
						title: 'Ce que fait le réseau',
						hint: 'Les rencontres, les productions, les demandes qui ont trouvé réponse'
					},
					{
						id: 'effets',
						title: 'Ce que cela change autour',
						hint: 'Pour les personnes accompagnées, les équipes, les partenaires'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 3
			}
		}
	]
};
