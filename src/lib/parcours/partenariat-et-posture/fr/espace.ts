// Atelier III of « Partenariat et posture », in French: schemes in the service of projects, and social space.

import type { Atelier } from '../../shape.ts';

export const espace: Atelier = {
	id: 'espace',
	numeral: 'III',
	title: 'Dispositifs et espace social',
	objective:
		'Mettre les dispositifs au service des projets, et lire l’espace où le partenariat prend place.',
	steps: [
		{
			id: 'quel-dispositif',
			kind: 'poll',
			title: 'Qui sert qui ?',
			question: 'Chez vous, quel rapport entre le dispositif et le projet ?',
			help: 'Une réponse, en pensant à un dispositif que vous connaissez bien.',
			minutes: 8,
			notes:
				'Une minute pour voter. Rappelez ce qu’est un dispositif : la traduction d’une loi ou d’un règlement, collective ou individuelle, et un levier de changement quand un projet s’en saisit. Demandez à une personne par réponse de donner le dispositif et le projet auxquels elle pense. La troisième réponse n’est pas un échec : demandez ce qui se fait malgré tout. Gardez les noms de dispositifs pour l’étape suivante. Sur papier : quatre lignes, une gommette par personne.',
			config: {
				format: 'single',
				shuffle: false,
				options: [
					{
						id: 'au-service',
						text: 'Le dispositif sert le projet',
						detail: 'On part d’un besoin, puis l’on cherche le cadre qui convient.'
					},
					{
						id: 'cadre',
						text: 'Le projet entre dans le dispositif',
						detail: 'On part du cadre, et l’on y fait tenir ce que l’on veut.'
					},
					{
						id: 'a-cote',
						text: 'Ils vivent côte à côte',
						detail: 'Le dispositif est rempli, le projet se fait ailleurs.'
					},
					{
						id: 'nait',
						text: 'Le dispositif a fait naître le projet',
						detail: 'Sans lui, on ne se serait pas rencontrés.'
					}
				]
			}
		},
		{
			id: 'les-dispositifs',
			kind: 'board',
			title: 'Ce que fait un dispositif',
			question: 'Que permet-il, où cela coince-t-il, que peut-on négocier ?',
			help: 'Une carte par idée, à partir d’un dispositif réel.',
			minutes: 16,
			notes:
				'Six minutes pour écrire, dix pour lire. Un dispositif reconnaît un projet, et montre parfois l’écart entre ce que la loi demande et ce qui se passe. Demandez pour chaque écart où se trouve l’espace de négociation : un délai, un critère, une façon de rendre compte. La dernière colonne est souvent vide ; or un dispositif que personne n’anime finit en formulaire. Vérifiez que les moyens vont avec les objectifs. Si l’on s’égare dans les sigles, faites-les traduire. Sans téléphone : quatre affiches.',
			config: {
				columns: [
					{
						id: 'reconnaissance',
						title: 'Ce qu’il permet',
						hint: 'Reconnaissance, moyens, droit d’agir'
					},
					{
						id: 'decalages',
						title: 'Ce qui ne colle pas',
						hint: 'Entre le texte et ce que vivent les gens'
					},
					{
						id: 'negociation',
						title: 'Ce qui se négocie',
						hint: 'Les compromis qui font avancer le projet'
					},
					{
						id: 'animation',
						title: 'Qui l’anime et le suit',
						hint: 'Qui s’en occupe, avec quel temps'
					}
				],
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'espace-social',
			kind: 'board',
			title: 'Notre espace social',
			question: 'Quels lieux, quels rapports entre les gens, quelle place pour nous ?',
			help: 'Une carte par lieu ou par lien. Un lieu se décrit par ce qui s’y passe.',
			minutes: 16,
			notes:
				'Six minutes pour écrire, dix pour lire. Un territoire est un espace que des groupes pratiquent ; un espace social, ce sont des lieux habités et, de l’autre côté de la même feuille, des rapports sociaux : on ne découpe pas l’un sans l’autre. Faites relier à voix haute un lieu et le lien qui s’y joue. Demandez aussi ce que chacun marque et défend : les institutions bornent leur territoire comme des animaux, et le partenariat demande d’entrouvrir la porte. La dernière colonne est exigeante : animons-nous cet espace, le régulons-nous, le contrôlons-nous ? Sans téléphone : un plan affiché et des gommettes.',
			config: {
				columns: [
					{
						id: 'lieux-habites',
						title: 'Des lieux habités',
						hint: 'Où l’on se retrouve, passe, attend, évite'
					},
					{
						id: 'rapports-sociaux',
						title: 'Des rapports sociaux',
						hint: 'Affinités, tensions, ce qui unit ou exclut'
					},
					{
						id: 'frontieres',
						title: 'Des frontières',
						hint: 'Ce que chacun marque, borne et défend'
					},
					{ id: 'notre-place', title: 'Notre place', hint: 'Animer, réguler, parfois contrôler' }
				],
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'synthese-espace',
			kind: 'synthesis',
			title: 'Synthèse : agir dans cet espace',
			question: 'Que voulons-nous changer, avec qui, et par quel cadre ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 12,
			notes:
				'Terminez en reliant les trois parties : un lieu ou un lien de l’espace social, la forme qui convient (partenariat ou réseau), et la posture qu’elle demande. Une convergence bien écrite tient les trois. Épinglez un écart du dispositif que l’on peut négocier, avec qui et quand. Les axes de progrès qui supposent un accord d’institution disent laquelle on sollicitera, par sa fonction. Douze minutes ; sans téléphone, des cartons de trois couleurs.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	]
};
