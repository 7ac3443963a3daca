// The two languages of the interface and of the content.

/** French first, English second. */
export type Language = 'fr' | 'en';

/** How each language is written where dates and numbers are: the day before the month. */
export const regions: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** One sentence in each language. */
export type Localised = { readonly fr: string; readonly en: string };

/** What `JSON.parse` of another machine's message may hold: to be narrowed before use. */
export type Json =
	null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
