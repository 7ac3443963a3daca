import { expect, test } from 'vitest';
import type { Block } from '../../base/blocks.ts';
import { compose } from '../../report/document.ts';
import { placesOf, summaryOf } from './places.ts';

const cover = {
	title: 'T',
	subtitle: '',
	place: '',
	date: '',
	numbers: '',
	language: 'fr' as const
};
const table: Block = { type: 'table', caption: 'Mots', head: ['a'], rows: [['b']], id: 't' };

test('a block is found where the document prints it', () => {
	const places = placesOf(
		compose(cover, [{ type: 'heading', level: 3, text: 'Un titre', id: 'h' }, table])
	);
	expect(places.get('h')).toEqual({ anchor: 'section-1', level: 1 });
	expect(places.get('t')).toEqual({ label: 'Tableau 1' });
});

test('a block is called by its number and its first words', () => {
	expect(summaryOf(table, 'Tableau 1')).toBe('Tableau 1 — Mots');
	expect(summaryOf({ type: 'paragraph', text: 'mot '.repeat(40) }, undefined)).toMatch(/^mot.*…$/);
});
