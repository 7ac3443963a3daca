import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block } from '../base/blocks.ts';
import { compose } from './document.ts';
import { fileStem, toCsvZip } from './files.ts';
import { slug } from './names.ts';

const cover = {
	title: 'T',
	subtitle: '',
	place: '',
	date: '',
	numbers: '',
	language: 'fr' as const
};

test('a name of file is plain, cut between words, and says when it is for the trainer alone', () => {
	expect(slug('Œuvrer ensemble : à qui l’« été » ?')).toBe('oeuvrer-ensemble-a-qui-l-ete');
	expect(slug('mot '.repeat(40)).length).toBeLessThanOrEqual(60);
	expect(slug('x'.repeat(90))).toBe('x'.repeat(60));
	const named = { title: 'La journée', date: '2026-03-02', language: 'fr' as const };
	expect(fileStem({ ...named, readership: 'participants' })).toBe('synthese-la-journee-2026-03-02');
	expect(fileStem({ ...named, readership: 'trainer', title: '…', date: '' })).toBe(
		'synthese-formateur'
	);
});

test('[D6] the zip holds every table, each under a name of its own', async () => {
	const table = (caption: string, annex: boolean): Block => ({
		type: 'table',
		caption,
		annex,
		head: ['Mot', 'Nombre'],
		rows: [['=écoute', 2]]
	});
	const document = compose(cover, [table('Les mots', false), table('Les mots', true)]);
	const files = unzipSync(await toCsvZip(document));
	expect(Object.keys(files)).toEqual(['tableau-1-les-mots.csv', 'tableau-a1-les-mots.csv']);
	expect(strFromU8(files['tableau-1-les-mots.csv'] ?? new Uint8Array())).toContain("'=écoute;2");
});
