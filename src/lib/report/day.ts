// A day as a report writes it.

import type { Language } from '../base/language.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/** « 1er mai 2027 » from `2027-05-01`. */
export function longDay(day: string, language: Language): string {
	const written = new Intl.DateTimeFormat(locales[language], {
		dateStyle: 'long',
		timeZone: 'UTC'
	}).format(new Date(`${day}T12:00:00Z`));
	return language === 'fr' ? written.replace(/^1 /u, '1er ') : written;
}
