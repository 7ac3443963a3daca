// Atelier II of « Grille de mutualisation », in French: our own practices in the grid, today and tomorrow.

import type { Atelier } from '../../shape.ts';

export const situer: Atelier = {
	id: 'situer',
	numeral: 'II',
	title: 'Situer',
	objective:
		'Remplir la grille avec nos propres pratiques, dire où nous en sommes et vers quoi aller.',
	steps: [
		{
			id: 'notre-grille',
			kind: 'board',
			title: 'Notre grille',
			question: 'Dans quelle case vont vos pratiques communes ?',
			help: 'Reprenez votre inventaire : une carte par pratique, dans la variante qui lui va. Ajoutez ce qui manque.',
			minutes: 22,
			notes:
				'Les cinq colonnes sont les variantes de la grille : deux d’échange, deux de coopération, une de collaboration. Huit minutes pour placer, quatorze pour lire. Une pratique qui hésite entre deux cases est en train de changer de nature : demandez dans quel sens. Quand une case est vide, demandez si elle manque vraiment. Les gommettes vont aux pratiques que l’on voudrait voir passer dans la case suivante, pas aux plus réussies. Notez en titre de groupe ce qui rend la pratique possible. Sur papier : une grande grille de cinq cases, des cartes à déplacer.',
			config: {
				columns: [
					{
						id: 'echange-de-ressources',
						title: 'Échange de ressources',
						hint: 'Chacun ouvre à l’autre ce qu’il possède'
					},
					{
						id: 'echange-de-pratiques',
						title: 'Échange de pratiques',
						hint: 'On se passe des façons de faire et des analyses'
					},
					{
						id: 'achat-groupe',
						title: 'Achat groupé',
						hint: 'On s’unit pour acheter, louer ou embaucher'
					},
					{
						id: 'complementarite',
						title: 'Complémentarité',
						hint: 'Chacun prend la part qu’il fait le mieux'
					},
					{
						id: 'consortium',
						title: 'Consortium',
						hint: 'On s’associe pour créer ce qui n’existait pas'
					}
				],
				maxPerPerson: 4,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'ou-en-sommes-nous',
			kind: 'poll',
			title: 'Où nous en sommes',
			question: 'De quoi votre travail commun est-il fait, cette année ?',
			help: 'Répartissez 100 points entre les trois formes, d’après la grille.',
			minutes: 8,
			notes:
				'Deux minutes, sans calcul : un ordre de grandeur suffit. Au partage, regardez les écarts d’une personne à l’autre avant la moyenne : deux membres du même réseau ne vivent pas le même réseau. Demandez à quelqu’un qui a tout mis dans l’échange s’il lui manque quelque chose ; parfois non. Gardez ces chiffres, ils seront comparés à ceux de l’étape suivante. Si l’on conteste une définition, relisez-la et avancez. Sur papier : dix gommettes de dix points sur trois colonnes.',
			config: {
				format: 'points',
				shuffle: false,
				options: [
					{
						id: 'echange',
						text: 'Échange',
						detail: 'Chacun garde son ouvrage et ouvre à l’autre ce qu’il a ou ce qu’il sait.'
					},
					{
						id: 'cooperation',
						text: 'Coopération',
						detail: 'On achète à plusieurs, ou l’on se répartit le travail.'
					},
					{
						id: 'collaboration',
						text: 'Collaboration',
						detail: 'On s’associe pour créer quelque chose de neuf.'
					}
				]
			}
		},
		{
			id: 'vers-quoi-aller',
			kind: 'poll',
			title: 'Vers quoi aller',
			question: 'Dans deux ans, comment devrait-il se répartir ?',
			help: '100 points encore. Changer n’est pas obligé : la forme d’aujourd’hui peut suffire.',
			minutes: 8,
			notes:
				'Même geste, autre question : ne remontrez pas les chiffres précédents avant le partage. Ensuite comparez à voix haute, forme par forme : ce qui monte, ce qui descend. Cherchez le pas le plus petit qui irait dans ce sens, et qui pourrait le faire. Une salle qui veut plus de collaboration doit dire ce qu’elle cessera de faire : créer prend du temps. Si l’envie vient seulement d’une commande, dites-le et notez-le en débat. Sur papier : dix gommettes d’une autre couleur sur les mêmes colonnes.',
			config: {
				format: 'points',
				shuffle: false,
				options: [
					{
						id: 'echange',
						text: 'Échange',
						detail: 'Chacun garde son ouvrage et ouvre à l’autre ce qu’il a ou ce qu’il sait.'
					},
					{
						id: 'cooperation',
						text: 'Coopération',
						detail: 'On achète à plusieurs, ou l’on se répartit le travail.'
					},
					{
						id: 'collaboration',
						text: 'Collaboration',
						detail: 'On s’associe pour créer quelque chose de neuf.'
					}
				]
			}
		}
	]
};
