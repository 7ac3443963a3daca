// Atelier III of « Participer à un réseau formel », in French: accounting for it, and bringing it home.

import type { Atelier } from '../../shape.ts';

export const retour: Atelier = {
	id: 'retour',
	numeral: 'III',
	title: 'Rendre compte, faire entrer',
	objective:
		'Choisir comment le délégué rend compte, et préparer la structure à recevoir ce que le réseau propose.',
	steps: [
		{
			id: 'rendre-compte',
			kind: 'options',
			title: 'Rendre compte',
			question: 'Quel compte rendu demander à la personne qui nous représente ?',
			help: 'Pour chaque option, ce qu’elle permet, ce qu’elle coûte, et comment s’y prendre. Puis choisissez.',
			minutes: 22,
			notes:
				'Huit minutes pour écrire, huit pour lire, six pour voter. Demandez à chacun d’écrire au moins un inconvénient de l’option qu’il préfère. Un compte rendu que personne ne lit coûte plus qu’il n’apporte : qui le lira, et pour en faire quoi ? Vérifiez aussi l’autre sens : avant la réunion, qui dit au délégué ce qu’il peut engager ? Si la salle veut tout cumuler, demandez par quoi l’on commence. Écrivez la raison du choix depuis la console, elle sera dans le rapport. Sur papier : une feuille par option, des gommettes pour le vote.',
			config: {
				options: [
					{
						id: 'reunion-d-equipe',
						text: 'Dix minutes en réunion d’équipe',
						detail: 'Un point fixe à l’ordre du jour, le délégué raconte et l’équipe questionne.'
					},
					{
						id: 'note',
						text: 'Une note d’une page',
						detail: 'Décidé, à essayer, à trancher chez nous. Dans la semaine.'
					},
					{
						id: 'entretien',
						text: 'Un entretien avec la direction',
						detail: 'Avant et après chaque réunion importante.'
					},
					{
						id: 'binome',
						text: 'Un binôme dans la structure',
						detail: 'Une seconde personne suit, relaie et peut remplacer.'
					}
				],
				maxPerPerson: 6,
				vote: 'single',
				added: true
			}
		},
		{
			id: 'faire-entrer',
			kind: 'board',
			title: 'Faire entrer chez nous',
			question: 'Comment ce que propose le réseau entrera-t-il dans nos façons de faire ?',
			help: 'Une proposition du réseau par carte, et ce qu’elle demande à votre structure.',
			minutes: 16,
			notes:
				'Six minutes pour écrire, dix pour lire. La troisième colonne est la plus utile : une proposition qui bouscule une habitude n’est ni bonne ni mauvaise, elle demande un essai, une durée et quelqu’un pour regarder. Demandez aussi comment l’acquis d’une personne profite aux autres : visite, démonstration, tutorat. Si l’on répond « chez nous ce n’est pas possible », demandez ce qui devrait changer, et qui en décide. Si le réseau n’a encore rien proposé, travaillez sur ce que vous lui demanderiez. Sans téléphone : trois affiches, des cartes.',
			config: {
				columns: [
					{
						id: 'tel-quel',
						title: 'À reprendre tel quel',
						hint: 'Ce qui entre sans rien déranger'
					},
					{
						id: 'a-adapter',
						title: 'À adapter',
						hint: 'Ce qui demande un essai, une formation, un outil'
					},
					{
						id: 'ce-qui-bouscule',
						title: 'Ce qui bouscule',
						hint: 'Ce qui met en cause nos façons de faire, et ce qu’il faudrait'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'synthese-participer',
			kind: 'synthesis',
			title: 'Synthèse : nos conditions',
			question: 'À quelles conditions participons-nous, et qu’en attendons-nous ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 14,
			notes:
				'Écrivez une phrase qui pourrait ouvrir une lettre de mission : pour quel but, avec quel mandat, pour combien de temps. Épinglez l’option retenue pour rendre compte et une proposition à essayer. Les questions de pouvoir vont en débat sans les adoucir, avec les deux positions. Chaque axe de progrès a un nom de fonction et une date. Si la salle réunit plusieurs structures, ne cherchez pas un accord général : dites ce qui vaut pour chacune. Quatorze minutes ; sur papier, des cartons de trois couleurs.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
