// How lengths are written: « 45 min », « 2 h 05 ».

import * as m from '../../i18n/compiled/messages';

export function lengthText(minutes: number): string {
	if (minutes < 60) return m.composer_minutes({ count: minutes });
	const rest = minutes % 60;
	return m.composer_hours({
		hours: Math.floor(minutes / 60),
		minutes: String(rest).padStart(2, '0')
	});
}
