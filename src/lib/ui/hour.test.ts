import { expect, test } from 'vitest';
import { clockOf, hourText, lengthText, nextAt } from './hour.ts';

const noon = new Date(2026, 10, 21, 12, 5).getTime();

test('an hour is written as a clock shows it, and read back as its next time', () => {
	expect(hourText(noon, 'fr')).toBe('12\u202Fh\u202F05');
	expect(clockOf(noon)).toBe('12:05');
	expect(nextAt('12:05', noon - 60_000)).toBe(noon);
	expect(nextAt('13:15', noon)).toBe(noon + 70 * 60_000);
	expect(clockOf(nextAt('09:00', noon) ?? 0)).toBe('09:00');
	expect(nextAt('09:00', noon)).toBeGreaterThan(noon);
	expect(nextAt('', noon)).toBeUndefined();
	expect(nextAt('midi', noon)).toBeUndefined();
});

test('a length is said in minutes, and from an hour on in hours', () => {
	expect([5, 59, 60, 121].map(lengthText)).toEqual(
		['5 min', '59 min', '1 h 00', '2 h 01'].map((text) => text.replaceAll(' ', '\u202F'))
	);
});
