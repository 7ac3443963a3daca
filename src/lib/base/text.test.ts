// What people type, made safe to keep: properties of cleaning, and the limits that are checked.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../../tests/golden/corpus.ts';
import { checkLength, checkText, cleanText, graphemes, lengthOf, roughClusters } from './text.ts';

const odd = [
	...[
		'e',
		'\u0301',
		'\u0300',
		'\u034F',
		'\u200B',
		'\u200C',
		'\u200D',
		'\u202E',
		'\u2068',
		'\uFEFF'
	],
	...[' ', '\u00A0', '\u202F', '\u2028', '\n', 'œ', '?', '7', '«', '\u115F', '\u3164', '\uE000'],
	...[
		'👩',
		'❤',
		'\uFE0F',
		'\u{1F3FD}',
		'🏴',
		'\u{E0067}',
		'\u{E007F}',
		'\u20E3',
		'葛',
		'\u{E0100}'
	],
	...['م', 'خ', 'क', '\u094D', '\u0958', '\uD83D', '\uDE00', '\uFFFE', '\u2800']
];
const typed = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc.string({ unit: fc.constantFrom(...odd), maxLength: 20 }),
	fc.constantFrom(...corpus)
);
const many = { numRuns: 4000 };

const taken =
	/[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]/u;

describe('cleaning', () => {
	it('[TX1] cleaned twice is cleaned once, in one normal form', () => {
		fc.assert(
			fc.property(typed, (text) => {
				const clean = cleanText(text);
				expect(cleanText(clean)).toBe(clean);
				expect(clean).toBe(clean.normalize('NFC'));
			}),
			many
		);
	});

	it('[TX2, TX4, TX5] nothing invisible, no space at the ends, three marks a letter', () => {
		fc.assert(
			fc.property(typed, (text) => {
				const clean = cleanText(text);
				expect(clean).not.toMatch(taken);
				expect(clean).not.toMatch(/^[\s\p{M}]|\s$|\s\s/u);
				expect(clean).not.toMatch(/\p{M}{4}/u);
				expect(clean).not.toMatch(/[^\S \u202F]/u);
			}),
			many
		);
	});

	it.each([
		['[TX2]', ' les   mots\tdu\nmatin ', 'les mots du matin'],
		['[TX1]', 'e\u0301coute', 'écoute'],
		['[TX2]', 'con\u200Bfiance\u00AD', 'confiance'],
		['[TX2]', '\u202Eecnaifnoc\u202C', 'ecnaifnoc'],
		['[TX2]', '\u2067nom\u2069', 'nom'],
		['[TX2]', 'un\u2028deux\u2029trois\vquatre\u0085cinq', 'un deux trois quatre cinq'],
		['[TX2]', '\uFEFFmot', 'mot'],
		['[TX2]', 'a\uD800b\uDC00c', 'abc'],
		['[TX2]', '\uE000\uF8FF\u{F0000}mot\uFFFE\u{1FFFF}', 'mot'],
		['[TX2]', '\u3164\u115F\uFFA0\u2800\u034F', ''],
		['[TX2]', '\u0000', ''],
		['[TX2]', '\u001B[31mrouge', '[31mrouge'],
		['[TX3]', '👩‍👩‍👧', '👩‍👩‍👧'],
		['[TX3]', '👩🏽‍❤️‍💋‍👨🏻 🏳️‍🌈 1️⃣', '👩🏽‍❤️‍💋‍👨🏻 🏳️‍🌈 1️⃣'],
		['[TX3]', 'a\u200Db\uFE0Fc\u{E0067}', 'abc'],
		['[TX3]', '\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}', '\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}'],
		['[TX3]', 'می\u200Cخواهم क्\u200Dष 葛\u{E0100}', 'می\u200Cخواهم क्\u200Dष 葛\u{E0100}'],
		['[TX4]', `e${'\u0302\u0323'.repeat(30)}t`, `ệ${'\u0323'.repeat(3)}t`],
		['[TX4]', '\u0301\u0302mot', 'mot'],
		['[TX4]', `👍${'🏽'.repeat(50)} ${'\u1100'.repeat(80)}`, '👍🏽 \u1100\u1100'],
		['[TX5]', 'Pourquoi\u202F? Ou\u00A0: si', 'Pourquoi\u202F? Ou\u202F: si'],
		['[TX5]', '«\u00A0oui\u00A0», 10\u00A0000\u202F€', '«\u202Foui\u202F», 10\u202F000\u202F€'],
		['[TX5]', 'Pourquoi ? « Oui » : 43 %', 'Pourquoi\u202F? «\u202FOui\u202F»\u202F: 43\u202F%'],
		['[TX5]', 'à 14 :30, bien :-)', 'à 14 :30, bien :-)'],
		['[TX5]', 'à 3\u00A0km, 3 km', 'à 3\u202Fkm, 3 km'],
		['[TX5]', 'deux\u00A0mots\u3000ici', 'deux mots ici']
	])('%s %j is %j', (_, text, clean) => expect(cleanText(text)).toBe(clean));
});

describe('lengths', () => {
	it('[TX6] are those that a reader counts', () => {
		expect(graphemes('')).toBe(0);
		expect(graphemes('é')).toBe(1);
		expect(graphemes('e\u0301te\u0301')).toBe(3);
		expect(graphemes('👩‍👩‍👧👍🏽')).toBe(2);
		expect(graphemes('👩🏽‍❤️‍💋‍👨🏻🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}')).toBe(2);
	});

	it('[TX6] are counted on a phone as in the room', () => {
		expect(lengthOf('  e\u0301t\u200Be\u0301  ')).toBe(3);
		fc.assert(
			fc.property(typed, (text) => {
				expect(lengthOf(text)).toBe(graphemes(cleanText(text)));
			})
		);
	});

	it('[TX6] what hides many signs in one letter counts for more', () => {
		expect(graphemes('🏽'.repeat(100))).toBeGreaterThanOrEqual(10);
		expect(graphemes('\u1100'.repeat(200))).toBeGreaterThanOrEqual(20);
		expect(lengthOf(Array.from('😀'.repeat(100)).join('\u200D'))).toBe(25);
	});

	it('[TX6] are the same on a machine that cannot tell letters apart, scripts of several parts excepted', () => {
		const severalParts = /[\p{Script=Devanagari}\u1100-\u11FF]/u;
		const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });
		const apart = corpus.map(cleanText).filter((text) => {
			const letters = Array.from(segmenter.segment(text), ({ segment }) => segment);
			return letters.length !== roughClusters(text).length && !severalParts.test(text);
		});
		expect(apart).toEqual([]);
	});

	it('[TX7] an empty text and a long one are refused, each in its way', () => {
		expect(checkText('', 3)).toEqual({ refused: 'empty' });
		expect(checkLength('', 3)).toBeUndefined();
		expect(checkText('abc', 3)).toBeUndefined();
		expect(checkText('abcd', 3)).toEqual({ refused: 'too-long', with: { max: 3 } });
		expect(checkLength('abcd', 3)).toEqual({ refused: 'too-long', with: { max: 3 } });
		expect(checkText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 3)).toBeUndefined();
	});
});
