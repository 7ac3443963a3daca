// What a simulated room writes in French: invented words, sentences and cards of a seminar on
// networks, for every step of the default parcours and for any other.

import type { Material } from '../activities/kind.ts';
import { anywhere } from './seminar/fr/anywhere.ts';
import { cloture } from './seminar/fr/cloture.ts';
import { cooperation } from './seminar/fr/cooperation.ts';
import { difficulties } from './seminar/fr/difficulties.ts';
import { finalites } from './seminar/fr/finalites.ts';
import { levers, leversOf } from './seminar/fr/leviers.ts';
import { evaluer } from './seminar/fr/parcours/evaluer.ts';
import { mots } from './seminar/fr/parcours/mots.ts';
import { grille } from './seminar/fr/parcours/grille.ts';
import { participer } from './seminar/fr/parcours/participer.ts';
import { lancer } from './seminar/fr/parcours/lancer.ts';
import { posture } from './seminar/fr/parcours/posture.ts';
import { charte } from './seminar/fr/parcours/charte.ts';
import { vspExpress } from './seminar/fr/parcours/vsp-express.ts';
import { meanings } from './seminar/fr/meanings.ts';
import { pilotage } from './seminar/fr/pilotage.ts';
import { rewordings } from './seminar/fr/rewordings.ts';
import { sentences } from './seminar/fr/sentences.ts';
import { syntheses } from './seminar/fr/syntheses.ts';
import { spoken } from './seminar/fr/words.ts';
import { materialOf } from './seminar/material.ts';

export const seminarFr: Material = materialOf({
	spoken,
	sentences,
	columns: { ...finalites, ...cooperation, ...pilotage, ...cloture, ...syntheses },
	anywhere,
	levers,
	leversOf,
	difficulties,
	rewordings,
	steps: {
		'troisieme-idee': { sentences: meanings },
		...charte,
		...posture,
		...lancer,
		...participer,
		...grille,
		...mots,
		...evaluer,
		...vspExpress
	}
});
