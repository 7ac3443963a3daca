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
			id: 'piloter-coordonner-animer',
			kind: 'sort',
			title: 'Piloter, coordonner, animer',
			question: 'De quelle fonction relève chaque tâche ?',
			help: 'Placez chaque tâche chez celui qui devrait s’en charger. Deux cases se disputent certaines d’entre elles.',
			minutes: 10,
			notes:
				'Posez l’image en une minute : le conducteur choisit la route et en répond, le chauffeur tient le volant et garde tout le monde à bord ; entre les deux, la coordination aide à décider et relie les actions. Trois minutes pour placer seul. Au partage, ne prenez que les tâches disputées : qui s’en charge chez vous, et qui devrait ? Montrez ensuite notre lecture. Celui qui anime garde aussi le droit de dire non au pilote : faites-le dire par quelqu’un qui l’a vécu. Si une personne se sent visée, rappelez que l’on range des tâches. Sur papier : des bandes et trois enveloppes.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'pilote',
						title: 'Pilote « conducteur »',
						hint: 'Fixe le cap, les échéances et les moyens, puis en répond'
					},
					{
						id: 'coordination',
						title: 'Coordination',
						hint: 'Aide à décider et relie les actions entre elles'
					},
					{
						id: 'animateur',
						title: 'Animateur « chauffeur »',
						hint: 'Met en route, relie les membres, entretient l’envie'
					}
				],
				items: [
					{
						id: 'attentes',
						text: 'Dire ce que l’on attend du réseau, et pour quand',
						answer: 'pilote',
						why: 'C’est la commande : cahier des charges, délais, moyens.'
					},
					{
						id: 'feuille-de-route',
						text: 'Arrêter la feuille de route et ses indicateurs',
						answer: 'pilote',
						why: 'Les orientations engagent celui qui en répond.'
					},
					{
						id: 'preparer-une-decision',
						text: 'Préparer une décision, avec ses conséquences chiffrées',
						answer: 'coordination',
						why: 'L’aide à la décision est son premier service au pilotage.'
					},
					{
						id: 'relier-les-actions',
						text: 'Veiller à ce que deux groupes ne fassent pas la même chose',
						answer: 'coordination',
						why: 'Elle relie les activités entre elles.'
					},
					{
						id: 'relancer',
						text: 'Relancer ceux qui ne viennent plus',
						answer: 'animateur',
						why: 'Il met en mouvement et accompagne, jour après jour.'
					},
					{
						id: 'compromis',
						text: 'Trouver un compromis entre deux membres',
						answer: 'animateur',
						why: 'Négocier fait partie de son métier.'
					},
					{
						id: 'dire-non',
						text: 'Dire au pilote que la demande ne tient pas',
						answer: 'animateur',
						why: 'Garde-fou et contre-pouvoir : il parle depuis le réseau.'
					},
					{ id: 'rendre-compte', text: 'Rendre compte de ce que vit le réseau' }
				]
			}
		},
		{
			id: 'qui-fait-quoi',
			kind: 'board',
			title: 'Qui fait quoi ?',
			question: 'Piloter, coordonner, animer : qui fait quoi chez vous ?',
			help: 'Une tâche par carte, chez celui ou celle qui s’en charge vraiment, même si ce n’est écrit nulle part.',
			minutes: 10,
			notes:
				'Posez l’image en une minute : le conducteur choisit la route et en répond, le chauffeur tient le volant et garde tout le monde à bord. Demandez des tâches, pas des titres : convoquer, arbitrer, relancer, rendre compte. Quatre minutes pour écrire, six pour lire. Une même tâche posée dans deux colonnes mérite qu’on s’arrête : c’est là que les malentendus naissent. Si le pilote et l’animateur d’un même réseau sont présents, laissez chacun parler de son propre rôle, jamais de celui de l’autre. Sans téléphone : trois affiches, une tâche par carte.',
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
			kind: 'options',
			title: 'Choisir un comité de pilotage',
			question: 'Quel comité de pilotage conviendrait le mieux à votre réseau ?',
			help: 'Écrivez des avantages, des inconvénients, une façon de s’y prendre. Le vote vient après.',
			minutes: 20,
			notes:
				'Huit minutes pour écrire, six pour lire, six pour voter. Chacun écrit sur deux options au moins, dont une qu’il n’aime pas : ce sont les lignes les plus utiles. La stratégie dit par où commencer : qui inviter en premier, par quel courrier, où se réunir, à quel rythme, et quel obstacle on contourne. Avant le vote, formez des paires en désaccord, trois minutes pour se convaincre. Aucun comité ne convient à tous les réseaux : refusez poliment de donner la bonne réponse, et écrivez la raison du choix depuis la console. Si tout le monde choisit la même option, jouez l’avocat du contre. Sur papier : une affiche par option, trois colonnes, une gommette chacun.',
			config: {
				options: [
					{
						id: 'responsables',
						text: 'Des responsables seulement',
						detail: 'Chacun peut engager sa structure en séance.'
					},
					{
						id: 'mixte-competences',
						text: 'Mixte, choisi pour les compétences',
						detail: 'Responsables et professionnels reconnus sur le sujet.'
					},
					{
						id: 'mixte-concernes',
						text: 'Mixte, choisi parmi les concernés',
						detail: 'Responsables et professionnels qui vivent le problème chaque jour.'
					},
					{
						id: 'ouvert',
						text: 'Ouvert à toutes les structures',
						detail: 'Chaque structure envoie qui elle veut.'
					},
					{
						id: 'chef-de-projet',
						text: 'Une personne cheffe de projet',
						detail: 'Nommée, avec un mandat et du temps.'
					},
					{
						id: 'tournant',
						text: 'Un pilotage tournant, entre pairs',
						detail: 'Le réseau change de pilote à date fixe.'
					}
				],
				maxPerPerson: 6,
				vote: 'single',
				added: true
			}
		},
		{
			id: 'charte-de-fonctionnement',
			kind: 'charter',
			title: 'Charte de fonctionnement',
			question: 'Quelles règles écririez-vous pour bien travailler ensemble ?',
			help: 'Proposez une règle, ou améliorez celle d’un autre. Assez précise pour que l’on sache si elle est tenue.',
			minutes: 28,
			notes:
				'Dix minutes pour proposer, neuf pour amender, neuf pour voter. Répartissez les cinq rubriques entre des groupes de quatre. Une bonne règle commence par un verbe et se vérifie ; devant « se respecter », demandez à quoi on le verrait. Lisez chaque article à voix haute avant d’ouvrir son vote, et arrêtez-vous à une dizaine : on n’en tient pas davantage. Un article refusé n’est pas un échec, il dit où en est la salle. Si le temps manque, ne traitez que « Méthodes et rôles » et « Échanges et outils ». La charte adoptée s’exporte à part, avec de quoi la signer. Sur papier : une feuille A3 par rubrique, qui tourne, puis des mains levées que vous saisissez.',
			config: {
				sections: [
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
					{ id: 'evaluation', title: 'Évaluation', hint: 'Quand on fait le point, et sur quoi' }
				],
				maxPerPerson: 3,
				threshold: 66,
				signatories: 'structures'
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
	],
	pause: { title: 'Pause', minutes: 15 }
};
