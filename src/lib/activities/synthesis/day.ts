// A calendar day as people read it, from its ISO form alone: no clock, no time zone.

import type { Language } from '../../base/language.ts';

const months = {
	fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
	en: 'January February March April May June July August September October November December'
} as const;

/** « 1er mars 2027 », “1 March 2027”; anything else than an ISO day comes back as it is. */
export function showDay(iso: string, language: Language): string {
	const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
	const name = months[language].split(' ')[Number(month) - 1];
	if (!name) return iso;
	const number = language === 'fr' && day === '01' ? '1er' : String(Number(day));
	return `${number}\u00A0${name}\u00A0${year}`;
}
