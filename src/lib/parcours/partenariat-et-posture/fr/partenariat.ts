// Atelier I of « Partenariat et posture », in French: partnership or network, and their two cycles.

import type { Atelier } from '../../shape.ts';

export const partenariat: Atelier = {
	id: 'partenariat',
	numeral: 'I',
	title: 'Partenariat ou réseau',
	objective:
		'Défaire les idées toutes faites, distinguer ce qui relève du partenariat et du réseau, suivre le chemin de chacun.',
	steps: [
		{
			id: 'mots-du-partenariat',
			kind: 'words',
			title: 'Le partenariat en trois mots',
			question: 'Trois mots pour dire le partenariat tel que vous le vivez ?',
			help: 'Pas celui des plaquettes : celui de la semaine dernière.',
			minutes: 8,
			notes:
				'Deux minutes de silence, l’écran vide. Dites que les mots fâchés sont bienvenus : un mot employé partout finit par agacer, et c’est un bon point de départ. Au partage, lisez un mot heureux et un mot las, et demandez s’ils parlent de la même chose. Ne définissez rien. Si la salle n’écrit que des mots aimables, demandez ce qu’on en dit à la pause. Sans téléphone : trois cartes par personne.',
			config: { count: 3, max: 40, language: 'fr', mode: 'words' }
		},
		{
			id: 'idees-recues',
			kind: 'poll',
			title: 'Idées toutes faites',
			question: 'Chez vous, le partenariat, c’est…',
			help: 'Une note de 1 à 5 par ligne, selon ce que vous constatez.',
			minutes: 10,
			notes:
				'Deux minutes pour noter, huit pour parler. Les quatre premières lignes sont ce que le mot est devenu ; les deux dernières, ce qu’il suppose : un engagement libre, et le partage d’une responsabilité. Un partenariat imposé est presque une contradiction : demandez ce que l’on en fait quand il l’est tout de même. Faites chercher ce que sa mise en place a provoqué : des pratiques changées, des résistances, une autre façon de se tenir. Si l’on accuse « l’institution », demandez qui, dans la salle, en est une pour quelqu’un. Sur papier : six lignes, une croix par ligne.',
			config: {
				format: 'scale',
				shuffle: false,
				scale: { low: 'Pas du tout', high: 'Tout à fait' },
				options: [
					{ id: 'partout', text: 'Un mot employé pour tout' },
					{ id: 'magique', text: 'La solution à tous les problèmes' },
					{ id: 'mode', text: 'Un effet de mode' },
					{ id: 'contraint', text: 'Un cadre obligé' },
					{ id: 'libre', text: 'Un engagement que l’on a choisi' },
					{ id: 'responsabilite', text: 'Une responsabilité partagée' }
				]
			}
		},
		{
			id: 'partenariat-ou-reseau',
			kind: 'sort',
			title: 'Partenariat ou réseau ?',
			question: 'De quoi parle chaque phrase : d’un partenariat ou d’un réseau ?',
			help: 'Placez chaque phrase là où elle va le mieux. Certaines vous feront hésiter.',
			minutes: 18,
			notes:
				'Quatre minutes pour placer seul. La boussole : en partenariat on fait ensemble ce qu’aucun ne ferait seul, autour d’un objet commun et d’un contrat ; en réseau on passe le relais, parce que l’on atteint la limite de ce que l’on peut. L’un n’est pas l’étape d’après de l’autre. Au partage, prenez les phrases qui divisent et demandez un exemple vécu pour chaque case. La première phrase sans lecture proposée est faite pour la discussion : on peut être de vieux amis et se passer le relais comme signer un projet. Montrez notre lecture en dernier. Sur papier : des bandes, deux enveloppes.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'partenariat',
						title: 'Partenariat',
						hint: 'Faire ensemble, autour d’un objet commun et d’un contrat'
					},
					{
						id: 'reseau',
						title: 'Réseau',
						hint: 'Passer le relais, s’appuyer sur un lien, formel ou non'
					}
				],
				items: [
					{
						id: 'objet-commun',
						text: 'Nous avons écrit à deux l’action que nous allons mener',
						answer: 'partenariat',
						why: 'Un objet commun, négocié : c’est lui qui donne son sens au partenariat.'
					},
					{
						id: 'egalite',
						text: 'Autour de la table, chaque structure pèse autant que les autres',
						answer: 'partenariat',
						why: 'Des acteurs différents, égaux par leur statut dans le projet.'
					},
					{
						id: 'pouvoir-dire-non',
						text: 'Chacun a pu refuser, et chacun a signé',
						answer: 'partenariat',
						why: 'L’engagement est libre et contractuel.'
					},
					{
						id: 'desaccord',
						text: 'Nos désaccords ont une place prévue dans nos réunions',
						answer: 'partenariat',
						why: 'Le conflit régule, sans chercher à dominer : chacun existe dans le collectif.'
					},
					{
						id: 'regles-propres',
						text: 'Notre projet a ses règles, qui ne sont celles d’aucune structure',
						answer: 'partenariat',
						why: 'Un cadre d’action propre, où se construit un métier commun.'
					},
					{
						id: 'orientation',
						text: 'J’oriente une personne vers un service qui saura mieux répondre',
						answer: 'reseau',
						why: 'C’est un passage de relais entre missions.'
					},
					{
						id: 'coup-de-fil',
						text: 'Je téléphone à quelqu’un que je connais pour gagner du temps',
						answer: 'reseau',
						why: 'Le lien est personnel autant que professionnel.'
					},
					{
						id: 'limite',
						text: 'Nous avons fait ce que nous pouvions, d’autres prennent la suite',
						answer: 'reseau',
						why: 'Le réseau pallie les limites de l’action.'
					},
					{
						id: 'fiche-de-liaison',
						text: 'Une fiche de liaison accompagne la personne d’un service à l’autre',
						answer: 'reseau',
						why: 'Un lien formalisé reste un passage de relais.'
					},
					{
						id: 'amitie',
						text: 'Nous nous connaissons depuis dix ans et nous nous rendons service'
					}
				]
			}
		},
		{
			id: 'deux-cycles',
			kind: 'sort',
			title: 'Deux cycles',
			question: 'À quel cycle appartient chaque moment du travail ?',
			help: 'Le partenariat tourne autour d’un projet, le réseau autour d’une personne accompagnée.',
			minutes: 12,
			notes:
				'Trois minutes pour placer, puis dessinez les deux cercles avec la salle : « Dessiner les cycles » les met à l’écran, et chaque référence que vous montrez y prend sa place. Celui du partenariat : négocier et contractualiser, réaliser le projet, faire revenir l’information et le bilan entre soi, négocier à nouveau. Celui du réseau : une demande ou une orientation, une action auprès de la personne, le retour d’information, l’évaluation de l’action puis du projet de la personne. Demandez où se trouve la personne dans chacun : au centre du second, souvent absente du premier. Les deux cercles viennent des travaux de Fabrice Dhume sur le travail social. Sur papier : deux cercles tracés, des bandes à poser.',
			config: {
				shuffle: true,
				cycles: true,
				categories: [
					{
						id: 'cycle-du-partenariat',
						title: 'Cycle du partenariat',
						hint: 'Négocier, réaliser, faire le bilan entre partenaires'
					},
					{
						id: 'cycle-du-reseau',
						title: 'Cycle du réseau',
						hint: 'Orienter, agir auprès de la personne, avoir un retour'
					}
				],
				items: [
					{
						id: 'negocier',
						text: 'On se met d’accord sur les orientations',
						answer: 'cycle-du-partenariat',
						why: 'Tout part d’une négociation entre partenaires.'
					},
					{
						id: 'contractualiser',
						text: 'On écrit qui fait quoi, et jusqu’à quand',
						answer: 'cycle-du-partenariat',
						why: 'Le contrat ouvre le projet.'
					},
					{
						id: 'realiser',
						text: 'On réalise le projet commun',
						answer: 'cycle-du-partenariat',
						why: 'L’action porte sur l’objet commun.'
					},
					{
						id: 'bilan-interne',
						text: 'On fait un bilan entre structures',
						answer: 'cycle-du-partenariat',
						why: 'L’information revient aux partenaires, qui renégocient.'
					},
					{
						id: 'demande',
						text: 'Un service demande une action pour quelqu’un',
						answer: 'cycle-du-reseau',
						why: 'Le cycle s’ouvre sur une demande ou une orientation.'
					},
					{
						id: 'action-aupres',
						text: 'Un professionnel agit auprès de la personne',
						answer: 'cycle-du-reseau',
						why: 'L’action porte sur une personne ou un public.'
					},
					{
						id: 'retour',
						text: 'La personne, ou l’information, revient vers celui qui a orienté',
						answer: 'cycle-du-reseau',
						why: 'Sans retour, le relais n’est qu’un renvoi.'
					},
					{
						id: 'evaluer-l-action',
						text: 'On évalue si l’orientation a servi à la personne',
						answer: 'cycle-du-reseau',
						why: 'L’action est évaluée, puis le projet de la personne.'
					}
				]
			}
		},
		{
			id: 'egaux-et-differents',
			kind: 'board',
			title: 'Égaux et différents',
			question: 'Qu’est-ce qui nous distingue, nous rapproche, nous oppose utilement ?',
			help: 'Pensez à un partenariat réel. Une carte par idée, sans nommer personne.',
			minutes: 15,
			notes:
				'Six minutes pour écrire, neuf pour lire. Un partenariat tient par un double mouvement : chacun garde son identité, et quelque chose de commun se construit. La troisième colonne est la clé : un désaccord posé n’est pas une prise de pouvoir, il permet à chacun d’exister. Faites dire la différence entre s’opposer et dominer, avec un exemple. Si l’on n’ose pas parler de conflit, demandez quelle décision a été meilleure parce que quelqu’un avait dit non. Sans téléphone : trois affiches.',
			config: {
				columns: [
					{
						id: 'ce-qui-distingue',
						title: 'Ce qui nous distingue',
						hint: 'Métier, public, culture, façon de compter'
					},
					{
						id: 'ce-qui-rapproche',
						title: 'Ce qui nous rapproche',
						hint: 'L’intérêt commun, le sens que l’on donne à l’action'
					},
					{
						id: 'desaccords-utiles',
						title: 'Nos désaccords utiles',
						hint: 'Ceux qui ont amélioré une décision, ou le pourraient'
					}
				],
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 3
			}
		},
		{
			id: 'synthese-partenariat',
			kind: 'synthesis',
			title: 'Synthèse : partenariat ou réseau',
			question: 'Que faisons-nous en partenariat, que faisons-nous en réseau ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 12,
			notes:
				'Une bonne convergence nomme une pratique et dit ce qu’elle est : « La permanence du jeudi est un partenariat ; nos orientations sont du réseau. » Épinglez une carte sur les désaccords utiles. Si un partenariat affiché n’en est pas un, deux issues : lui donner un objet et un contrat, ou changer de mot ; inscrivez celle que la salle préfère. Un axe de progrès, un nom, une date. Douze minutes ; sans téléphone, des cartons de trois couleurs.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	]
};
