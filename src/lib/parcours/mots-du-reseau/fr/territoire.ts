// Atelier III of « Les mots du réseau », in French: the territory one acts on, and the one drawn on a map.

import type { Atelier } from '../../shape.ts';

export const territoire: Atelier = {
	id: 'territoire',
	numeral: 'III',
	title: 'Territoire',
	objective:
		'Distinguer le territoire où l’on agit de celui que trace une carte, et voir ce que l’écart fait aux réseaux.',
	steps: [
		{
			id: 'territoires',
			kind: 'sort',
			title: 'Quel territoire ?',
			question: 'Parle-t-on d’un territoire d’action ou d’un territoire géographique ?',
			help: 'Placez chaque phrase dans une case. Fiez-vous à ce qu’elle décrit vraiment.',
			minutes: 12,
			notes:
				'Trois minutes pour placer, puis les phrases discutées. La clé : un territoire d’action se reconnaît à ce que l’on y fait et à ceux que l’on y croise ; un territoire géographique ou administratif se reconnaît à sa limite. Le même lieu peut être l’un pour une équipe et l’autre pour sa direction. Faites remarquer que les réseaux et les partenariats naissent là où l’on agit, rarement là où passe la frontière. Une phrase n’a pas de lecture proposée, gardez-la pour finir. Sur papier : deux enveloppes, des bandes.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'action',
						title: 'Territoire d’action',
						hint: 'Là où j’agis et où je croise d’autres acteurs'
					},
					{
						id: 'geographique',
						title: 'Territoire géographique',
						hint: 'Un périmètre tracé : commune, canton, département, région'
					}
				],
				items: [
					{
						id: 'perimetre',
						text: 'Nous n’accueillons que les habitants du département',
						answer: 'geographique',
						why: 'Une limite administrative dit qui a droit et qui n’a pas droit.'
					},
					{
						id: 'vingt-minutes',
						text: 'Nous allons partout où l’on arrive en vingt minutes',
						answer: 'action',
						why: 'C’est l’action possible, le temps de route, qui dessine l’espace.'
					},
					{
						id: 'place-du-marche',
						text: 'La place où j’ai mes habitudes le jeudi soir',
						answer: 'action',
						why: 'Un espace pratiqué : on y connaît les gens et l’on s’y fait connaître.'
					},
					{
						id: 'direction-regionale',
						text: 'Notre direction couvre désormais quatre régions',
						answer: 'geographique',
						why: 'Le périmètre de l’institution n’est pas celui des équipes.'
					},
					{
						id: 'hopital-de-secteur',
						text: 'L’hôpital du secteur est plus loin que celui d’à côté',
						answer: 'geographique',
						why: 'La carte impose un chemin que l’usage ne prendrait pas.'
					},
					{
						id: 'trois-ecoles',
						text: 'Trois écoles, un médecin, une halte-garderie : nous travaillons avec eux',
						answer: 'action',
						why: 'Ce sont les liens qui font le territoire.'
					},
					{
						id: 'a-distance',
						text: 'Une liste de discussion nationale entre collègues du même métier'
					}
				]
			}
		},
		{
			id: 'nos-territoires',
			kind: 'board',
			title: 'L’écart et ce qu’il fait',
			question: 'Où agissez-vous, où vous place-t-on, et que change l’écart ?',
			help: 'Une carte par idée. Pensez à une fois où la limite a gêné, ou protégé.',
			minutes: 15,
			notes:
				'Six minutes pour écrire, neuf pour lire, en finissant par la troisième colonne. Faites chercher les deux sens : une limite qui empêche une aide de proximité, une limite qui évite d’être appelé partout. Demandez avec qui il faudrait s’entendre de l’autre côté. Un réseau national et un réseau de quartier n’ont ni les mêmes outils ni la même façon de se voir : à quelle échelle est le vôtre ? Si l’on parle seulement de cartes, demandez le nom d’un lieu, jamais celui d’une personne. Sans téléphone : un plan affiché et des punaises, plus trois affiches.',
			config: {
				columns: [
					{
						id: 'ou-j-agis',
						title: 'Où j’agis',
						hint: 'Les lieux que je pratique, les gens que j’y croise'
					},
					{
						id: 'ou-l-on-me-place',
						title: 'Où l’on me place',
						hint: 'Le périmètre, le secteur, la carte de l’institution'
					},
					{
						id: 'ce-que-change-l-ecart',
						title: 'Ce que change l’écart',
						hint: 'Pour les personnes, pour le réseau, pour moi'
					}
				],
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 3
			}
		}
	]
};
