// How few people a report may still tell of, when participants read it.

import type { Readership } from './blocks.ts';
import type { Language } from './language.ts';

/** Below this many, a count or a point could be told to be someone's: participants read neither. */
export const fewestTold = 5;

/** Whether what so many people said may be counted in front of this reader; nobody's answers hide nothing. */
export function isTold(people: number, readership: Readership): boolean {
	return readership === 'trainer' || people === 0 || people >= fewestTold;
}

/** Said in the place of counts that are not told. */
export const untold: Readonly<Record<Language, string>> = {
	fr: `En dessous de ${fewestTold}, la répartition n’est pas détaillée.`,
	en: `Under ${fewestTold}, the distribution is not given.`
};
