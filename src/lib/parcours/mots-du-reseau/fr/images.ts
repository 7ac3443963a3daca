// Atelier II of « Les mots du réseau », in French: what pictures of the network show, and what they hide.

import type { Atelier } from '../../shape.ts';

export const images: Atelier = {
	id: 'images',
	numeral: 'II',
	title: 'Images',
	objective:
		'Choisir une image du réseau, voir ce qu’elle éclaire, ce qu’elle cache, et ce que le réseau fait de nous.',
	steps: [
		{
			id: 'image-du-reseau',
			kind: 'poll',
			title: 'Quelle image ?',
			question: 'Quelle image dit le mieux le réseau où vous travaillez ?',
			help: 'Prenez celle qui ressemble, pas celle que vous préférez.',
			minutes: 8,
			live: true,
			notes:
				'Deux minutes de choix en direct, puis une personne par image. Rappelez d’où vient le mot : du filet, des mailles nouées. Ne dites rien de plus sur chaque image, c’est l’étape suivante. Si presque toute la salle choisit la toile, demandez par où passerait une nouvelle urgente demain matin : l’arborescence reviendra. Si quelqu’un veut dessiner la sienne, donnez-lui le tableau. Sans téléphone : quatre dessins au mur, une gommette chacun, ou des mains levées que vous saisissez ; le papier suffit.',
			config: {
				format: 'pictures',
				shuffle: true,
				options: [
					{
						id: 'toile',
						text: 'Une toile',
						detail:
							'Aucun centre, ou l’illusion que chaque point en est un. On contourne qui manque.',
						picture: 'web'
					},
					{
						id: 'arborescence',
						text: 'Une arborescence',
						detail: 'Un axe, des branches. Ce qui circule passe par le tronc, même si on l’oublie.',
						picture: 'tree'
					},
					{
						id: 'rhizome',
						text: 'Un rhizome',
						detail: 'Ni début ni fin : il pousse par le milieu et transforme ce qu’il traverse.',
						picture: 'rhizome'
					},
					{
						id: 'filet',
						text: 'Un filet',
						detail: 'Des mailles nouées, l’origine du mot. Il retient, il protège, il attrape.',
						picture: 'net'
					}
				]
			}
		},
		{
			id: 'ce-que-l-image-montre',
			kind: 'board',
			title: 'Ce que l’image éclaire',
			question: 'Que montre cette image de votre travail, et que cache-t-elle ?',
			help: 'Partez de l’image que vous avez choisie. Une remarque par carte, avec un moment vécu.',
			minutes: 16,
			notes:
				'Six minutes pour écrire, dix pour lire. Trois questions à tenir en réserve. Pour la toile : si chacun peut être contourné, qui décide, et voit-on encore qui commande ? Pour l’arborescence : par qui tout repasse-t-il, et une branche peut-elle parler à une autre ? Pour le rhizome : qu’est-ce qui a poussé chez vous sans que personne l’ait prévu ? Proposez une cinquième image si elle ne vient pas : un noyau, la personne concernée, et autour d’elle des particules dont les chocs donnent de l’énergie, utile si on la canalise. Si l’on devient trop savant, demandez un fait de la semaine. Sans téléphone : trois affiches.',
			config: {
				columns: [
					{
						id: 'ce-qu-elle-montre',
						title: 'Ce qu’elle montre bien',
						hint: 'Comment l’information passe, qui relie qui'
					},
					{
						id: 'ce-qu-elle-cache',
						title: 'Ce qu’elle cache',
						hint: 'Qui décide, qui manque, ce qui se perd en route'
					},
					{
						id: 'une-autre-image',
						title: 'Une autre image',
						hint: 'La vôtre : un noyau, un chantier, un marché, une équipe…'
					}
				],
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 3
			}
		},
		{
			id: 'ce-que-le-reseau-fait-de-nous',
			kind: 'poll',
			title: 'Ressource ou exigence ?',
			question: 'Aujourd’hui, que fait le réseau de votre travail ?',
			help: 'Une note de 1 à 5 par ligne, selon ce que vous vivez.',
			minutes: 10,
			notes:
				'Une étape courte sur une question délicate : un réseau commence souvent comme une astuce de métier, qui fait gagner du temps et de la liberté ; une fois reconnu, il peut devenir une consigne, avec moins de moyens à partager. Deux minutes pour noter. Au partage, comparez la première et la troisième ligne : les deux peuvent être vraies. Demandez ce qu’il faudrait pour que la reconnaissance du réseau ne coûte pas sa souplesse. Laissez les directions écouter d’abord. Sur papier : cinq lignes, une croix par ligne.',
			config: {
				format: 'scale',
				shuffle: false,
				scale: { low: 'Pas du tout', high: 'Tout à fait' },
				options: [
					{ id: 'souplesse', text: 'Il me donne de la souplesse et du temps' },
					{ id: 'reciprocite', text: 'J’y donne à peu près autant que je reçois' },
					{ id: 'consigne', text: 'Travailler en réseau est devenu une consigne' },
					{ id: 'moins-de-moyens', text: 'On me demande de faire plus avec moins' },
					{ id: 'part-secrete', text: 'Je garde une part de mes contacts pour moi' }
				]
			}
		}
	]
};
