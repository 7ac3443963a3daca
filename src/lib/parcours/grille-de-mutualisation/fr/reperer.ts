// Atelier I of « Grille de mutualisation », in French: what is shared today, and how to tell forms apart.

import type { Atelier } from '../../shape.ts';

export const reperer: Atelier = {
	id: 'reperer',
	numeral: 'I',
	title: 'Repérer',
	objective:
		'Faire l’inventaire de ce que nous partageons déjà, puis apprendre à distinguer trois façons de le faire.',
	steps: [
		{
			id: 'ce-que-nous-partageons',
			kind: 'board',
			title: 'Ce que nous partageons déjà',
			question: 'Que mettez-vous en commun avec une autre structure ?',
			help: 'Une carte par pratique : quoi, avec quel genre de structure, depuis quand. Même petit, même informel.',
			minutes: 18,
			notes:
				'Un inventaire, sans classement pour l’instant. Six minutes pour écrire, douze pour lire. Demandez des choses que l’on peut montrer : une clé, un planning, un fichier, une facture. Le prêt du minibus compte autant que le projet commun, dites-le tout de suite. Si une colonne déborde, c’est une réponse ; si une autre est vide, demandez ce qui l’empêche. N’employez pas encore les mots échange, coopération, collaboration : ils viennent à l’étape suivante. Sans téléphone : quatre affiches, une carte par pratique.',
			config: {
				columns: [
					{
						id: 'ressources',
						title: 'Des ressources',
						hint: 'Salles, véhicules, matériel, documents'
					},
					{
						id: 'savoir-faire',
						title: 'Des savoir-faire',
						hint: 'Conseils, analyses, bonnes pratiques, formation'
					},
					{
						id: 'achats-et-taches',
						title: 'Des achats ou des tâches',
						hint: 'Ce que l’on paie à plusieurs, ce que l’on se répartit'
					},
					{
						id: 'projets',
						title: 'Des projets',
						hint: 'Ce que l’on a créé ensemble et qui n’existait pas'
					}
				],
				maxPerPerson: 4,
				stickers: 0,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'trois-formes',
			kind: 'sort',
			title: 'Échange, coopération, collaboration ?',
			question: 'À quelle forme appartient chaque exemple ?',
			help: 'Échange : chacun garde son ouvrage. Coopération : on s’unit ou l’on se répartit. Collaboration : on crée.',
			minutes: 18,
			notes:
				'Prenez un exemple qui évolue : deux cantines se prêtent des bacs, puis achètent ensemble un camion, puis ouvrent une troisième cuisine. Quatre minutes pour placer seul. Au partage, ne discutez que les exemples qui divisent, et demandez ce qui ferait changer de case. La question qui tranche presque toujours : à la fin, y a-t-il un ouvrage, deux ouvrages, ou un ouvrage neuf ? Montrez ensuite notre lecture. Redites qu’aucune case n’est meilleure : il faut la forme qui suffit. Si l’on s’enferre dans les mots, revenez à ce qui se passe le lundi matin. Sur papier : des bandes et trois enveloppes.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'echange',
						title: 'Échange',
						hint: 'Des ressources ou des façons de faire passent de l’un à l’autre'
					},
					{
						id: 'cooperation',
						title: 'Coopération',
						hint: 'On achète à plusieurs, ou chacun prend la part qu’il fait le mieux'
					},
					{
						id: 'collaboration',
						title: 'Collaboration',
						hint: 'On s’associe pour faire exister quelque chose de nouveau'
					}
				],
				items: [
					{
						id: 'vehicules',
						text: 'L’un prête son minibus le mercredi, l’autre sa salle le samedi',
						answer: 'echange',
						why: 'Des ressources circulent dans les deux sens ; chacun garde son activité.'
					},
					{
						id: 'comptes-rendus',
						text: 'Deux équipes se racontent comment elles accueillent un nouveau',
						answer: 'echange',
						why: 'On échange de l’immatériel : des façons de faire, des analyses.'
					},
					{
						id: 'stagiaires',
						text: 'Une école et un service se transmettent des savoirs autour d’un stagiaire',
						answer: 'echange',
						why: 'Chacun apprend de l’autre, dans un cadre signé ; l’ouvrage de chacun reste le sien.'
					},
					{
						id: 'logiciel',
						text: 'Six associations négocient un seul abonnement à un logiciel',
						answer: 'cooperation',
						why: 'C’est un achat groupé : on s’unit pour un meilleur prix.'
					},
					{
						id: 'compostage',
						text: 'Trois jardins achètent un broyeur à frais partagés',
						answer: 'cooperation',
						why: 'Un équipement acquis et entretenu ensemble.'
					},
					{
						id: 'specialites',
						text: 'L’un fait le premier accueil, l’autre le suivi administratif',
						answer: 'cooperation',
						why: 'Chacun se spécialise : les deux parts se complètent.'
					},
					{
						id: 'festival',
						text: 'Quatre structures créent un festival qu’aucune n’avait imaginé',
						answer: 'collaboration',
						why: 'Quelque chose de neuf, porté par tous : un consortium.'
					},
					{
						id: 'lieu',
						text: 'Deux services ouvrent ensemble un lieu d’un genre nouveau',
						answer: 'collaboration',
						why: 'Ni l’un ni l’autre ne l’aurait fait seul.'
					},
					{
						id: 'formation-commune',
						text: 'Trois métiers conçoivent une formation et la donnent sans rien attendre'
					},
					{ id: 'enveloppe', text: 'Deux financeurs fondent leurs deux enveloppes en une seule' }
				]
			}
		}
	]
};
