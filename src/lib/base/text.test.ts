// What people type, made safe to keep: properties of cleaning, and the limits that are checked.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText, cleanText, graphemes } from './text.ts';

const typed = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc.string({
		unit: fc.constantFrom(
			'e',
			'\u0301',
			'\u0300',
			'\u200B',
			'\u202E',
			' ',
			'\u00A0',
			'\n',
			'œ',
			'\uD83D',
			'\uDE00'
		),
		maxLength: 20
	})
);
const many = { numRuns: 2000 };

describe('cleaning', () => {
	it('cleaned twice is cleaned once', () => {
		fc.assert(
			fc.property(typed, (text) => {
				expect(cleanText(cleanText(text))).toBe(cleanText(text));
			}),
			many
		);
	});

	it('leaves one normal form, nothing invisible, no space at the ends, three marks a letter', () => {
		fc.assert(
			fc.property(typed, (text) => {
				const clean = cleanText(text);
				expect(clean).toBe(clean.normalize('NFC'));
				expect(clean).not.toMatch(/[\p{Cc}\u00AD\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/u);
				expect(clean).not.toMatch(/^\s|\s$|\s\s/u);
				expect(clean).not.toMatch(/\p{M}{4}/u);
			}),
			many
		);
	});

	it.each([
		[' les   mots\tdu\nmatin ', 'les mots du matin'],
		['e\u0301coute', 'écoute'],
		['con\u200Bfiance\u00AD', 'confiance'],
		['\u202Eecnaifnoc', 'ecnaifnoc'],
		['👩‍👩‍👧', '👩‍👩‍👧'],
		['Pourquoi\u202F?', 'Pourquoi ?'],
		['\u0000', '']
	])('%j is %j', (text, clean) => expect(cleanText(text)).toBe(clean));
});

describe('lengths', () => {
	it('are those that a reader counts', () => {
		expect(graphemes('')).toBe(0);
		expect(graphemes('é')).toBe(1);
		expect(graphemes('e\u0301te\u0301')).toBe(3);
		expect(graphemes('👩‍👩‍👧👍🏽')).toBe(2);
	});

	it('an empty text and a long one are refused, each in its way', () => {
		expect(checkText('', 3)).toEqual({ refused: 'empty' });
		expect(checkText('abc', 3)).toBeUndefined();
		expect(checkText('abcd', 3)).toEqual({ refused: 'too-long', with: { max: 3 } });
		expect(checkText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 3)).toBeUndefined();
	});
});
