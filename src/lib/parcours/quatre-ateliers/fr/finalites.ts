// Atelier I, in French: what our networks are for, what gets stuck and what is at stake behind it.

import type { Atelier } from '../../shape.ts';

export const finalites: Atelier = {
	id: 'finalites',
	numeral: 'I',
	title: 'Finalités',
	objective:
		'Dire pourquoi nos réseaux existent, ce que leurs membres en attendent et ce qui reste à éclaircir.',
	steps: [
		{
			id: 'pourquoi-nos-reseaux',
			kind: 'board',
			title: 'Pourquoi nos réseaux existent',
			question: 'À quoi sert votre réseau, concrètement ?',
			help: 'Une carte par raison, avec un exemple vécu. Placez-la dans la colonne qui lui va le mieux.',
			minutes: 25,
			notes:
				'Annoncez le rythme : cinq minutes pour écrire seul, dix pour lire et regrouper, dix pour échanger. Demandez des faits : « La dernière fois que votre réseau a servi, c’était pour quoi ? » Une carte qui hésite entre deux colonnes n’est pas une erreur, c’est souvent là que la discussion commence. Si une colonne reste vide, montrez-la et comptez dix secondes en silence avant de relancer. Si quelqu’un parle pour tous, remerciez-le, puis lisez la carte d’un autre. Sans téléphone : quatre affiches au mur, des cartes et trois gommettes par personne.',
			config: {
				columns: [
					{
						id: 'action-collective',
						title: 'Action collective',
						hint: 'Produire quelque chose à plusieurs, ou défendre un intérêt commun'
					},
					{
						id: 'partage-de-pratiques',
						title: 'Partage de pratiques',
						hint: 'Se montrer comment on fait, garder ce qui marche'
					},
					{
						id: 'mutualisation-de-moyens',
						title: 'Mutualisation de moyens',
						hint: 'Mettre en commun un budget, un lieu, un poste, un outil'
					},
					{
						id: 'appui-mutuel',
						title: 'Appui et apprentissage mutuel',
						hint: 'S’épauler dans une situation, apprendre les uns des autres'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'problematiques-et-enjeux',
			kind: 'board',
			title: 'Problématiques et enjeux',
			question: 'Qu’est-ce qui coince, et qu’est-ce qui se joue derrière ?',
			help: 'D’un côté, la difficulté comme vous la rencontrez. De l’autre, ce qu’on gagnerait à la lever.',
			minutes: 25,
			notes:
				'Donnez d’abord un exemple à vous, en une minute : ici ce qui bloque, là ce que cela coûte ou ce que l’on y gagnerait. Sept minutes d’écriture, puis lisez cinq ou six paires à voix haute. Une carte sans enjeu se complète à plusieurs : « Qu’est-ce que cela change pour les gens que vous accompagnez ? » Si une personne ou une structure est nommée, masquez la carte et dites pourquoi, sans chercher l’auteur. En cas de désaccord, gardez les deux versions, elles iront en débat. Sur papier, une feuille pliée en deux fait une paire.',
			config: {
				columns: [
					{
						id: 'entre-les-membres',
						title: 'Entre les membres',
						hint: 'Valeurs, confiance, ce que chacun y gagne'
					},
					{
						id: 'avec-nos-institutions',
						title: 'Avec nos institutions',
						hint: 'Mandat, reconnaissance, financement, place de l’écrit'
					}
				],
				paired: { left: 'Problématique', right: 'Enjeu' },
				maxPerPerson: 2,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'synthese-finalites',
			kind: 'synthesis',
			title: 'Synthèse : les finalités',
			question: 'Que retenons-nous des finalités de nos réseaux ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 15,
			notes:
				'Avant d’ouvrir, épinglez trois à cinq éléments de l’atelier, pas davantage. Lisez chaque point lentement, laissez répondre, puis donnez la parole à quelqu’un qui nuance : c’est lui qui améliore la phrase. Un point nuancé par la moitié de la salle se réécrit tout de suite ou passe en débat, sans drame. Pour un axe de progrès, demandez qui et quand, et acceptez qu’il n’y ait pas encore de réponse. Si personne ne parle, faites échanger les voisins deux minutes avant de reprendre. Quinze minutes, puis la pause ; sans téléphone, trois cartons de couleur par personne suffisent.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	],
	pause: { title: 'Pause', minutes: 15 }
};
