// Atelier I of « Participer à un réseau formel », in French: the sheet that each structure fills in.

import type { Atelier } from '../../shape.ts';

export const situation: Atelier = {
	id: 'situation',
	numeral: 'I',
	title: 'La situation',
	objective:
		'Décrire le réseau auquel la structure participe : son objet, ses membres, son projet et sa façon d’informer.',
	steps: [
		{
			id: 'fiche-de-situation',
			kind: 'form',
			title: 'Fiche de situation',
			question: 'Que savez-vous du réseau auquel votre structure participe ?',
			help: 'Une fiche par structure, à plusieurs si vous êtes plusieurs. Répondez dans l’ordre qui vous va.',
			minutes: 35,
			standing: true,
			notes:
				'La fiche peut être ouverte quelques jours avant la rencontre : dites à chacun de commencer par ce qu’il sait sans chercher. En séance, trente-cinq minutes, par structure. Une case vide est une information, elle dit à qui poser la question en rentrant. Passez de table en table et demandez un fait derrière chaque réponse : une date, un document, une décision. Au partage, montrez d’abord les questions fermées sur la représentation, puis deux réponses ouvertes qui ne s’accordent pas. Aucun nom de personne : les rôles suffisent. Si une structure ne participe encore à aucun réseau, elle répond pour celui qu’elle envisage. Sans téléphone : la fiche imprimée, que vous saisissez ensuite.',
			config: {
				respondent: 'structure',
				sections: [
					{
						id: 'objet',
						title: 'L’objet du réseau',
						questions: [
							{
								id: 'objectif',
								type: 'long',
								text: 'Quel résultat ce réseau cherche-t-il à obtenir ?',
								required: true
							},
							{
								id: 'probleme',
								type: 'long',
								text: 'À quel problème, commun à ses membres, veut-il répondre ?'
							},
							{
								id: 'origine',
								type: 'long',
								text: 'D’où vient-il : quel territoire, quels acteurs, quel événement l’ont fait naître ?'
							},
							{
								id: 'lancement',
								type: 'single',
								text: 'Qui en a pris l’initiative ?',
								options: [
									{ id: 'decideurs', text: 'Des directions ou des financeurs' },
									{ id: 'terrain', text: 'Des professionnels de première ligne' },
									{ id: 'ensemble', text: 'Les deux à la fois' },
									{ id: 'inconnu', text: 'Nous ne savons pas' }
								]
							},
							{
								id: 'structures',
								type: 'long',
								text: 'Quels genres de structures y participent, et par qui y sont-elles représentées ?',
								help: 'Des types de structures et des fonctions, jamais de noms de personnes.'
							},
							{ id: 'lieux', type: 'text', text: 'Où se réunit-on le plus souvent ?' }
						]
					},
					{
						id: 'projet',
						title: 'Son projet',
						questions: [
							{
								id: 'finalite',
								type: 'long',
								text: 'Quelle finalité rassemble tous les membres ?',
								help: 'Une phrase que chacun pourrait dire.'
							},
							{
								id: 'objectifs',
								type: 'long',
								text: 'Quels objectifs permettent à chaque structure de traiter sa propre difficulté ?'
							},
							{
								id: 'raison-de-venir',
								type: 'long',
								text: 'Quelle difficulté, ou quel but, a décidé votre structure à venir ?'
							},
							{
								id: 'innovations',
								type: 'long',
								text: 'Qu’a-t-il apporté de neuf face au problème de départ ?',
								help: 'Un outil, une procédure, une pratique changée, une coordination.'
							}
						]
					},
					{
						id: 'fonctionnement',
						title: 'Qui décide, qui sait',
						questions: [
							{
								id: 'elaboration',
								type: 'single',
								text: 'Quand on élabore, toutes les structures concernées sont-elles représentées ?',
								options: [
									{ id: 'oui', text: 'Oui, on y veille' },
									{ id: 'en-partie', text: 'En partie' },
									{ id: 'non', text: 'Non' },
									{ id: 'inconnu', text: 'Nous ne savons pas' }
								]
							},
							{
								id: 'validation',
								type: 'single',
								text: 'Et quand on valide ou que l’on expérimente ?',
								options: [
									{ id: 'oui', text: 'Oui, on y veille' },
									{ id: 'en-partie', text: 'En partie' },
									{ id: 'non', text: 'Non' },
									{ id: 'inconnu', text: 'Nous ne savons pas' }
								]
							},
							{
								id: 'outils',
								type: 'multiple',
								text: 'Par quels moyens le réseau informe-t-il les structures ?',
								options: [
									{ id: 'compte-rendu', text: 'Comptes rendus' },
									{ id: 'journal', text: 'Journal ou lettre' },
									{ id: 'espace', text: 'Espace en ligne' },
									{ id: 'representants', text: 'Par les représentants' },
									{ id: 'rencontres', text: 'Rencontres ouvertes' },
									{ id: 'aucun', text: 'Aucun moyen régulier' }
								]
							},
							{
								id: 'difficultes',
								type: 'single',
								text: 'Cette information pose-t-elle des difficultés ?',
								options: [
									{ id: 'oui', text: 'Oui' },
									{ id: 'non', text: 'Non' }
								]
							},
							{
								id: 'lesquelles',
								type: 'long',
								text: 'Lesquelles ?',
								when: { question: 'difficultes', is: ['oui'] }
							},
							{
								id: 'pouvoir',
								type: 'long',
								text: 'Quels enjeux de pouvoir y observez-vous ?',
								help: 'Des situations, pas des personnes.'
							}
						]
					}
				],
				directory: { contact: false }
			}
		}
	]
};
