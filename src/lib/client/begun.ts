// What is begun on the page that creates sessions, in this tab alone: the form as it was left for another
// page, and what the next page has to say of a session that was erased.

import type { Language } from '../base/language.ts';

const form = 'trame.create';
const erased = 'trame.erased';

/** The form that creates a session, as far as it was filled in. */
export type Begun = {
	readonly language: Language;
	readonly title: string;
	readonly chosen: string;
	readonly place: string;
	readonly date: string;
	readonly eraseOn: string;
	readonly profile: readonly string[];
};

function attempt<T>(use: (storage: Storage) => T): T | undefined {
	try {
		return use(sessionStorage);
	} catch {
		return undefined;
	}
}

export function keepBegun(begun: Begun): void {
	attempt((storage) => storage.setItem(form, JSON.stringify(begun)));
}

export function forgetBegun(): void {
	attempt((storage) => storage.removeItem(form));
}

/** What was filled in; nothing that is not as this page writes it, nor a day that is past. */
export function recallBegun(today: string): Begun | undefined {
	const kept: unknown = attempt((storage) => JSON.parse(storage.getItem(form) ?? 'null'));
	if (typeof kept !== 'object' || kept === null) return undefined;
	const all: Readonly<Record<string, unknown>> = { ...kept };
	const text = (field: string) => (typeof all[field] === 'string' ? all[field] : '');
	const day = (field: string) => (text(field) < today ? '' : text(field));
	const { profile } = all;
	return {
		language: all['language'] === 'en' ? 'en' : 'fr',
		title: text('title'),
		chosen: text('chosen'),
		place: text('place'),
		date: day('date'),
		eraseOn: day('eraseOn'),
		profile: Array.isArray(profile) ? profile.map(String) : []
	};
}

/** The next page says it. */
export function keepErased(title: string): void {
	attempt((storage) => storage.setItem(erased, title));
}

/** The session that was erased on the page before; said once. */
export function takeErased(): string {
	return (
		attempt((storage) => {
			const title = storage.getItem(erased) ?? '';
			storage.removeItem(erased);
			return title;
		}) ?? ''
	);
}
