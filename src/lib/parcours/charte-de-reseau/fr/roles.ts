// Atelier I of « Charte de réseau », in French: why one comes, who does what, what happens when someone leaves.

import type { Atelier } from '../../shape.ts';

export const roles: Atelier = {
	id: 'roles',
	numeral: 'I',
	title: 'Les rôles',
	objective:
		'Dire ce que l’on vient chercher, répartir ce qui revient au pilote, à l’animateur et aux membres, prévoir les départs.',
	steps: [
		{
			id: 'ce-que-j-y-cherche',
			kind: 'poll',
			title: 'Ce que j’y cherche',
			question: 'Que venez-vous chercher dans ce réseau ?',
			help: 'Trois réponses au plus, les vôtres et non celles de votre structure.',
			minutes: 8,
			live: true,
			notes:
				'Les réponses arrivent en direct. Rappelez ce qui fait un réseau professionnel : un intérêt commun, l’envie d’échanger et de s’entraider, un cadre écrit ou non, et des grades laissés à la porte. Lisez les trois premières lignes : la charte devra les servir. Demandez ensuite qui a choisi la moins choisie, et pourquoi. L’image du filet convient ici : il relie, et il retient aussi celui dont le métier change. Sur papier : huit lignes au mur, trois gommettes par personne.',
			config: {
				format: 'multiple',
				shuffle: true,
				max: 3,
				other: true,
				options: [
					{ id: 'echanger', text: 'Échanger sur mes pratiques' },
					{ id: 'entraide', text: 'Trouver de l’aide, en donner' },
					{ id: 'apprendre', text: 'Apprendre et me tenir à jour' },
					{ id: 'produire', text: 'Fabriquer des outils communs' },
					{ id: 'veille', text: 'Être informé plus tôt' },
					{ id: 'metier', text: 'Faire reconnaître mon métier' },
					{ id: 'remonter', text: 'Faire remonter ce que je constate' },
					{ id: 'rencontrer', text: 'Rencontrer d’autres structures' }
				]
			}
		},
		{
			id: 'qui-fait-quoi',
			kind: 'sort',
			title: 'Qui fait quoi ?',
			question: 'À qui revient chaque tâche ?',
			help: 'Pilote et copilote, animateur ou membre : placez chaque tâche chez celui qui devrait la porter.',
			minutes: 16,
			notes:
				'Quatre minutes pour placer seul. Pilote et copilote portent le sens, les objectifs et la continuité ; l’animateur donne vie, relie, favorise les échanges et les canalise ; les membres apportent, reçoivent et s’impliquent. Une même personne peut tenir deux rôles, à condition que l’on sache lequel elle tient quand elle parle. Au partage, prenez les tâches disputées et demandez qui le fait aujourd’hui. Une tâche que tout le monde donne à un autre est la première à écrire dans la charte. Si quelqu’un se sent jugé, rappelez que l’on range des tâches. Sur papier : des bandes, trois enveloppes.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'pilote',
						title: 'Pilote et copilote',
						hint: 'Le sens, les objectifs, la vue d’ensemble'
					},
					{
						id: 'animateur',
						title: 'Animateur',
						hint: 'La vie du groupe, les échanges, le lien entre les rencontres'
					},
					{
						id: 'membre',
						title: 'Membre',
						hint: 'La contribution, la réciprocité, l’apprentissage'
					}
				],
				items: [
					{
						id: 'dire-le-sens',
						text: 'Dire à quoi sert le réseau et où il va',
						answer: 'pilote',
						why: 'Le pilote porte la vocation, les valeurs et les objectifs.'
					},
					{
						id: 'remplacer',
						text: 'Prendre le relais quand le premier est absent',
						answer: 'pilote',
						why: 'C’est la raison d’être du copilote : la continuité.'
					},
					{
						id: 'faire-remonter',
						text: 'Faire remonter les préoccupations, rapporter les réponses',
						answer: 'pilote',
						why: 'Il relie le réseau à ceux qui décident, dans les deux sens.'
					},
					{
						id: 'autres-reseaux',
						text: 'Nouer un échange avec un réseau voisin',
						answer: 'pilote',
						why: 'Le pilote, ou son copilote, ouvre la porte à d’autres communautés.'
					},
					{
						id: 'conduire-la-charte',
						text: 'Conduire l’écriture de la charte avec tous',
						answer: 'pilote',
						why: 'Il la conduit et associe l’ensemble des membres.'
					},
					{
						id: 'distribuer-la-parole',
						text: 'Laisser parler librement, puis ramener au sujet',
						answer: 'animateur',
						why: 'Favoriser les échanges et les canaliser, ensemble.'
					},
					{
						id: 'faire-vivre',
						text: 'Relancer la conversation entre deux rencontres',
						answer: 'animateur',
						why: 'Le réseau vit aussi hors des réunions.'
					},
					{
						id: 'accueillir',
						text: 'Mettre en lien un nouveau avec les autres',
						answer: 'animateur',
						why: 'L’animateur est une interface active.'
					},
					{
						id: 'raconter',
						text: 'Apporter une expérience, y compris un échec',
						answer: 'membre',
						why: 'Les membres échangent leurs pratiques d’égal à égal.'
					},
					{
						id: 'passerelle',
						text: 'Relier ce réseau à un autre où l’on siège',
						answer: 'membre',
						why: 'Qui est dans plusieurs réseaux fait passerelle.'
					},
					{ id: 'compte-rendu', text: 'Écrire le relevé de décisions' }
				]
			}
		},
		{
			id: 'si-quelqu-un-part',
			kind: 'board',
			title: 'Si quelqu’un part',
			question: 'Que devient le réseau si son pilote ou son animateur s’en va ?',
			help: 'Imaginez son départ dans un mois. Une conséquence, ou une précaution, par carte.',
			minutes: 14,
			notes:
				'Cinq minutes pour écrire, neuf pour lire. Un réseau tient tant que le problème qui l’a fait naître demeure, et peut tomber parce qu’une seule personne s’en va, ou qu’une autre, moins engagée, la remplace. Il ne s’agit pas de souhaiter un départ : dites-le, surtout si la personne est là. Chaque précaution de la troisième colonne peut devenir un article de la charte, gardez-les sous les yeux. Si tout semble reposer sur une seule personne, demandez-lui ce qu’elle aimerait transmettre en premier. Sans téléphone : trois affiches.',
			config: {
				columns: [
					{
						id: 's-arrete',
						title: 'Ce qui s’arrête',
						hint: 'Ce que personne d’autre ne sait ou ne fait'
					},
					{ id: 'continue', title: 'Ce qui continue', hint: 'Ce que les membres portent déjà' },
					{
						id: 'se-prepare',
						title: 'Ce qui se prépare',
						hint: 'Copilote, relais, écrits, formation'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		}
	]
};
