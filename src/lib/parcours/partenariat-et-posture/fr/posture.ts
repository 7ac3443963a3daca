// Atelier II of « Partenariat et posture », in French: the three dimensions each of us acts from.

import type { Atelier } from '../../shape.ts';

export const posture: Atelier = {
	id: 'posture',
	numeral: 'II',
	title: 'Posture',
	objective:
		'Reconnaître les trois dimensions de sa place d’acteur, et voir laquelle soutient et laquelle retient.',
	steps: [
		{
			id: 'trois-dimensions',
			kind: 'sort',
			title: 'Trois dimensions',
			question: 'De quelle dimension relève chaque appui ?',
			help: 'Personnelle, professionnelle ou institutionnelle : placez chaque élément où il pèse le plus.',
			minutes: 12,
			notes:
				'Trois minutes pour placer. Personnelle : ce que chacun porte en lui. Professionnelle : ce que donne le métier. Institutionnelle : ce que fixe le cadre pour lequel on agit. Au partage, cherchez les éléments que la salle partage en deux : ils disent souvent une tension réelle, comme le secret, qui tient du métier et de la loi. Personne n’agit depuis une seule dimension ; la posture est la façon de les tenir ensemble. Si l’on veut classer les gens, rappelez que l’on classe des appuis. Sur papier : trois cercles qui se croisent, des bandes.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'personnelle',
						title: 'Personnelle',
						hint: 'Ce dont chacun est porteur : valeurs, éthique, engagement'
					},
					{
						id: 'professionnelle',
						title: 'Professionnelle',
						hint: 'L’espace du métier : compétences, formation, expériences'
					},
					{
						id: 'institutionnelle',
						title: 'Institutionnelle',
						hint: 'Le cadre pour lequel on agit : statuts, orientations, organisation'
					}
				],
				items: [
					{
						id: 'valeurs',
						text: 'Ce que je refuserais de faire, même si l’on me le demandait',
						answer: 'personnelle',
						why: 'Des valeurs, que l’on emporte partout avec soi.'
					},
					{
						id: 'engagement',
						text: 'Ce qui m’a fait choisir ce travail',
						answer: 'personnelle',
						why: 'Un engagement, avant d’être un poste.'
					},
					{
						id: 'ethique',
						text: 'Ma façon de regarder la personne que j’accompagne',
						answer: 'personnelle',
						why: 'Une éthique, même si le métier la nourrit.'
					},
					{
						id: 'formation',
						text: 'Ce que mon diplôme m’autorise à faire',
						answer: 'professionnelle',
						why: 'Une qualification définit l’espace du métier.'
					},
					{
						id: 'experience',
						text: 'Ce que dix situations difficiles m’ont appris',
						answer: 'professionnelle',
						why: 'L’expérience fait la compétence.'
					},
					{
						id: 'geste',
						text: 'Mener un entretien sans diriger la réponse',
						answer: 'professionnelle',
						why: 'Un savoir-faire du métier.'
					},
					{
						id: 'statuts',
						text: 'L’objet inscrit dans les statuts de l’association',
						answer: 'institutionnelle',
						why: 'Les statuts disent au nom de quoi l’on agit.'
					},
					{
						id: 'orientation',
						text: 'Les priorités que la direction a fixées pour l’année',
						answer: 'institutionnelle',
						why: 'Les orientations bornent ce que l’on peut engager.'
					},
					{
						id: 'organigramme',
						text: 'Qui signe, et à qui l’on rend compte',
						answer: 'institutionnelle',
						why: 'L’organisation fixe la place et le mandat.'
					},
					{ id: 'secret', text: 'Ce que je peux dire, et taire, d’une situation' }
				]
			}
		},
		{
			id: 'd-ou-j-agis',
			kind: 'poll',
			title: 'D’où j’agis',
			question: 'Quand vous travaillez avec d’autres structures, d’où agissez-vous ?',
			help: 'Répartissez 100 points entre les trois dimensions, en pensant à une collaboration précise.',
			minutes: 10,
			notes:
				'Deux minutes, une situation en tête. Au partage, regardez la dispersion : deux collègues du même service n’agissent pas du même endroit. Demandez à quelqu’un qui met peu d’institution ce qu’il engage vraiment, et à quelqu’un qui en met beaucoup ce qu’il ose. Aucune répartition n’est la bonne, mais en changer selon les partenaires est déjà une posture. Si la salle reste prudente, donnez la vôtre. Sur papier : un triangle affiché, une gommette par personne.',
			config: {
				format: 'points',
				shuffle: false,
				options: [
					{
						id: 'personnelle',
						text: 'Ma personne',
						detail: 'Mes valeurs, mon éthique, mon engagement.'
					},
					{
						id: 'professionnelle',
						text: 'Mon métier',
						detail: 'Mes compétences, ma formation, mon expérience.'
					},
					{
						id: 'institutionnelle',
						text: 'Mon institution',
						detail: 'Son cadre, ses orientations, mon mandat.'
					}
				]
			}
		},
		{
			id: 'ma-place-d-acteur',
			kind: 'board',
			title: 'Ma place d’acteur',
			question: 'Dans un partenariat, sur quoi vous appuyez-vous, qu’est-ce qui vous retient ?',
			help: 'Une paire par dimension : un appui à gauche, un frein à droite, tirés d’une situation.',
			minutes: 18,
			notes:
				'Huit minutes pour écrire, dix pour lire, une dimension après l’autre. Un même élément peut soutenir et retenir : une valeur forte, un métier sûr de lui, un mandat précis. Demandez ce que l’on pourrait faire pour qu’un frein devienne un appui, et de qui cela dépend. Les freins institutionnels appellent souvent une demande, écrivez-la. Si l’on se confie beaucoup, remerciez et rappelez que les cartes ne portent pas de nom. Sur papier : une feuille pliée en deux par dimension.',
			config: {
				columns: [
					{ id: 'personnelle', title: 'Comme personne', hint: 'Valeurs, éthique, engagement' },
					{
						id: 'professionnelle',
						title: 'Comme professionnel',
						hint: 'Compétences, formation, expériences'
					},
					{
						id: 'institutionnelle',
						title: 'Au nom d’une institution',
						hint: 'Statuts, orientations, organisation'
					}
				],
				paired: { left: 'Ce sur quoi je m’appuie', right: 'Ce qui me retient' },
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'synthese-posture',
			kind: 'synthesis',
			title: 'Synthèse : notre posture',
			question: 'De quoi chacun a-t-il besoin pour tenir sa place ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 10,
			notes:
				'Dix minutes, trois points au plus. Cherchez une phrase par dimension : ce que l’on demande à soi, au métier, à l’institution. Épinglez une paire appui et frein par dimension. Ce qui relève d’une personne ne se vote pas : reformulez au général ou laissez en débat. Un axe de progrès peut être une demande à une direction, avec la date où elle sera posée. Sans téléphone : des cartons de trois couleurs levés ensemble.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
