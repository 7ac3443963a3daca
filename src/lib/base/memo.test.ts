import { expect, it } from 'vitest';
import { remembering } from './memo.ts';

it('works once for the same text about the same thing, and keeps few', () => {
	const worked: string[] = [];
	const read = remembering(2, (text: string, about: 'fr' | 'en') => {
		worked.push(`${about} ${text}`);
		return { text, about };
	});
	expect(read('lien', 'fr')).toBe(read('lien', 'fr'));
	expect(read('lien', 'en')).toEqual({ text: 'lien', about: 'en' });
	expect(read('lien', 'fr')).toEqual({ text: 'lien', about: 'fr' });
	expect(worked).toEqual(['fr lien', 'en lien']);
	read('temps', 'fr');
	read('lien', 'fr');
	expect(worked).toEqual(['fr lien', 'en lien', 'fr temps', 'fr lien']);
});
