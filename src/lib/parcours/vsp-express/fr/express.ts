// The one atelier of « VSP express », in French: a word, the triangle, levers, what is kept.

import type { Atelier } from '../../shape.ts';
import { difficulties, levers } from '../../vsp.fr.ts';

export const atelier: Atelier = {
	id: 'express',
	numeral: '',
	title: 'Vouloir, savoir, pouvoir coopérer',
	objective:
		'Situer ce qui rend la coopération difficile, en débattre une fois, puis choisir par où commencer.',
	steps: [
		{
			id: 'climat',
			kind: 'words',
			title: 'Un mot pour commencer',
			question: 'En un mot, comment va votre réseau en ce moment ?',
			help: 'Le premier qui vient. Personne ne saura qui l’a écrit.',
			minutes: 4,
			live: true,
			notes:
				'Pendant que les téléphones se connectent, annoncez la durée et tenez-la : « Dans quarante-cinq minutes, nous saurons par où commencer. » Les mots arrivent à l’écran à mesure, c’est voulu : on se détend et chacun voit que cela marche. N’en commentez qu’un, celui qui vous étonne, et demandez qui s’y reconnaît. Si un mot est rude, accueillez-le tel quel, il dit où vous en êtes. À quatre minutes, passez à la suite même s’il manque des réponses. Sans téléphone : un mot sur une carte, que vous lisez à voix haute.',
			config: { count: 1, max: 40, language: 'fr', mode: 'words' }
		},
		{
			id: 'triangle-vsp',
			kind: 'vsp',
			title: 'Le triangle',
			question: 'Dans votre réseau, où coopérer est-il le plus difficile ?',
			help: 'Partagez 10 points entre vouloir, savoir et pouvoir, puis posez 3 gommettes sur ce qui pèse le plus.',
			minutes: 22,
			notes:
				'Comptez cinq minutes pour les points, six pour les gommettes, six de débat et cinq pour le second tour. Dites une phrase par sommet : « Vouloir, c’est en avoir envie ; savoir, c’est savoir s’y prendre ; pouvoir, c’est en avoir le droit et le temps. » Puis vérifiez la consigne : on charge le sommet où cela coince, pas celui que l’on préfère. Au partage, silence d’une minute devant le triangle, et une seule question : « Qui est loin du centre et veut dire pourquoi ? » Deux personnes suffisent, le second tour dira le reste. Si quelqu’un accuse, demandez ce qui, dans l’organisation, rend la chose possible. Trop juste en temps ? Gardez les points et les gommettes, supprimez le second tour. Sur papier : un triangle affiché, une gommette par personne, trois pour la liste.',
			config: {
				subject: 'mon réseau',
				points: 10,
				difficulties,
				stickers: 3,
				stacking: true,
				proposals: 1,
				openProposals: true,
				levers,
				heaviest: 3
			}
		},
		{
			id: 'leviers',
			kind: 'board',
			title: 'Un levier par difficulté',
			question: 'Que pourrions-nous essayer d’ici un mois ?',
			help: 'Une carte, une action : petite, datée, et qui dépend d’au moins une personne ici.',
			minutes: 11,
			from: 'triangle-vsp',
			notes:
				'Les trois colonnes sont les difficultés que la salle a le plus chargées. Quatre minutes pour écrire, trois pour lire, quatre pour les gommettes. Refusez gentiment les actions de plus d’un mois : « Quelle en serait la première moitié ? » Une bonne carte se reconnaît à ceci : demain matin, on sait quoi faire. Si une colonne reste vide, demandez ce qui a déjà été tenté et pourquoi cela n’a pas tenu. Si tout dépend d’un absent, faites écrire ce qu’on lui demandera, et qui le lui dira. Sans téléphone : une affiche par difficulté, on écrit debout.',
			config: { columns: [], maxPerPerson: 2, stickers: 2, stacking: false, heaviest: 3 }
		},
		{
			id: 'synthese-express',
			kind: 'synthesis',
			title: 'Ce que nous gardons',
			question: 'Que retenons-nous, et qui commence ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 8,
			notes:
				'Épinglez avant d’ouvrir : la difficulté la plus lourde et le levier le plus soutenu, rien de plus. Deux points de convergence suffisent, un seul axe de progrès avec un nom et une date. Lisez, laissez répondre, prenez une nuance et réécrivez la phrase si elle l’améliore. Si l’accord n’y est pas, le point devient un débat : c’est un résultat, pas un échec. Terminez à l’heure en disant quand vous regarderez ensemble ce qui a été fait ; refaire ce parcours dans six mois montrera le déplacement. Sur papier : un pouce levé, à plat ou baissé, que vous saisissez.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
