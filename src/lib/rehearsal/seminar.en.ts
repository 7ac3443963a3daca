// What a simulated room writes in English: invented words, sentences and cards of a seminar on
// networks, for every step of the default parcours and for any other.

import type { Material } from '../activities/kind.ts';
import { anywhere } from './seminar/en/anywhere.ts';
import { cloture } from './seminar/en/cloture.ts';
import { cooperation } from './seminar/en/cooperation.ts';
import { difficulties } from './seminar/en/difficulties.ts';
import { finalites } from './seminar/en/finalites.ts';
import { levers, leversOf } from './seminar/en/leviers.ts';
import { evaluer } from './seminar/en/parcours/evaluer.ts';
import { mots } from './seminar/en/parcours/mots.ts';
import { grille } from './seminar/en/parcours/grille.ts';
import { participer } from './seminar/en/parcours/participer.ts';
import { lancer } from './seminar/en/parcours/lancer.ts';
import { posture } from './seminar/en/parcours/posture.ts';
import { charte } from './seminar/en/parcours/charte.ts';
import { vspExpress } from './seminar/en/parcours/vsp-express.ts';
import { meanings } from './seminar/en/meanings.ts';
import { pilotage } from './seminar/en/pilotage.ts';
import { rewordings } from './seminar/en/rewordings.ts';
import { sentences } from './seminar/en/sentences.ts';
import { syntheses } from './seminar/en/syntheses.ts';
import { spoken } from './seminar/en/words.ts';
import { materialOf } from './seminar/material.ts';

export const seminarEn: Material = materialOf({
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
