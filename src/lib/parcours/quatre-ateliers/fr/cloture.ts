// Clôture, in French: the three words again, what comes next, the day evaluated while it is fresh.

import type { Atelier } from '../../shape.ts';

export const cloture: Atelier = {
	id: 'cloture',
	numeral: '',
	title: 'Clôture',
	objective: 'Voir ce qui a bougé depuis ce matin, décider de la suite et se quitter.',
	steps: [
		{
			id: 'trois-mots-du-soir',
			kind: 'words',
			title: 'Trois mots, encore une fois',
			question: 'Ce soir, quels sont vos trois mots pour dire la coopération ?',
			help: 'Les mêmes ou d’autres, comme vous le sentez. Vos mots de ce matin restent inchangés.',
			minutes: 8,
			from: 'trois-mots',
			notes:
				'Ne remontrez pas les mots du matin avant le partage, on chercherait à bien faire. Deux minutes de silence, puis placez les deux nuages côte à côte et laissez regarder. Demandez : « Qu’est-ce qui est apparu, qu’est-ce qui a disparu ? » Garder ses trois mots est une réponse aussi intéressante que d’en changer, dites-le. Si la salle se tait, notez vous-même un mot nouveau et demandez d’où il vient. Sur papier : trois cartes d’une autre couleur.',
			config: { count: 3, max: 40, language: 'fr', mode: 'words' }
		},
		{
			id: 'decisions-et-actions',
			kind: 'board',
			title: 'Décisions et actions',
			question: 'Qu’est-ce qui change à partir de demain ?',
			help: 'Une action par carte : quoi, qui, pour quand. Choisissez-la assez petite pour être faite.',
			minutes: 15,
			notes:
				'Cinq minutes pour écrire, dix pour lire. Commencez par la première colonne : un engagement personnel, modeste, se tient mieux qu’un grand projet. Pour chaque action du réseau, demandez à voix haute qui s’en charge et pour quand, puis inscrivez-la dans les décisions de la console. Une action sans volontaire va au parking, sans insister. Ne laissez pas désigner un absent. Sans téléphone : une carte postale par personne, que chacun s’adresse et que vous enverrez dans un mois.',
			config: {
				columns: [
					{
						id: 'moi',
						title: 'Dès demain, moi',
						hint: 'Un geste qui ne dépend que de vous'
					},
					{
						id: 'notre-reseau',
						title: 'D’ici trois mois, notre réseau',
						hint: 'Ce qui se décide et se fait à plusieurs'
					},
					{
						id: 'nos-institutions',
						title: 'Ce que nous demandons',
						hint: 'À nos directions, à nos financeurs : une demande précise'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'evaluation-a-chaud',
			kind: 'poll',
			title: 'Évaluation à chaud',
			question: 'Comment avez-vous vécu cette journée ?',
			help: 'Une note de 1 à 5 par ligne, en toute liberté : personne ne saura qui a répondu quoi.',
			minutes: 6,
			notes:
				'Ouvrez ce sondage avant que les manteaux ne sortent, et taisez-vous pendant qu’on répond. Projetez les résultats tout de suite, y compris ce qui déçoit, et remerciez : on vous fera d’autant plus confiance. Relevez la ligne où les avis s’écartent le plus et demandez une seule suggestion. Rappelez quand la synthèse sera envoyée et à quelle date les réponses seront effacées. Sur papier : cinq lignes, une croix par ligne, dans une boîte près de la porte.',
			config: {
				format: 'scale',
				shuffle: false,
				scale: { low: 'Pas du tout', high: 'Tout à fait' },
				options: [
					{ id: 'parole', text: 'J’ai pu dire ce que j’avais à dire' },
					{ id: 'ecoute', text: 'J’ai appris quelque chose d’un autre réseau' },
					{ id: 'clarte', text: 'J’ai compris où menait chaque atelier' },
					{ id: 'rythme', text: 'Le rythme m’a convenu' },
					{ id: 'utilite', text: 'Je repars avec quelque chose à essayer' }
				]
			}
		}
	]
};
