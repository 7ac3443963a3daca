// Atelier II, in French: the words of cooperation, what we do together and what it is made of.

import type { Atelier } from '../../shape.ts';

export const cooperation: Atelier = {
	id: 'cooperation',
	numeral: 'II',
	title: 'Coopération',
	objective:
		'Mettre nos mots sur la coopération, recenser ce que nous faisons déjà et choisir ce qui peut servir ailleurs.',
	steps: [
		{
			id: 'trois-mots',
			kind: 'words',
			title: 'Trois mots pour la coopération',
			question: 'Quels sont vos trois mots pour dire la coopération ?',
			help: 'Un mot ou une courte expression par case, comme cela vient. Vous pouvez corriger jusqu’à la clôture.',
			minutes: 10,
			notes:
				'Laissez deux minutes de vrai silence : chacun écrit pour soi et l’écran reste vide, on se copierait sans le vouloir. Prévenez que la question reviendra ce soir, sans en dire plus. Au partage, commencez par un petit mot isolé et demandez qui le défendrait, puis venez aux plus grands. Regroupez devant la salle en disant ce que vous faites ; si quelqu’un tient à son mot, séparez-le aussitôt. Sur papier : trois cartes par personne, numérotées, que vous saisissez à la pause.',
			config: { count: 3, max: 40, language: 'fr', mode: 'words' }
		},
		{
			id: 'troisieme-idee',
			kind: 'words',
			title: 'Ma troisième idée, en une phrase',
			question: 'Votre troisième mot : que veut-il dire pour vous, en une phrase ?',
			help: 'Écrivez comme vous le diriez à un collègue. Un exemple vaut mieux qu’une définition.',
			minutes: 10,
			from: 'trois-mots',
			notes:
				'Expliquez le choix : le premier mot vient presque tout seul, le troisième oblige à chercher. Quatre minutes pour écrire, puis lisez six phrases à voix haute, sans les commenter. Quand une phrase arrête la salle, demandez depuis la console l’accord de son auteur pour la citer. Si deux phrases se contredisent, lisez-les l’une après l’autre et laissez parler. Sur papier, la phrase s’écrit au dos de la troisième carte.',
			config: { count: 1, max: 240, language: 'fr', mode: 'sentence', rank: 2 }
		},
		{
			id: 'formes-de-cooperation',
			kind: 'board',
			title: 'Formes de coopération',
			question: 'Que faites-vous déjà ensemble ?',
			help: 'Une carte par pratique réelle : qui fait quoi, avec qui, à quel rythme.',
			minutes: 20,
			notes:
				'Ici on recense, on ne juge pas : six minutes pour écrire, quatorze pour lire et questionner. Cherchez ce qui peut se reprendre : « Combien de temps cela demande ? Qui s’en occupe ? » Dites que le coup de fil régulier compte autant que la convention signée, sinon il ne viendra pas. Les gommettes marquent ce que l’on aimerait essayer chez soi, pas ce qui est le mieux réussi. Si une structure remplit tout le tableau, invitez celles qui n’ont encore rien posé. Sans téléphone : trois affiches, une carte par pratique.',
			config: {
				columns: [
					{
						id: 'apports-reciproques',
						title: 'Apports réciproques',
						hint: 'Ce que l’on se donne : un conseil, un document, une information, du temps'
					},
					{
						id: 'actions-en-commun',
						title: 'Actions en commun',
						hint: 'Ce que l’on fabrique ou organise à plusieurs'
					},
					{
						id: 'synchronisation',
						title: 'Synchronisation et convergence',
						hint: 'Ce que l’on accorde : calendriers, méthodes, plans d’action'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'trois-formes',
			kind: 'sort',
			title: 'Échange, coopération, collaboration ?',
			question: 'À quelle forme appartient chaque exemple ?',
			help: 'Placez chaque exemple dans une case. Les définitions sont sous les titres, vos doutes sont bienvenus.',
			minutes: 10,
			notes:
				'Trois minutes pour placer seul, puis les exemples qui divisent, et eux seulement. Une question aide à trancher : à la fin, y a-t-il deux ouvrages, un ouvrage partagé, ou un ouvrage neuf ? Donnez la parole à une personne par case avant de montrer notre lecture, qui en est une parmi d’autres. Redites qu’aucune forme n’est plus noble : la bonne est la plus simple qui suffit. L’étape suivante demandera de quoi est fait votre propre travail commun, gardez ces mots. Si l’on s’enlise, passez au partage des points. Sur papier : des bandes et trois enveloppes.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'echange',
						title: 'Échange',
						hint: 'Chacun garde son ouvrage et prête ce qu’il a ou ce qu’il sait'
					},
					{
						id: 'cooperation',
						title: 'Coopération',
						hint: 'On s’unit pour un achat, ou l’on se répartit les tâches'
					},
					{
						id: 'collaboration',
						title: 'Collaboration',
						hint: 'On construit ce qu’aucun n’aurait construit seul'
					}
				],
				items: [
					{
						id: 'salle-contre-minibus',
						text: 'Une salle le samedi contre un minibus le mercredi',
						answer: 'echange',
						why: 'Des ressources circulent, chacun garde son activité.'
					},
					{
						id: 'visites',
						text: 'Deux équipes vont se voir travailler une matinée par trimestre',
						answer: 'echange',
						why: 'Ce qui s’échange ici ne se touche pas : des façons de faire.'
					},
					{
						id: 'abonnement',
						text: 'Cinq associations paient ensemble un seul abonnement',
						answer: 'cooperation',
						why: 'Un achat groupé, pour un meilleur prix.'
					},
					{
						id: 'deux-parts',
						text: 'L’une reçoit le public, l’autre monte les dossiers',
						answer: 'cooperation',
						why: 'Chacune se spécialise et les deux parts se complètent.'
					},
					{
						id: 'lieu-nouveau',
						text: 'Trois structures ouvrent un lieu d’un genre nouveau',
						answer: 'collaboration',
						why: 'Rien de tel n’existait : elles s’associent pour le créer.'
					},
					{ id: 'guide', text: 'Un guide que quatre métiers écrivent et signent à quatre' }
				]
			}
		},
		{
			id: 'echange-cooperation-collaboration',
			kind: 'poll',
			title: 'De quoi est fait notre travail',
			question: 'De quoi votre travail commun est-il fait aujourd’hui ?',
			help: 'Répartissez 100 points entre les trois. Comptez ce qui se fait, pas ce que l’on souhaite.',
			minutes: 10,
			notes:
				'Lisez les trois définitions avec un seul exemple qui évolue : deux équipes se prêtent leurs documents, puis achètent à deux un logiciel, puis ouvrent ensemble un service qui n’existait pas. Précisez qu’aucune forme n’est plus noble : parfois, échanger suffit. Deux minutes pour répartir, sans calcul savant. Au partage, regardez l’écart entre les réponses plus que la moyenne, et faites parler deux personnes éloignées. Si l’on s’enlise dans les définitions, déplacez la question : « Vers laquelle faudrait-il aller, et pour quoi faire ? » Sur papier : trois colonnes et dix gommettes par personne, qui valent dix points chacune.',
			config: {
				format: 'points',
				shuffle: false,
				options: [
					{
						id: 'echange',
						text: 'Échange',
						detail: 'Chacun garde son ouvrage et prête à l’autre ce qu’il a ou ce qu’il sait.'
					},
					{
						id: 'cooperation',
						text: 'Coopération',
						detail: 'On s’unit pour un achat, ou l’on se partage les tâches selon les spécialités.'
					},
					{
						id: 'collaboration',
						text: 'Collaboration',
						detail: 'On construit à plusieurs ce qu’aucun n’aurait construit seul.'
					}
				]
			}
		},
		{
			id: 'synthese-cooperation',
			kind: 'synthesis',
			title: 'Synthèse : la coopération',
			question: 'Que retenons-nous de nos façons de coopérer ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 15,
			notes:
				'Épinglez au moins une pratique que plusieurs veulent reprendre et une question qui dérange : le rythme des rencontres, la place de l’écrit, le temps que cela prend. Écrivez les points avec les mots de la salle, pas avec les vôtres, et relisez-les avant d’ouvrir les réponses. Quand l’accord est large, demandez tout de même : « Qui vit autre chose ? » Si un échange s’étire, mettez-le au parking et dites à quel moment vous y reviendrez. Quinze minutes, puis le déjeuner ; sans téléphone, comptez les mains et saisissez le total.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	],
	pause: { title: 'Déjeuner', minutes: 75 }
};
