// A day as a report writes it.

import type { Language } from '../base/language.ts';

/** « 3 mai 2027 » from `2027-05-03`. */
export function longDay(day: string, language: Language): string {
	return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${day}T12:00:00Z`)
	);
}
