// The default parcours en français: an ordinary day, from the welcome to the evaluation.
// Each atelier has its own file; this one puts them in order.

import type { Parcours } from '../shape.ts';
import { cover } from './cover.ts';
import { accueil } from './fr/accueil.ts';
import { cloture } from './fr/cloture.ts';
import { conditions } from './fr/conditions.ts';
import { cooperation } from './fr/cooperation.ts';
import { finalites } from './fr/finalites.ts';
import { pilotage } from './fr/pilotage.ts';

export const quatreAteliersFr: Parcours = {
	version: 1,
	id: cover.id,
	language: 'fr',
	...cover.fr,
	ateliers: [accueil, finalites, cooperation, pilotage, conditions, cloture]
};
