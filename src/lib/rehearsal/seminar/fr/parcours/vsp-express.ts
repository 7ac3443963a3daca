// What a room writes in « VSP express », step by step.

import type { Lists } from '../../material.ts';

export const vspExpress: Lists['steps'] = {
	climat: {
		spoken: {
			6: ['fatigué'],
			5: ['vivant', 'en attente'],
			4: ['fragile', 'essoufflé', 'solide'],
			3: ['en panne', 'motivé', 'dispersé', 'en chantier'],
			2: [
				'curieux',
				'bousculé',
				'éparpillé',
				'endormi',
				'bien',
				'serein',
				'inégal',
				'à relancer',
				'vivante',
				'fatigue'
			],
			1: [
				'sous tension',
				'débordé',
				'accroché',
				'ça dépend des mois',
				'poussif',
				'joyeux',
				'au ralenti',
				'en transition',
				'trop plein',
				'confiant'
			]
		}
	},
	'synthese-express': {
		columns: {
			convergences: [
				'L’envie est là, c’est le temps reconnu qui manque',
				'Le prochain pas doit tenir dans le mois',
				'Mieux vaut une action faite que trois prévues',
				'Sans mandat écrit, chacun s’engage à moitié',
				'Nous parlons la même langue seulement quand nous prenons le temps de nous expliquer',
				'Ce qui nous bloque n’est pas ce que nous croyions ce matin'
			],
			debates: [
				'Demander d’abord un mandat, ou commencer et montrer ?',
				'La lassitude vient-elle du rythme ou du manque de résultats ?',
				'Faut-il nommer celui qui prend toute la place ?'
			],
			progress: [
				'Une demande de lettre de mission, portée par trois structures, avant la fin du mois',
				'Une visite croisée à la prochaine réunion',
				'Refaire le triangle dans six mois et comparer',
				'Finir chaque réunion par un tour : « Avec quoi je repars ? »'
			]
		}
	}
};
