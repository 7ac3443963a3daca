import { expect, test } from 'vitest';
import { nested, quoted } from './quotes.ts';

test('[D24] marks inside other marks become those of second rank', () => {
	expect(nested('«\u202Fdire «\u202Fpartenaire\u202F» à tort\u202F», dit-elle', 'fr')).toBe(
		'«\u202Fdire “partenaire” à tort\u202F», dit-elle'
	);
	expect(nested('“saying “partner” wrongly”; “again”', 'en')).toBe(
		'“saying ‘partner’ wrongly”; “again”'
	);
});

test('[D24] a text whose marks do not match is left as it is', () => {
	expect(nested('“one “two”', 'en')).toBe('“one “two”');
	expect(nested('a\u202F» b «\u202Fc', 'fr')).toBe('a\u202F» b «\u202Fc');
});

test('a quotation has one pair of marks, whatever it came with', () => {
	expect(quoted('«\u202Fensemble\u202F»', 'fr')).toBe('«\u202Fensemble\u202F»');
	expect(quoted('a “link”', 'en')).toBe('“a ‘link’”');
});
