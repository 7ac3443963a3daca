// Atelier IV of the evaluation, in French: go on, change or close, and on which conditions.

import type { Atelier } from '../../shape.ts';

export const suite: Atelier = {
	id: 'suite',
	numeral: 'IV',
	title: 'Continuer, changer ou fermer',
	objective:
		'Décider de l’avenir du réseau à partir de ce que l’on vient de voir, fermeture comprise.',
	steps: [
		{
			id: 'faut-il-continuer',
			kind: 'poll',
			title: 'Faut-il continuer ?',
			question: 'Que devrait-il advenir de notre réseau ?',
			help: 'Une seule réponse, pour l’année qui vient. Un second vote suivra la discussion.',
			minutes: 18,
			notes:
				'Posez la question sans détour : un réseau qui a atteint son but peut s’arrêter, et c’est une réussite. Deux minutes pour voter, puis dix de discussion : une voix pour chaque option choisie, même une seule personne, deux minutes chacune. Puis le second vote. Si la salle s’inquiète, précisez qui décide réellement et ce que ce vote deviendra : un avis transmis, ou une décision. Si la fermeture est choisie par quelques-uns, demandez-leur ce qu’il faudrait sauver. Si tout le monde répond « continuer tel quel », demandez ce qui vous ferait changer d’avis dans un an. Sur papier : sept affiches, on va devant la sienne, deux fois.',
			config: {
				format: 'single',
				shuffle: false,
				secondRound: true,
				options: [
					{
						id: 'tel-quel',
						text: 'Continuer tel quel',
						detail: 'Le but tient, le fonctionnement aussi.'
					},
					{
						id: 'autrement',
						text: 'Continuer en s’organisant autrement',
						detail: 'Le but tient ; le rythme, les rôles ou les outils sont à revoir.'
					},
					{
						id: 'resserrer',
						text: 'Resserrer le but',
						detail: 'Moins de sujets, moins de réunions, un objectif que l’on peut atteindre.'
					},
					{
						id: 'rapprocher',
						text: 'Se rapprocher d’un autre réseau',
						detail: 'Les mêmes personnes se voient ailleurs pour des sujets voisins.'
					},
					{
						id: 'suspendre',
						text: 'Faire une pause et y revenir',
						detail: 'Plus de réunion pendant six mois, une date fixée pour en reparler.'
					},
					{
						id: 'but-atteint',
						text: 'Fermer : le but est atteint',
						detail: 'On raconte ce qui a été fait, on range, on fête.'
					},
					{
						id: 'sans-objet',
						text: 'Fermer : le but n’a plus d’objet',
						detail: 'Le besoin a disparu ou d’autres y répondent mieux.'
					}
				]
			}
		},
		{
			id: 'a-quelles-conditions',
			kind: 'board',
			title: 'À quelles conditions',
			question: 'Si cette réponse l’emporte, que faut-il garder, changer, arrêter ?',
			help: 'Partez de la réponse arrivée en tête, même si ce n’est pas la vôtre. Une idée par carte.',
			minutes: 14,
			notes:
				'Dites à voix haute la réponse que le second vote a mise en tête, et que l’on travaille avec celle-là. Cinq minutes pour écrire, neuf pour lire. Commencez par « arrêter » : c’est la colonne qui libère du temps pour les autres, et celle que l’on remplit le moins. Chaque carte de « changer » demande un premier pas et quelqu’un. En cas de fermeture, « garder » devient : les contacts, les documents, la mémoire, et à qui les confier. Ceux qui avaient voté autre chose voient mieux les risques, invitez-les. Sans téléphone : trois colonnes au tableau.',
			config: {
				columns: [
					{ id: 'garder', title: 'Garder', hint: 'Ce qui marche, ou qu’il faut sauver' },
					{ id: 'changer', title: 'Changer', hint: 'Le premier pas, et qui le fait' },
					{ id: 'arreter', title: 'Arrêter', hint: 'Ce qui prend du temps et ne sert plus' }
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'synthese-suite',
			kind: 'synthesis',
			title: 'Synthèse : la suite',
			question: 'Que dirons-nous à ceux qui n’étaient pas là ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 14,
			notes:
				'Écrivez pour les absents : directions, financeurs, membres qui ne viennent plus. Trois phrases suffisent : ce que nous avons obtenu, ce que nous changeons, ce que nous demandons. Épinglez la règle et la tâche les plus soutenues de l’atelier précédent, puis faites répondre. Chaque axe de progrès a un nom et une date, et l’un d’eux est la date de la prochaine évaluation. Si le vote sur l’avenir reste partagé, écrivez-le comme un débat, avec les deux chiffres : c’est plus utile qu’un accord forcé. Quatorze minutes ; sur papier, des cartons de couleur.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
