// When something is said of a timer to whoever does not see it, and what: never by the second.

import * as m from '../i18n/compiled/messages';

/** What is said of the time: how much there is, that one minute is left, that there is none left. */
export function timesOf(
	endsAt: number,
	now: number
): readonly { readonly at: number; readonly text: string }[] {
	const minute = 60_000;
	const left = Math.round((endsAt - now) / minute);
	return [
		{ at: now, text: m.phone_minutes({ count: left }) },
		{ at: endsAt - minute, text: m.phone_minutes({ count: 1 }) },
		{ at: endsAt, text: m.phone_time_up() }
	].filter(({ at }, rank) => (rank === 0 ? left > 1 : at > now));
}
