// The default parcours en français: an ordinary day, from the welcome to the evaluation.
// Each atelier has its own file; this one puts them in order.

import type { Parcours } from '../shape.ts';
import { accueil } from './fr/accueil.ts';
import { cloture } from './fr/cloture.ts';
import { conditions } from './fr/conditions.ts';
import { cooperation } from './fr/cooperation.ts';
import { finalites } from './fr/finalites.ts';
import { pilotage } from './fr/pilotage.ts';

export const quatreAteliersFr: Parcours = {
	version: 1,
	id: 'quatre-ateliers',
	language: 'fr',
	title: 'Travailler en réseau : quatre ateliers',
	summary:
		'Une journée pour regarder ensemble comment vivent vos réseaux : à quoi ils servent, ce que l’on y fait à plusieurs, qui les mène et ce qui les fait tenir. Un peu moins de six heures d’activité, pauses non comprises.',
	ateliers: [accueil, finalites, cooperation, pilotage, conditions, cloture]
};
