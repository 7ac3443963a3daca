// The language of the interface: the session's, unless this device chose another.

import { overwriteGetLocale, overwriteSetLocale } from '../i18n/compiled/runtime.js';
import { regions, type Language } from '../base/language.ts';
import { keep, recall } from './storage.ts';

class Locale {
	chosen = $state<Language | null>(null);
	session = $state<Language>('fr');
	readonly current = $derived<Language>(this.chosen ?? this.session);
	/** For dates and hours. */
	readonly region = $derived(regions[this.current]);

	/** Reads what this device chose; call it once, in the browser. */
	restore(): void {
		const kept = recall('trame.language');
		if (kept === 'fr' || kept === 'en') this.chosen = kept;
	}

	choose(language: Language): void {
		this.chosen = language;
		keep('trame.language', language);
	}
}

export const locale = new Locale();
overwriteGetLocale(() => locale.current);
overwriteSetLocale((language) => locale.choose(language));
