// Atelier III of the evaluation, in French: what a network may drift into, and what brings it back.

import type { Atelier } from '../../shape.ts';

export const derives: Atelier = {
	id: 'derives',
	numeral: 'III',
	title: 'Ce qui nous guette',
	objective:
		'Nommer les dérives possibles avant qu’elles ne s’installent, et se donner de quoi revenir au but.',
	steps: [
		{
			id: 'nos-derives',
			kind: 'poll',
			title: 'Les dérives possibles',
			question: 'À quel point cela guette-t-il notre réseau ?',
			help: 'Une note de 1 à 5 par ligne : 1, nous en sommes loin ; 5, nous y sommes.',
			minutes: 12,
			notes:
				'Dites d’emblée qu’une dérive n’est la faute de personne : c’est une pente, et tous les réseaux en ont une. Trois minutes pour noter. Au partage, prenez la ligne la plus haute et demandez un signe récent, un fait, sans nom. Puis la ligne la plus partagée : ceux qui la voient et ceux qui ne la voient pas ne sont sans doute pas à la même place. Si une personne présente peut se croire visée, reformulez au « nous » et passez aux réponses possibles, c’est l’étape suivante. Si un financeur est dans la salle, laissez-le noter comme les autres et parler en dernier. Sur papier : huit lignes imprimées, mélangées avant lecture.',
			config: {
				format: 'scale',
				shuffle: true,
				scale: { low: 'Nous en sommes loin', high: 'Nous y sommes' },
				options: [
					{ id: 'monopole', text: 'Quelques-uns parlent et décident pour tous' },
					{ id: 'appropriation', text: 'Le travail de tous porte le nom d’un seul' },
					{ id: 'indicateur', text: 'On travaille pour le chiffre à rendre' },
					{ id: 'commande', text: 'Le financeur décide de ce que nous faisons' },
					{ id: 'routine', text: 'On se réunit par habitude, de moins en moins' },
					{ id: 'empilement', text: 'Trop de réseaux pour les mêmes personnes' },
					{ id: 'experts', text: 'Des experts d’un côté, le terrain de l’autre' },
					{ id: 'entre-soi', text: 'On se défend entre nous et l’on oublie le but' }
				]
			}
		},
		{
			id: 'canaliser',
			kind: 'board',
			title: 'Revenir au but',
			question: 'Que faire pour ne pas glisser, ou pour revenir ?',
			help: 'Une carte par réponse, applicable dès maintenant : une règle à rappeler, quelqu’un qui veille, une tâche écrite.',
			minutes: 15,
			from: 'nos-derives',
			notes:
				'Les colonnes sont les trois dérives les mieux notées : lisez-les, et dites que les autres ne sont pas oubliées. Cinq minutes pour écrire, dix pour lire. Trois prises aident à chercher : une règle que l’on se rappelle, quelqu’un qui veille, des tâches écrites. Devant « il faut que chacun fasse attention », demandez à qui l’on s’adresserait le jour où cela n’arrive pas. Une règle déjà adoptée et jamais appliquée vaut mieux qu’une nouvelle : cherchez-la d’abord. Si l’on tourne autour d’une personne, demandez quelle place utile on pourrait lui proposer. Sans téléphone : trois affiches, des cartes.',
			config: {
				columns: [],
				maxPerPerson: 2,
				stickers: 3,
				stacking: false,
				heaviest: 3
			}
		}
	]
};
