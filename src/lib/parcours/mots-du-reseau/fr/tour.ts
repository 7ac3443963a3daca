// Atelier I of « Les mots du réseau », in French: what each of us hears in the words we use every day.

import type { Atelier } from '../../shape.ts';

export const tour: Atelier = {
	id: 'tour-de-table',
	numeral: 'I',
	title: 'Tour de table',
	objective:
		'Entendre ce que chacun met sous les mêmes mots, puis mettre ces mots à l’épreuve de situations.',
	steps: [
		{
			id: 'mots-spontanes',
			kind: 'words',
			title: 'Les mots qui viennent',
			question: 'Quand on dit « réseau », quels mots vous viennent ?',
			help: 'Trois mots ou trois expressions, sans chercher. Ceux que vous employez au travail.',
			minutes: 8,
			notes:
				'Annoncez le propos de la séance : nous n’aurons pas de définition officielle à la fin, chacun aura la sienne, et saura pourquoi. Deux minutes de silence pour écrire. Au partage, ne regroupez pas trop vite : « partenaire » et « partenariat » ne disent peut-être pas la même chose, demandez-le. Relevez à voix haute un mot que personne n’attendait. Si les mots sont tous aimables, demandez quel mot plus rude on n’a pas osé écrire. Sans téléphone : trois cartes par personne.',
			config: { count: 3, max: 40, language: 'fr', mode: 'words' }
		},
		{
			id: 'definitions',
			kind: 'board',
			title: 'Pour vous, qu’est-ce que c’est ?',
			question: 'Partenaire, réseau, carnet d’adresses, donneur d’ordre : qu’entendez-vous ?',
			help: 'Une carte par mot : « C’est quelqu’un qui… », « C’est quand… ». Un exemple vaut une définition.',
			minutes: 25,
			notes:
				'Huit minutes pour écrire, dix-sept pour lire, une colonne après l’autre. Lisez deux cartes qui ne s’accordent pas l’une après l’autre, sans choisir. Quelques questions utiles : le partenaire a-t-il les mains dans l’action avec vous ? Le contact de votre réseau bouge-t-il quand vous l’appelez, et vous, quand il appelle ? Une adresse dans un carnet s’est-elle engagée à quelque chose ? Le réseau a besoin d’être nourri ; un carnet attend. Pour le donneur d’ordre, demandez ce que l’on peut lui refuser. Les gommettes vont aux formulations que l’on pourrait reprendre telles quelles. Sans téléphone : quatre affiches, des cartes.',
			config: {
				columns: [
					{
						id: 'partenaire',
						title: 'Un partenaire',
						hint: 'Quelqu’un avec qui l’on mène une action'
					},
					{
						id: 'reseau',
						title: 'Mon réseau',
						hint: 'Ceux qui bougent quand je les sollicite, et pour qui je bouge'
					},
					{
						id: 'carnet',
						title: 'Mon carnet d’adresses',
						hint: 'Des contacts que l’on garde, sans engagement'
					},
					{
						id: 'donneur-d-ordre',
						title: 'Un donneur d’ordre',
						hint: 'Celui qui commande, finance ou contrôle'
					}
				],
				maxPerPerson: 4,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'qui-est-quoi',
			kind: 'sort',
			title: 'Qui est quoi ?',
			question: 'Dans chaque situation, qui est cette personne pour vous ?',
			help: 'Placez chaque situation dans une seule case. Deux d’entre elles n’ont pas de bonne réponse.',
			minutes: 18,
			notes:
				'Quatre minutes pour placer seul, le reste pour les situations qui partagent la salle. Faites parler une personne par case avant de montrer notre lecture, et présentez-la comme une lecture. Ce qui fait basculer une réponse est presque toujours la place d’où l’on parle : un service peut être partenaire pour une direction et donneur d’ordre pour l’équipe. Gardez pour la fin la famille accompagnée : ni égalité, ni vraie liberté de choix, l’appeler partenaire demande que l’on dise en quoi. Si l’on s’impatiente devant les nuances, demandez ce que le mot mal choisi a déjà coûté. Sur papier : les situations sur des bandes, quatre enveloppes.',
			config: {
				shuffle: true,
				categories: [
					{ id: 'partenaire', title: 'Partenaire', hint: 'Nous menons une action ensemble' },
					{
						id: 'reseau',
						title: 'Contact de mon réseau',
						hint: 'L’un bouge quand l’autre appelle'
					},
					{ id: 'carnet', title: 'Carnet d’adresses', hint: 'Une information, sans suite promise' },
					{
						id: 'donneur-d-ordre',
						title: 'Donneur d’ordre',
						hint: 'Il commande, finance ou contrôle'
					}
				],
				items: [
					{
						id: 'atelier-a-deux',
						text: 'Une collègue d’une autre structure anime l’atelier du mardi avec vous',
						answer: 'partenaire',
						why: 'Vous avez un but commun et les mains dans la même action.'
					},
					{
						id: 'convention-signee',
						text: 'Le club qui a signé avec vous une convention et accueille votre groupe',
						answer: 'partenaire',
						why: 'L’engagement est réciproque, écrit, et porte sur une action.'
					},
					{
						id: 'infirmiere',
						text: 'L’infirmière qui passe le jour même quand vous l’appelez',
						answer: 'reseau',
						why: 'Rien n’est signé : elle bouge parce que vous bougez aussi pour elle.'
					},
					{
						id: 'bibliothecaire',
						text: 'Le bibliothécaire qui vous prévient quand un habitué ne vient plus',
						answer: 'reseau',
						why: 'Un lien vivant, entretenu des deux côtés, sans projet commun.'
					},
					{
						id: 'adresse',
						text: 'Un cabinet dont on vous a donné le numéro, jamais encore appelé',
						answer: 'carnet',
						why: 'Une adresse : personne ne s’est engagé à rien.'
					},
					{
						id: 'secretariat',
						text: 'Un secrétariat qui reçoit votre dossier et ne vous rappelle pas',
						answer: 'carnet',
						why: 'Il se saisit du dossier et la relation s’arrête là.'
					},
					{
						id: 'nombre-de-places',
						text: 'Le service qui fixe combien de personnes vous devez recevoir',
						answer: 'donneur-d-ordre',
						why: 'Il décide de la commande ; vous en rendez compte.'
					},
					{
						id: 'bilan',
						text: 'L’institution qui finance votre poste et demande un bilan',
						answer: 'donneur-d-ordre',
						why: 'Elle peut être partenaire de votre direction : tout dépend de la place d’où l’on parle.'
					},
					{ id: 'famille', text: 'Une famille que vous accompagnez depuis un an' },
					{
						id: 'convention-dormante',
						text: 'Une association liée à vous par une convention dont rien n’est fait'
					}
				]
			}
		},
		{
			id: 'mon-reseau-ou-le-notre',
			kind: 'board',
			title: 'Mon réseau, ou le nôtre ?',
			question: 'Qu’est-ce qui est à vous, et qu’est-ce qui est à votre structure ?',
			help: 'Un type de lien par carte, sans nommer personne. Où se range-t-il ?',
			minutes: 14,
			notes:
				'L’idée à faire trouver : les contacts de chacun entrent dans le réseau de la structure, mais les contacts de la structure ne sont pas tous le réseau de chacun. Cinq minutes pour écrire, neuf pour lire. Demandez ce qui arrive quand quelqu’un s’en va : que laisse-t-il, qu’emporte-t-il ? La colonne de droite est la plus franche, elle dit qu’un réseau personnel rend le travail possible parce qu’il échappe un peu. N’exigez aucun exemple. Si un encadrant est présent, faites-le écrire en silence. Sans téléphone : trois affiches.',
			config: {
				columns: [
					{ id: 'a-moi', title: 'À moi', hint: 'Des liens que j’ai noués et que j’entretiens' },
					{
						id: 'a-ma-structure',
						title: 'À ma structure',
						hint: 'Des liens signés, ou qui resteront après moi'
					},
					{
						id: 'a-garder-pour-soi',
						title: 'Ce que l’on garde pour soi',
						hint: 'Ce qu’il vaut mieux ne pas mettre dans un annuaire, et pourquoi'
					}
				],
				maxPerPerson: 2,
				stickers: 0,
				stacking: false,
				heaviest: 3
			}
		}
	]
};
