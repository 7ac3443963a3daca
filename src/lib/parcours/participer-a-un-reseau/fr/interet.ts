// Atelier II of « Participer à un réseau formel », in French: what one gains, and the power that goes with it.

import type { Atelier } from '../../shape.ts';

export const interet: Atelier = {
	id: 'interet',
	numeral: 'II',
	title: 'L’intérêt et le pouvoir',
	objective:
		'Dire ce que la structure et son représentant retirent du réseau, et regarder en face le pouvoir que cela donne.',
	steps: [
		{
			id: 'interet-a-participer',
			kind: 'board',
			title: 'Pourquoi y participer',
			question: 'Qu’est-ce que votre structure et vous-même y gagnez ?',
			help: 'Une carte par intérêt, avec un exemple. Un intérêt personnel est un intérêt légitime.',
			minutes: 16,
			notes:
				'Six minutes pour écrire, dix pour lire. Les trois premières colonnes concernent la structure, la quatrième la personne qui y siège : demandez que chacun y pose au moins une carte, sinon on ne parle que du collectif. Pour la reconnaissance, faites préciser par qui : des partenaires, des financeurs, et pourquoi ceux-là. Si une colonne reste vide, c’est peut-être là qu’il faut négocier. Si l’on n’ose pas parler de soi, donnez votre propre exemple. Sans téléphone : quatre affiches, des cartes.',
			config: {
				columns: [
					{
						id: 'reconnaissance',
						title: 'Être reconnus',
						hint: 'Par quels partenaires, par quels financeurs, et pourquoi'
					},
					{
						id: 'competence',
						title: 'Gagner en compétence',
						hint: 'Ce que l’équipe sait faire de plus'
					},
					{
						id: 'reponse',
						title: 'Mieux répondre',
						hint: 'Ce que les personnes accompagnées y gagnent'
					},
					{
						id: 'representant',
						title: 'Pour qui nous représente',
						hint: 'Expertise, relations, place dans la structure'
					}
				],
				maxPerPerson: 4,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'quatre-sources',
			kind: 'poll',
			title: 'Quatre sources de pouvoir',
			question: 'Participer à ce réseau, qu’est-ce que cela vous donne ?',
			help: 'Une note de 1 à 5 par ligne, pour la personne qui représente la structure.',
			minutes: 12,
			notes:
				'Annoncez que l’on parle de pouvoir sans reproche : Crozier et Friedberg, dans L’acteur et le système, en décrivent quatre sources, et toutes sont présentes dans un réseau. Expliquez chacune en une phrase : savoir faire ce que d’autres ne savent pas ; connaître ceux de l’extérieur ; savoir ce qui se prépare ; connaître et manier les règles. Trois minutes pour noter. Au partage, regardez la forme du radar plus que les chiffres, et demandez ce qu’une équipe en dirait, elle qui reste à sa place. Le pouvoir qui gêne est celui que l’on ne dit pas : l’étape suivante cherche quoi en faire. Sur papier : quatre axes dessinés, une croix par axe.',
			config: {
				format: 'scale',
				radar: true,
				shuffle: false,
				scale: { low: 'Rien de plus', high: 'Beaucoup' },
				options: [
					{
						id: 'expertise',
						text: 'Une expertise',
						detail: 'Je sais faire ou expliquer ce que d’autres ici ne savent pas.'
					},
					{
						id: 'environnement',
						text: 'La maîtrise de l’environnement',
						detail: 'Je connais ceux du dehors : on passe par moi pour les joindre.'
					},
					{
						id: 'information',
						text: 'La maîtrise de l’information',
						detail: 'Je sais ce qui se prépare avant que cela se décide.'
					},
					{
						id: 'regle',
						text: 'La maîtrise de la règle',
						detail: 'Je connais les procédures, et ce qu’elles permettent.'
					}
				]
			}
		},
		{
			id: 'anticiper-le-pouvoir',
			kind: 'options',
			title: 'Anticiper',
			question: 'Comment éviter que ce pouvoir ne reste dans une seule main ?',
			help: 'Écrivez avantages, inconvénients et façon de s’y prendre, puis choisissez.',
			minutes: 20,
			notes:
				'Huit minutes pour écrire, sept pour lire, cinq pour voter. Le but n’est pas de punir celui qui s’engage : c’est que l’équipe en profite et que l’on puisse le remplacer. Invitez ceux qui représentent leur structure à écrire les inconvénients, ceux qui restent à écrire les avantages, puis l’inverse. Pour chaque hypothèse, la stratégie dit ce que l’on fera dans le mois. Si l’on soupçonne quelqu’un dans la salle, revenez au cas général : « Et si c’était un autre ? » Une option proposée par la salle vaut les nôtres. Sur papier : une feuille par option, trois colonnes.',
			config: {
				options: [
					{
						id: 'a-deux',
						text: 'Y aller à deux',
						detail: 'Un cadre et un professionnel de première ligne, ensemble ou en alternance.'
					},
					{
						id: 'a-tour-de-role',
						text: 'Tourner chaque année',
						detail: 'Un mandat d’un an, avec deux réunions de passage.'
					},
					{
						id: 'partage-ecrit',
						text: 'Tout ramener par écrit',
						detail: 'Ce qui s’est dit et décidé est écrit dans la semaine, ouvert à l’équipe.'
					},
					{
						id: 'en-parler',
						text: 'En parler et laisser faire',
						detail:
							'Une fois par an, la direction et le délégué disent ce que ce mandat lui apporte.'
					}
				],
				maxPerPerson: 6,
				vote: 'single',
				added: true
			}
		}
	]
};
