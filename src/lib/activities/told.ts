// What the facilitator did in a step, in words: said of her last act, and kept in the log of her acts.

import type { Language } from '../base/language.ts';

/** The act, and what it was done to in its own words. */
export type Told = {
	readonly label: Readonly<Record<Language, string>>;
	readonly about?: string;
};

const aboutMax = 80;

/** An act named in both languages; of what it was done to, the beginning is enough to know it. */
export function tell(fr: string, en: string, about = ''): Told {
	const said = about.length > aboutMax ? `${about.slice(0, aboutMax - 1).trimEnd()}…` : about;
	return { label: { fr, en }, ...(said !== '' && { about: said }) };
}
