// Atelier IV, in French: what makes cooperation hard, what can be done, what makes a network last.

import type { Atelier } from '../../shape.ts';
import { difficulties, levers } from '../../vsp.fr.ts';

export const conditions: Atelier = {
	id: 'conditions',
	numeral: 'IV',
	title: 'Conditions de réussite',
	objective:
		'Situer nos difficultés entre vouloir, savoir et pouvoir coopérer, puis trouver ce qui dépend de nous.',
	steps: [
		{
			id: 'triangle-vsp',
			kind: 'vsp',
			title: 'Vouloir, savoir, pouvoir coopérer',
			question: 'Dans votre réseau, où coopérer est-il le plus difficile ?',
			help: 'Partagez 10 points entre vouloir, savoir et pouvoir, puis posez 3 gommettes sur les difficultés qui pèsent.',
			minutes: 40,
			notes:
				'Trois temps : les points (8 minutes), les difficultés et les gommettes (12), le débat puis le second tour (20). Dites : « Vouloir, c’est l’envie et l’intérêt ; savoir, les mots et les méthodes ; pouvoir, le temps, le mandat et les moyens. » Les points vont là où c’est difficile, pas là où c’est important : faites-le redire par quelqu’un avant d’ouvrir. Au partage, laissez la salle regarder le triangle une minute entière, puis demandez si quelqu’un veut parler d’un point éloigné des autres. Si l’on se met à viser un absent, revenez à la situation : « Qu’est-ce qui, dans notre organisation, rend cela possible ? » Sur papier : un triangle affiché, une gommette par personne, trois autres pour la liste, et une autre couleur au second tour.',
			config: {
				subject: 'mon réseau',
				points: 10,
				difficulties,
				stickers: 3,
				stacking: true,
				proposals: 2,
				levers,
				heaviest: 4
			}
		},
		{
			id: 'leviers',
			kind: 'board',
			title: 'Des leviers pour avancer',
			question: 'Que pouvons-nous faire face aux difficultés les plus lourdes ?',
			help: 'Une action par carte, faisable dans l’année, en disant qui pourrait la porter.',
			minutes: 20,
			from: 'triangle-vsp',
			notes:
				'Les colonnes viennent du vote : lisez-les, et rappelez que celles qui n’y figurent pas ne sont pas oubliées. Sept minutes pour écrire, treize pour lire et mettre les gommettes. Les familles de réponse aident à démarrer : l’envie appelle la reconnaissance et la confiance, le savoir appelle la formation et les outils, le pouvoir appelle un mandat, du temps, des règles. Devant « il faudrait », demandez qui et quand ; devant « l’institution devrait », demandez ce qui dépend de la salle. Si rien ne vient, faites raconter une fois où cela s’est bien passé. Sans téléphone : une affiche par difficulté, et les groupes tournent toutes les quatre minutes.',
			config: {
				columns: [],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'conditions-de-reussite',
			kind: 'poll',
			title: 'Conditions de réussite',
			question: 'Qu’est-ce qui fait qu’un réseau tient dans la durée ?',
			help: 'Classez ces conditions, la plus décisive en premier. Pensez à un réseau qui a tenu.',
			minutes: 12,
			notes:
				'Demandez à chacun de penser à un réseau réel qui a duré, pas au réseau rêvé. Quatre minutes pour classer, puis regardez ensemble ce qui monte et, surtout, ce sur quoi la salle se partage. Faites parler quelqu’un qui a mis en premier ce que les autres mettent en dernier. Si l’on dit que tout compte, demandez par quoi l’on commencerait avec une seule demi-journée. Sur papier : la liste imprimée, des numéros dans la marge, à saisir pendant la synthèse.',
			config: {
				format: 'ranking',
				shuffle: true,
				options: [
					{ id: 'lisibilite', text: 'On sait qui est dans le réseau et ce qu’il fait' },
					{ id: 'animation', text: 'Quelqu’un a le temps de l’animer' },
					{ id: 'vision', text: 'Une direction partagée, des projets menés à plusieurs' },
					{ id: 'evaluation', text: 'Des objectifs clairs et des résultats que l’on regarde' },
					{ id: 'reciprocite', text: 'Chacun donne et chacun reçoit' },
					{ id: 'communication', text: 'On se comprend, avec les mêmes mots' },
					{ id: 'moyens', text: 'Des moyens mis en commun' },
					{ id: 'memoire', text: 'Une mémoire écrite, facile à retrouver' },
					{ id: 'assiduite', text: 'Des rencontres régulières, où l’on vient' }
				]
			}
		},
		{
			id: 'synthese-conditions',
			kind: 'synthesis',
			title: 'Synthèse : les conditions de réussite',
			question: 'Que retenons-nous pour que nos réseaux réussissent ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 15,
			notes:
				'Épinglez les deux leviers les plus soutenus et la condition qui a le plus partagé la salle. Préférez trois points simples et tenables à une longue liste : « Lequel pourrait être fait avant l’été ? » Reprenez les axes de progrès des ateliers précédents qui disent la même chose, et fusionnez-les à voix haute. La fatigue est là : faites répondre debout, ou par deux, si les voix baissent. Si un désaccord reste, il est noté tel quel, personne n’a perdu. Quinze minutes ; sans téléphone, une gommette verte, orange ou rouge par point.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	]
};
