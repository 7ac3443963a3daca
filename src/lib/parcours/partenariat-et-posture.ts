// One parcours of the library, in each language.

import type { Language } from '../base/language.ts';
import type { Parcours } from './shape.ts';
import { partenariatEtPostureEn } from './partenariat-et-posture/en.ts';
import { partenariatEtPostureFr } from './partenariat-et-posture/fr.ts';

export const partenariatEtPosture: Readonly<Record<Language, Parcours>> = {
	fr: partenariatEtPostureFr,
	en: partenariatEtPostureEn
};
