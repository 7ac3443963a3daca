// How often an ordinary text would wait to be read: everything that the product itself says and that its
// simulated people write, whole and word by word.

import { expect, test } from 'vitest';
import { isHeld } from '../../src/lib/base/french/held.ts';
import { cleanText } from '../../src/lib/base/text.ts';
import { quatreAteliers } from '../../src/lib/parcours/quatre-ateliers.ts';
import { seminarEn } from '../../src/lib/rehearsal/seminar.en.ts';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';

const stringsIn = (thing: unknown): string[] => {
	if (typeof thing === 'string') return [thing];
	return typeof thing === 'object' && thing !== null ? Object.values(thing).flatMap(stringsIn) : [];
};
const held = (texts: readonly string[]) => texts.filter((text) => isHeld(cleanText(text)));
const texts = [seminarFr, seminarEn, quatreAteliers].flatMap(stringsIn);

test('no text of the product or of a rehearsal would wait', () => {
	expect(texts.length).toBeGreaterThan(1000);
	expect(held(texts)).toEqual([]);
});

test('one of its words in a hundred at most would wait alone', () => {
	const words = [...new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}’'-]+/gu) ?? []))];
	expect(words.length).toBeGreaterThan(2000);
	expect(held(words).length / words.length).toBeLessThan(0.01);
});
