// The default parcours in English: an ordinary day, from the welcome to the evaluation.
// Each atelier has its own file; this one puts them in order.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { accueil } from './en/accueil.ts';
import { cloture } from './en/cloture.ts';
import { conditions } from './en/conditions.ts';
import { cooperation } from './en/cooperation.ts';
import { finalites } from './en/finalites.ts';
import { pilotage } from './en/pilotage.ts';

export const quatreAteliersEn: Parcours = {
	version: 1,
	id: cover.id,
	language: 'en',
	...cover.en,
	ateliers: [accueil, finalites, cooperation, pilotage, conditions, cloture]
};
