// Acronyms of training, employment and social work. They count from two letters on, take no plural
// and keep apart from the words that look like them: « CA » is not « ça », « CAP » is not « cap ».

import { isShouted, wordsOf } from './letters.ts';

/** Acronyms that no French word looks like: `rh` and `RH` are the same. */
const plain = new Set(
	wordsOf(`
	aah aesh af afpa ag apec ars ase ass atd ats avs bafa bpjeps bts caarud cada caf cafdes ccas cdd cddi cdi cej
	chrs cias cidff cio cip cir clea cnaf cnam cnfpt cpam cpas cpf cpom csapa csp cse cv daeu ddets deets
	dif dreets dsi dut eje ehpad emt epci epide esat ess etp etti fam fasild faq feder fle fse gem geiq gepp
	gpec greta gretas grh hlm huda iae ime insee irts itep mdph mdphs mjc mmp ods oetp opca opco pae pac pib pij
	pjj pmi pme pmr pmsmp pnrr poe poei ppae prf prij pta qpv rgpd rh rps rqth rsa rse saad samsah savs scop scic
	sdf sessad siae siao smic ssiad stms tisf tpe tpme tsa udaf ufr ulis urssaf vae vap vsp vss zrr
`)
);

/** Acronyms that are also words: they count as such only when written in capitals. */
const homographs = new Set(
	wordsOf(`ai as ca cap cas ce clic de du ea ei es mas of pic plie sa sas sem si tic us it`)
);

/** Full names, for suggestions only: the name in full and the acronym may be the same idea. */
export const expansions: readonly (readonly [string, string])[] = [
	['CA', "conseil d'administration"],
	['CDD', 'contrat à durée déterminée'],
	['CDI', 'contrat à durée indéterminée'],
	['CPF', 'compte personnel de formation'],
	['CV', 'curriculum vitae'],
	['ESS', 'économie sociale et solidaire'],
	['ETP', 'équivalent temps plein'],
	['FLE', 'français langue étrangère'],
	['GPEC', 'gestion prévisionnelle des emplois et des compétences'],
	['IAE', "insertion par l'activité économique"],
	['ASE', "aide sociale à l'enfance"],
	['AG', 'assemblée générale'],
	['PMI', 'protection maternelle et infantile'],
	['QPV', 'quartier prioritaire de la ville'],
	['RH', 'ressources humaines'],
	['RPS', 'risques psychosociaux'],
	['RSA', 'revenu de solidarité active'],
	['RSE', "responsabilité sociétale de l'entreprise"],
	['TIC', "technologies de l'information et de la communication"],
	['VAE', "validation des acquis de l'expérience"],
	['VSP', 'vouloir savoir pouvoir']
];

/** The dots of `R.H.` and `e.s.s.` removed. */
export function closeDots(text: string): string {
	return text.replace(/(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (dotted) =>
		dotted.replaceAll('.', '').toUpperCase()
	);
}

/** Whether a word in capitals is an acronym that small letters would make a word (« CAP »). */
export function isHomograph(word: string, shouted: boolean): boolean {
	return !shouted && isShouted(word) && homographs.has(word.toLowerCase());
}

/**
 * The key of an acronym, or nothing when the word is not one. `shouted` says that the whole phrase is in
 * capitals, so that capitals alone prove nothing.
 */
export function acronymKey(word: string, shouted: boolean): string | undefined {
	const lower = word.toLowerCase();
	if (plain.has(lower)) return lower;
	const plural = /^([A-Z]{2,}[A-RT-Z])s$/u.exec(word)?.[1];
	if (plural !== undefined) return plural.toLowerCase();
	if (isHomograph(word, shouted)) return word;
	if (!isShouted(word) || homographs.has(lower)) return undefined;
	return /^[B-DF-HJ-NP-TV-XZ0-9]{2,}$/u.test(word) ? lower : undefined;
}

/** Acronyms of English entries that have a vowel, as typed in capitals. */
const inEnglish = new Set(wordsOf(`AI CEO EU HR ICT IT NGO PA UK UN US`));

/** Whether a word should be printed in capitals: in English, only one that was typed so. */
export function isAcronym(word: string, language: 'fr' | 'en'): boolean {
	if (language === 'fr') return acronymKey(word, false) !== undefined && /\p{L}/u.test(word);
	return inEnglish.has(word) || /^[B-DF-HJ-NP-TV-XZ]{2,}$/u.test(word);
}
