// Atelier I of « Lancer un réseau formel », in French: the common problem, and what would decide the others.

import type { Atelier } from '../../shape.ts';

export const probleme: Atelier = {
	id: 'probleme',
	numeral: 'I',
	title: 'Le problème commun',
	objective:
		'Décrire le problème, repérer les structures qu’il touche et trouver ce qui les déciderait à s’engager.',
	steps: [
		{
			id: 'fiche-de-lancement',
			kind: 'form',
			title: 'Fiche de lancement',
			question: 'Quel réseau voulez-vous lancer, et pourquoi maintenant ?',
			help: 'Répondez pour votre idée de réseau, même floue. Une ligne suffit, une case vide aussi.',
			minutes: 25,
			standing: true,
			notes:
				'La fiche sert de brouillon à une note que l’on pourrait présenter à sa direction. Vingt-cinq minutes, seul ou par projet ; elle peut être ouverte avant la rencontre et complétée après. Passez voir ceux qui écrivent déjà des moyens : demandez d’abord le problème, avec un exemple de la semaine. Une structure se décrit par sa fonction, personne n’est nommé. Au partage, montrez les raisons de s’engager, et demandez lesquelles tiendraient devant quelqu’un de pressé. Si une personne n’a aucun projet, elle répond pour celui d’un voisin. Sans téléphone : la fiche imprimée.',
			config: {
				respondent: 'person',
				sections: [
					{
						id: 'probleme',
						title: 'Le problème',
						questions: [
							{
								id: 'constat',
								type: 'long',
								text: 'Quel problème voyez-vous, que personne ne résout seul ?',
								required: true
							},
							{
								id: 'touchees',
								type: 'long',
								text: 'Quelles structures ce problème touche-t-il, et de quelle façon chacune ?'
							},
							{
								id: 'interessees',
								type: 'long',
								text: 'Lesquelles pourraient vouloir du projet sans être touchées ?'
							},
							{
								id: 'urgence',
								type: 'scale',
								text: 'À quel point est-ce pressant ?',
								scale: { low: 'Peut attendre', high: 'Très pressant' }
							}
						]
					},
					{
						id: 'engagement',
						title: 'Ce qui les déciderait',
						questions: [
							{
								id: 'projet',
								type: 'long',
								text: 'Quel projet commun déciderait ces structures à venir ?'
							},
							{
								id: 'arguments',
								type: 'long',
								text: 'Avec quels arguments ? Que gagne chacune, que gagnez-vous ?',
								help: 'Un accord où chacun gagne se dit en deux phrases, une par partie.'
							},
							{
								id: 'mon-interet',
								type: 'multiple',
								text: 'Et vous, qu’en attendez-vous ?',
								options: [
									{ id: 'expertise', text: 'Une expertise nouvelle' },
									{ id: 'environnement', text: 'Mieux connaître ceux qui agissent autour' },
									{ id: 'relations', text: 'Un réseau de relations plus solide' },
									{ id: 'place', text: 'Une place reconnue dans ma structure' }
								]
							},
							{ id: 'ma-part', type: 'text', text: 'Quelle part y prendrez-vous vous-même ?' }
						]
					},
					{
						id: 'mandat',
						title: 'Le mandat',
						questions: [
							{
								id: 'initiative',
								type: 'single',
								text: 'D’où part l’initiative ?',
								options: [
									{ id: 'direction', text: 'De directions ou de financeurs' },
									{ id: 'terrain', text: 'De professionnels de première ligne' },
									{ id: 'les-deux', text: 'Des deux' }
								]
							},
							{
								id: 'accord',
								type: 'text',
								text: 'Quel accord de hiérarchie faudra-t-il obtenir, et auprès de quelle fonction ?',
								when: { question: 'initiative', is: ['terrain', 'les-deux'] }
							},
							{
								id: 'terrain-associe',
								type: 'text',
								text: 'Comment les professionnels de première ligne seront-ils associés ?',
								when: { question: 'initiative', is: ['direction'] }
							}
						]
					}
				]
			}
		},
		{
			id: 'ce-qui-les-deciderait',
			kind: 'board',
			title: 'Touchées, décidées',
			question: 'Que vit chaque structure, et qu’est-ce qui la ferait venir ?',
			help: 'À gauche, ce qu’elle vit. À droite, ce qui la déciderait. Un genre de structure par carte.',
			minutes: 20,
			notes:
				'Huit minutes pour écrire, douze pour lire. L’exercice est de se mettre à la place de l’autre : la moitié droite doit être un gain pour elle, pas pour vous. Devant « l’intérêt général », demandez ce que sa direction écrirait dans son rapport d’activité. Une structure qui n’a rien à gagner ne viendra pas deux fois, autant le savoir. Les gommettes vont aux structures sans qui le réseau n’aurait pas de sens. Si l’on cite un refus passé, cherchez ce qui a changé depuis. Sur papier : une feuille pliée en deux par structure.',
			config: {
				columns: [
					{
						id: 'touchees',
						title: 'Touchées par le problème',
						hint: 'Elles le rencontrent, chacune à sa manière'
					},
					{
						id: 'interessees',
						title: 'Intéressées par le projet',
						hint: 'Elles y gagneraient sans être directement touchées'
					}
				],
				paired: { left: 'Ce qu’elle vit', right: 'Ce qui la déciderait' },
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'quatre-sources',
			kind: 'poll',
			title: 'Ce que lancer me donnerait',
			question: 'Lancer ce réseau, quelle place cela vous donnerait-il ?',
			help: 'Une note de 1 à 5 par ligne. Personne ne saura qui a répondu quoi.',
			minutes: 10,
			notes:
				'Qui lance un réseau y gagne une position, mieux vaut la connaître avant les autres. Les quatre sources viennent de Crozier et Friedberg : l’expertise, l’environnement, l’information, la règle. Deux minutes pour noter, huit pour parler. Devant le radar, demandez : « Lequel de ces quatre pouvoirs inquiéterait un partenaire ? » puis ce qui le rassurerait : des comptes rendus ouverts, un pilotage partagé, une présidence qui tourne. Si l’on s’en défend, rappelez que le pouvoir d’agir fait partie du projet. Sur papier : quatre axes, une croix par axe.',
			config: {
				format: 'scale',
				radar: true,
				shuffle: false,
				scale: { low: 'Rien de plus', high: 'Beaucoup' },
				options: [
					{
						id: 'expertise',
						text: 'Une expertise',
						detail: 'Devenir celle ou celui que l’on consulte sur ce problème.'
					},
					{
						id: 'environnement',
						text: 'La maîtrise de l’environnement',
						detail: 'Tenir les liens avec l’extérieur.'
					},
					{
						id: 'information',
						text: 'La maîtrise de l’information',
						detail: 'Savoir le premier ce qui se prépare.'
					},
					{
						id: 'regle',
						text: 'La maîtrise de la règle',
						detail: 'Écrire l’ordre du jour, le cadre, la charte.'
					}
				]
			}
		}
	]
};
