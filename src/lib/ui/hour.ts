// The hour at which something happens, as one reads it on a clock where the page is: « 14 h 05 ».

import type { Language } from '../base/language.ts';

const tie = '\u202F';

/** `at` is milliseconds since 1970; hours are those of this device. */
export function hourText(at: number, language: Language): string {
	const when = new Date(at);
	const minutes = String(when.getMinutes()).padStart(2, '0');
	return language === 'fr'
		? `${when.getHours()}${tie}h${tie}${minutes}`
		: `${when.getHours()}:${minutes}`;
}
