import { describe, expect, it } from 'vitest';
import { helpEn } from './help.en.ts';
import { helpFr } from './help.fr.ts';
import { privacyEn } from './privacy.en.ts';
import { privacyFr } from './privacy.fr.ts';
import type { TextPage } from './text-page.ts';

const pages = [
	['help', helpFr, helpEn],
	['privacy notice', privacyFr, privacyEn]
] as const;

const shape = ({ sections }: TextPage) =>
	sections.map(({ id, paragraphs, steps = [] }) => [id, paragraphs.length, steps.length]);
const textsOf = ({ title, sections }: TextPage) => [
	title,
	...sections.flatMap(({ title, paragraphs, steps = [] }) => [title, ...paragraphs, ...steps])
];

describe.each(pages)('the %s', (_, fr, en) => {
	it('says the same things in both languages', () => {
		expect(shape(en)).toEqual(shape(fr));
	});

	it('names each section once', () => {
		const ids = fr.sections.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('is typeset', () => {
		const french = textsOf(fr).map((text) => text.replace(/http:\/\/[\d.:]*/gu, ''));
		expect(french.filter((text) => /[^\u202F][;:!?»]/u.test(text))).toEqual([]);
		expect(french.filter((text) => /«[^\u202F]/u.test(text))).toEqual([]);
		expect([...french, ...textsOf(en)].filter((text) => /['"]/u.test(text))).toEqual([]);
	});
});
