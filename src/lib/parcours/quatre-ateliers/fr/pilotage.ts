// Atelier III, in French: who leads, who links, who carries along; a committee, and rules.

import type { Atelier } from '../../shape.ts';

export const pilotage: Atelier = {
	id: 'pilotage',
	numeral: 'III',
	title: 'Pilotage',
	objective:
		'Distinguer piloter, coordonner et animer, choisir comment décider et poser des règles que l’on puisse tenir.',
	steps: [
		{
			id: 'qui-fait-quoi',
			kind: 'board',
			title: 'Qui fait quoi ?',
			question: 'Piloter, coordonner, animer : qui fait quoi chez vous ?',
			help: 'Une tâche par carte, chez celui ou celle qui s’en charge vraiment, même si ce n’est écrit nulle part.',
			minutes: 20,
			notes:
				'Posez l’image en une minute : le conducteur choisit la route et en répond, le chauffeur tient le volant et garde tout le monde à bord. Demandez des tâches, pas des titres : convoquer, arbitrer, relancer, rendre compte. Huit minutes pour écrire, douze pour lire. Une même tâche posée dans deux colonnes mérite qu’on s’arrête : c’est là que les malentendus naissent. Si le pilote et l’animateur d’un même réseau sont présents, laissez chacun parler de son propre rôle, jamais de celui de l’autre. Sans téléphone : trois affiches, une tâche par carte.',
			config: {
				columns: [
					{
						id: 'pilote',
						title: 'Pilote « conducteur »',
						hint: 'Fixe le cap, les échéances et les moyens, puis en répond'
					},
					{
						id: 'coordination',
						title: 'Coordination',
						hint: 'Prépare les décisions et relie les actions entre elles'
					},
					{
						id: 'animateur',
						title: 'Animateur « chauffeur »',
						hint: 'Met en route, relie les membres, entretient l’envie'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'comite-de-pilotage',
			kind: 'poll',
			title: 'Choisir un comité de pilotage',
			question: 'Quel comité de pilotage conviendrait le mieux à votre réseau ?',
			help: 'Lisez le pour et le contre, puis choisissez. Un second vote suivra la discussion.',
			minutes: 18,
			notes:
				'Laissez trois minutes de lecture avant d’ouvrir le vote. Au partage, formez des paires qui n’ont pas choisi la même option : cinq minutes pour se convaincre, puis second tour. Ce qui compte est le déplacement entre les deux votes, demandez à quelqu’un qui a changé d’avis ce qui l’a décidé. Si tout le monde choisit la même option, jouez l’avocat du contre pendant deux minutes. Aucun comité ne convient à tous les réseaux : refusez poliment de donner la bonne réponse. Sur papier : six affiches, on se déplace devant la sienne, et vous saisissez les deux comptages.',
			config: {
				format: 'single',
				shuffle: true,
				secondRound: true,
				options: [
					{
						id: 'responsables',
						text: 'Des responsables seulement',
						detail:
							'Pour : on décide sur place et chaque structure est engagée. Contre : le terrain est loin et les agendas s’accordent mal.'
					},
					{
						id: 'mixte-competences',
						text: 'Mixte, choisi pour les compétences',
						detail:
							'Pour : des avis solides, une légitimité reconnue. Contre : toujours les mêmes experts, et les autres se taisent.'
					},
					{
						id: 'mixte-concernes',
						text: 'Mixte, parmi les plus concernés',
						detail:
							'Pour : de l’énergie et des réponses proches du quotidien. Contre : chacun doit d’abord obtenir une délégation.'
					},
					{
						id: 'ouvert',
						text: 'Ouvert à toutes les structures',
						detail:
							'Pour : personne n’est oublié, l’adhésion vient tôt. Contre : des réunions longues, des décisions qui tardent.'
					},
					{
						id: 'chef-de-projet',
						text: 'Une personne nommée cheffe de projet',
						detail:
							'Pour : un interlocuteur clair, un suivi régulier. Contre : tout repose sur elle, et son départ fragilise le réseau.'
					},
					{
						id: 'tournant',
						text: 'Un pilotage tournant, entre pairs',
						detail:
							'Pour : chacun prend sa part, le pouvoir circule. Contre : la mémoire se perd si le relais n’est pas écrit.'
					}
				]
			}
		},
		{
			id: 'conditions-du-comite',
			kind: 'board',
			title: 'Ce choix, à quelles conditions ?',
			question: 'Avec ce comité, que gagne-t-on, que risque-t-on, comment s’y prendre ?',
			help: 'Partez du comité arrivé en tête, même si ce n’est pas votre choix. Deux cartes au plus.',
			minutes: 12,
			notes:
				'Dites clairement de quel comité on parle : celui que le second vote a mis en tête. Cinq minutes pour écrire, sept pour lire en terminant par la stratégie : qui inviter en premier, par quel courrier, où se réunir, à quel rythme. Invitez ceux qui avaient voté autre chose à remplir les inconvénients, leur regard est le plus utile. Si deux stratégies s’opposent, demandez laquelle on pourrait essayer trois mois. Étape à sauter si vous êtes en retard ; sur papier, trois colonnes sur un tableau.',
			config: {
				columns: [
					{
						id: 'avantages',
						title: 'Avantages',
						hint: 'Ce que ce choix permet et que nous voulons garder'
					},
					{
						id: 'inconvenients',
						title: 'Inconvénients',
						hint: 'Ce qu’il faudra surveiller'
					},
					{
						id: 'strategie',
						title: 'Stratégie',
						hint: 'Comment nous y prendre : qui, comment, où, quand'
					}
				],
				maxPerPerson: 2,
				stickers: 2,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'charte-de-fonctionnement',
			kind: 'board',
			title: 'Charte de fonctionnement',
			question: 'Quelles règles écririez-vous pour bien travailler ensemble ?',
			help: 'Une règle par carte, assez précise pour que l’on sache si elle est tenue.',
			minutes: 25,
			notes:
				'Répartissez les cinq rubriques entre des groupes de quatre : dix minutes pour écrire, puis quinze pour lire et poser les gommettes. Une bonne règle commence par un verbe et se vérifie ; devant « se respecter », demandez à quoi on le verrait. Les gommettes disent ce que chacun adopterait dès la semaine prochaine. En cas de désaccord, gardez les deux formulations côte à côte, ce sera le travail du réseau après la journée. Si le temps manque, ne traitez que « Méthodes et rôles » et « Échanges et outils ». Sur papier : une feuille A3 par rubrique, qui tourne de groupe en groupe.',
			config: {
				columns: [
					{
						id: 'contexte-et-objectifs',
						title: 'Contexte et objectifs',
						hint: 'Pourquoi nous nous réunissons, et pour obtenir quoi'
					},
					{
						id: 'methodes-et-roles',
						title: 'Méthodes et rôles',
						hint: 'Qui prépare, qui écrit, comment on décide'
					},
					{
						id: 'productions',
						title: 'Productions',
						hint: 'Ce que nous fabriquons, et à qui cela appartient'
					},
					{
						id: 'echanges-et-outils',
						title: 'Échanges et outils',
						hint: 'Comment on se parle d’une réunion à l’autre'
					},
					{
						id: 'evaluation',
						title: 'Évaluation',
						hint: 'Quand on fait le point, et sur quoi'
					}
				],
				maxPerPerson: 3,
				stickers: 5,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'synthese-pilotage',
			kind: 'synthesis',
			title: 'Synthèse : le pilotage',
			question: 'Que retenons-nous du pilotage et de l’animation ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 15,
			notes:
				'C’est la synthèse la plus sensible : on y parle d’argent, de décision et de hiérarchie. Commencez par ce qui rassemble, par exemple les règles les plus soutenues, avant la question de l’indépendance de celui qui anime. Si le ton monte, reformulez les deux positions, inscrivez-les en débat et avancez : les écrire suffit souvent à calmer. Si une personne d’autorité répond à tout, demandez-lui de parler en dernier. Vérifiez que chaque axe de progrès dit qui pourrait s’en saisir. Quinze minutes, puis la pause ; sans téléphone, un carton levé par point.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	]
};
