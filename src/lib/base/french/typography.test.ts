// French and English typography of printed text.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset } from './typography.ts';

/** Narrow no-break spaces shown as `_`. */
const french = (text: string) => typeset(text, 'fr').replaceAll('\u202F', '_');

test.each([
	['Pourquoi ? Parce que: "oui" !', 'Pourquoi_? Parce que_: «_oui_»_!'],
	['Quoi?! Vraiment !!', 'Quoi_?! Vraiment_!!'],
	['« déjà » et «là»', '«_déjà_» et «_là_»'],
	['"l\'écoute"; puis', '«_l’écoute_»_; puis'],
	['mot :mot', 'mot_:mot'],
	['et puis... ?', 'et puis…_?'],
	['le 1ier, la 1ère, le 2ème, au XXIème siècle', 'le 1er, la 1re, le 2e, au XXIe siècle'],
	['10% de 5 €', '10_% de 5_€'],
	['(?)', '(?)'],
	['un " seul', 'un " seul']
])('sets %s', (text, expected) => {
	expect(french(text)).toBe(expected);
});

test.each([
	'rendez-vous à 14:30',
	'https://exemple.org/a?b=c;d:e',
	'a.b@exemple.org',
	'bravo :) merci ;-)',
	'clé:valeur',
	'5"3'
])('leaves %s as it is', (text) => {
	expect(typeset(text, 'fr')).toBe(text);
});

test('sets a sign after an address', () => {
	expect(french('Sur www.exemple.org ?')).toBe('Sur www.exemple.org_?');
});

test('English gets curly quotes only', () => {
	expect(typeset(`"It's" a 'test' of the teams' work: yes!`, 'en')).toBe(
		'“It’s” a ‘test’ of the teams’ work: yes!'
	);
});

test('setting twice changes nothing', () => {
	const sign = fc.constantFrom(
		...`ab1é "'«»;:!?….,()[]%€°nIX\u00A0\u202F\uE000-/@`,
		'...',
		' : ',
		'1er',
		'2ème',
		'www.a.fr',
		':)'
	);
	const text = fc.oneof(
		fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
		fc.string({ unit: 'grapheme' })
	);
	fc.assert(
		fc.property(text, fc.constantFrom('fr' as const, 'en' as const), (some, language) => {
			const once = typeset(some, language);
			expect(typeset(once, language)).toBe(once);
		}),
		{ numRuns: 5000 }
	);
});
