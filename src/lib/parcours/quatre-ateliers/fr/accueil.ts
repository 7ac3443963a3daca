// Accueil, in French: people come in, say where they stand and what a network looks like to them.

import type { Atelier } from '../../shape.ts';

export const accueil: Atelier = {
	id: 'accueil',
	numeral: '',
	title: 'Accueil',
	objective:
		'Arriver, se connecter et dire à quoi ressemble, pour chacun, le réseau où il travaille.',
	steps: [
		{
			id: 'image-du-reseau',
			kind: 'poll',
			title: 'Quelle image du réseau ?',
			question: 'Quelle image ressemble le plus à votre réseau ?',
			help: 'Pensez à un seul réseau, celui que vous connaissez le mieux. Aucune image ne vaut mieux qu’une autre.',
			minutes: 12,
			live: true,
			notes:
				'Dites : « Ne prenez pas l’image que vous aimeriez, prenez celle de ce que vous vivez. » Deux minutes de vote suffisent ; les choix arrivent à l’écran à mesure, et chacun vérifie ainsi que son téléphone fonctionne. Demandez ensuite à une personne par image ce qu’elle y a reconnu, en une phrase. Si personne ne se lance, commencez par l’image la moins choisie : elle trouve toujours quelqu’un pour la défendre. Ne tranchez rien, ces images resserviront toute la journée. Sans téléphone, on lève la main et vous ajoutez ces voix depuis la console.',
			config: {
				format: 'pictures',
				shuffle: true,
				options: [
					{
						id: 'toile',
						text: 'Une toile',
						detail: 'Des fils dans tous les sens. On peut passer par n’importe qui.',
						picture: 'web'
					},
					{
						id: 'arborescence',
						text: 'Une arborescence',
						detail: 'Un tronc et des branches. Tout finit par passer par le tronc.',
						picture: 'tree'
					},
					{
						id: 'rhizome',
						text: 'Un rhizome',
						detail: 'Une racine qui court sous terre et ressort là où on ne l’attend pas.',
						picture: 'rhizome'
					},
					{
						id: 'filet',
						text: 'Un filet',
						detail: 'Des mailles nouées une à une. Il retient, il porte, il peut se trouer.',
						picture: 'net'
					}
				]
			}
		},
		{
			id: 'qui-est-la',
			kind: 'poll',
			title: 'Qui est dans la salle ?',
			question: 'Quelle place tenez-vous dans vos réseaux ?',
			help: 'Plusieurs réponses possibles. Seuls les totaux seront montrés.',
			minutes: 5,
			notes:
				'Cinq minutes, à la place d’un tour de table. Lisez les totaux à voix haute et remerciez, sans demander à personne de se désigner. Si les personnes qui financent ou qui pilotent sont très peu nombreuses, ne vous attardez pas sur leur ligne : elles parleront plus librement. Gardez ces chiffres en tête pour composer des groupes mêlés. Sans téléphone : une feuille à l’entrée, une croix par ligne.',
			config: {
				format: 'multiple',
				shuffle: false,
				other: true,
				options: [
					{ id: 'membre', text: 'J’y participe' },
					{ id: 'delegation', text: 'J’y représente ma structure' },
					{ id: 'animation', text: 'J’en anime un' },
					{ id: 'coordination', text: 'J’en coordonne un' },
					{ id: 'pilotage', text: 'J’en pilote un' },
					{ id: 'financement', text: 'J’en finance un, ou j’en ai passé la commande' },
					{ id: 'decouverte', text: 'Je découvre, je n’en ai pas encore' }
				]
			}
		}
	]
};
