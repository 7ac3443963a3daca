// The hour at which something happens, as one reads it on a clock where the page is, « 14 h 05 », and how
// long it lasts, « 2 h 05 ».

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

/** How long something lasts, in minutes, from an hour on in hours. */
export function lengthText(minutes: number): string {
	if (minutes < 60) return `${minutes}${tie}min`;
	return `${Math.floor(minutes / 60)}${tie}h${tie}${String(minutes % 60).padStart(2, '0')}`;
}

/** The same as a field of the browser writes it: « 14:05 ». */
export function clockOf(at: number): string {
	const when = new Date(at);
	return [when.getHours(), when.getMinutes()]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
}

/** The next time that a clock of this device shows this hour; nothing for what is no hour. */
export function nextAt(clock: string, now: number): number | undefined {
	const [hours, minutes] = clock.split(':').map(Number);
	if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes))
		return undefined;
	const when = new Date(now);
	when.setHours(hours, minutes, 0, 0);
	if (when.getTime() <= now) when.setDate(when.getDate() + 1);
	return when.getTime();
}
