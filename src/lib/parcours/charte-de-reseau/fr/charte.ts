// Atelier II of « Charte de réseau », in French: the charter, written, amended and adopted article by article.

import type { Atelier } from '../../shape.ts';

export const charte: Atelier = {
	id: 'la-charte',
	numeral: 'II',
	title: 'La charte',
	objective: 'Écrire les règles du jeu, les corriger ensemble et adopter celles que l’on tiendra.',
	steps: [
		{
			id: 'charte',
			kind: 'charter',
			title: 'Écrire la charte',
			question: 'Quelles règles du jeu voulez-vous pour ce réseau ?',
			help: 'Proposez un article, ou améliorez celui d’un autre. Un article dit qui fait quoi, et se vérifie.',
			minutes: 45,
			notes:
				'Quinze minutes pour proposer, quinze pour amender, quinze pour voter. Répartissez les cinq rubriques entre des groupes de quatre, sinon toutes les propositions iront aux méthodes. Lisez à voix haute chaque article retenu : s’il commence par « il faut », demandez qui ; s’il dit « se respecter », demandez à quoi on le verrait. Un amendement améliore une phrase, il ne la remplace pas. Le vote se fait article par article, et un article refusé n’est pas un échec : il dit où le réseau en est. Arrêtez à douze articles, on ne tient pas davantage. Rappelez que la charte se relit chaque année et que la signature engage une structure, donc un mandat. Sur papier : une feuille A3 par rubrique, qui tourne, puis des mains levées que vous saisissez.',
			config: {
				preamble:
					'Cette charte dit pourquoi nous nous réunissons, comment nous travaillons et ce que chacun peut attendre des autres. Elle est relue chaque année.',
				sections: [
					{
						id: 'finalite-et-objectifs',
						title: 'Contexte, finalité, objectifs',
						hint: 'D’où vient le réseau, pour obtenir quoi, auprès de qui',
						articles: [
							{
								id: 'but-en-une-phrase',
								text: 'Le but du réseau tient en une phrase, relue à la première réunion de chaque année.'
							}
						]
					},
					{
						id: 'methodes-et-roles',
						title: 'Méthodes et rôles',
						hint: 'Qui prépare, qui anime, qui écrit ; ordre du jour, comptes rendus, décisions',
						articles: [
							{
								id: 'pilote-et-copilote',
								text: 'Le réseau a un pilote et un copilote, connus de tous, qui se remplacent.'
							}
						]
					},
					{
						id: 'productions',
						title: 'Productions communes',
						hint: 'Ce que nous fabriquons, à qui cela appartient, qui peut s’en servir'
					},
					{
						id: 'echanges-et-outils',
						title: 'Échanges et outils',
						hint: 'Entre les réunions, avec d’autres réseaux, avec quels outils'
					},
					{
						id: 'evaluation',
						title: 'Évaluation',
						hint: 'Quand on fait le point sur l’organisation et le fonctionnement, et sur quoi'
					}
				],
				maxPerPerson: 4,
				threshold: 66,
				signatories: 'structures'
			}
		},
		{
			id: 'synthese-charte',
			kind: 'synthesis',
			title: 'Synthèse : tenir la charte',
			question: 'Qu’est-ce qui fera que cette charte sera tenue ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 12,
			notes:
				'La charte est écrite ; reste à ce qu’elle serve. Deux convergences suffisent : quand on la relit, et ce que l’on fait quand un article n’est pas tenu. Les articles refusés ou trop serrés vont en débat, avec les deux comptes. Les axes de progrès disent qui présente la charte aux absents, à qui on la fait signer et avant quelle date. Si quelqu’un ne veut pas signer, demandez ce qu’il faudrait changer, et notez-le. Douze minutes ; sur papier, des cartons de trois couleurs.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
