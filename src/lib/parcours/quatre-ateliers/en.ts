// The default parcours in English: an ordinary day, from the welcome to the evaluation.
// Each atelier has its own file; this one puts them in order.

import type { Parcours } from '../shape.ts';
import { accueil } from './en/accueil.ts';
import { cloture } from './en/cloture.ts';
import { conditions } from './en/conditions.ts';
import { cooperation } from './en/cooperation.ts';
import { finalites } from './en/finalites.ts';
import { pilotage } from './en/pilotage.ts';

export const quatreAteliersEn: Parcours = {
	version: 1,
	id: 'quatre-ateliers',
	language: 'en',
	title: 'Working as a network: four workshops',
	summary:
		'A day to look together at how your networks live: what they are for, what people do in them together, who leads them and what makes them last. A little under six hours of activity, breaks not included.',
	ateliers: [accueil, finalites, cooperation, pilotage, conditions, cloture]
};
