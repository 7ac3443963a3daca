// Sentences with a count say it right when it is one.

import { expect, test } from 'vitest';
import { filesOf, textOf } from '../../../tests/sources.ts';
import { regions, type Language } from '../base/language.ts';

const french = filesOf('src/**/fr.json').flatMap((file) =>
	[...textOf(file).matchAll(/^\t"(\w+)": "(.*)"/gmu)].map(([, key = '', text = '']) => ({
		key,
		text
	}))
);

test('no sentence has one verb for one and for several', () => {
	const plural = /\{\w+\} (?:ont|sont|étaient|avaient|restent|attendent)(?!\p{L})/u;
	expect(french.length).toBeGreaterThan(300);
	expect(french.filter(({ text }) => plural.test(text))).toEqual([]);
});

test('French is set: spaces that do not break before ; : ! ? and inside « », and curly apostrophes', () => {
	const unset = /[\p{L}\d}»)…] [;:!?»]|« |[\p{L}}»)][;!?»](?:[\s,.)]|$)|\p{L}'\p{L}/u;
	const lines = filesOf('src/**/fr.json').flatMap((file) => textOf(file).split('\n'));
	const said = lines.flatMap((line) => [...line.matchAll(/"((?:[^"\\]|\\.)*)"/gu)]);
	expect(said.flatMap(([, text = '']) => (unset.test(text) ? [text] : []))).toEqual([]);
});

test('dates put the day before the month, in both languages', () => {
	const said = (language: Language) =>
		new Intl.DateTimeFormat(regions[language], { dateStyle: 'long' }).format(new Date(2026, 2, 2));
	expect([said('fr'), said('en')]).toEqual(['2 mars 2026', '2 March 2026']);
	const bare = filesOf('src/**/*.{ts,svelte}', 'party/**/*.ts').filter(
		(file) =>
			!file.endsWith('.test.ts') &&
			/DateTimeFormat\((?:'en'|language|locale\.current|getLocale)/u.test(textOf(file))
	);
	expect(bare).toEqual([]);
});
