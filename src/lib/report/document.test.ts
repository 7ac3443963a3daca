import { expect, test } from 'vitest';
import type { Block } from '../base/blocks.ts';
import { captionOf, compose, labelParts, type Cover } from './document.ts';

const cover: Cover = {
	title: 'Une journée',
	subtitle: '',
	place: 'Lyon',
	date: '3 mai 2027',
	language: 'fr',
	numbers: ''
};
const table = (caption: string, annex = false): Block => ({
	type: 'table',
	caption,
	head: ['A'],
	rows: [['b']],
	annex
});
const figure: Block = {
	type: 'figure',
	caption: 'Un nuage',
	alt: 'Deux mots',
	chart: { shape: 'cloud', words: [{ text: "l'écoute", count: 2 }] }
};
const heading = (level: number, text: string): Block => ({ type: 'heading', level, text });

test('[D1] tables and figures are numbered each in their own series', () => {
	const { blocks, annexes } = compose(cover, [
		table('Un'),
		figure,
		table('Brut', true),
		table('Deux')
	]);
	const labels = [...blocks, ...annexes].flatMap((piece) =>
		'label' in piece ? captionOf(piece) : []
	);
	expect(labels).toEqual([
		'Tableau 1 — Un',
		'Figure 1 — Un nuage',
		'Tableau 2 — Deux',
		'Tableau A1 — Brut'
	]);
});

test('[D1] a label tells the series that a word processor counts', () => {
	expect(labelParts('Tableau A12')).toEqual({
		before: 'Tableau A',
		series: 'Tableau_A',
		number: '12'
	});
	expect(labelParts('Figure 3')).toEqual({ before: 'Figure ', series: 'Figure', number: '3' });
});

test('[D2] a heading never skips a level, and the contents point at it', () => {
	const { blocks, contents } = compose(cover, [heading(2, 'a'), heading(4, 'b'), heading(1, 'c')]);
	expect(blocks.map((piece) => piece.type === 'heading' && piece.level)).toEqual([1, 2, 1]);
	expect(contents.map(({ anchor }) => anchor)).toEqual(['section-1', 'section-2', 'section-3']);
});

test('[D3] raw tables stand in the annexes, which the contents list last', () => {
	const { blocks, annexes, contents } = compose(cover, [table('Brut', true), heading(1, 'Fin')]);
	expect(blocks.map(({ type }) => type)).toEqual(['heading']);
	expect(annexes.map(({ caption }) => caption)).toEqual(['Brut']);
	expect(contents.at(-1)).toEqual({ level: 1, text: 'Annexes', anchor: 'annexes' });
});

test('[D3] raw data is in files that the annexes name, and printed nowhere', () => {
	const raw: Block = {
		type: 'table',
		caption: 'Bulletins',
		head: ['A'],
		rows: [['b']],
		file: true
	};
	const { blocks, annexes, files } = compose(cover, [raw, table('Liste', true)]);
	expect(blocks).toEqual([]);
	expect(files.map(captionOf)).toEqual(['Fichier 1 — Bulletins']);
	expect(annexes.map(({ caption }) => caption)).toEqual([
		'Liste',
		'Les données brutes, dans les fichiers CSV joints'
	]);
	expect(annexes.at(-1)?.rows).toEqual([['fichier-1-bulletins.csv', 'Bulletins']]);
});

test('[D5] the data of a figure is with it and in the annexes, wherever the figure is gone', () => {
	const data: Block = { type: 'table', caption: 'Mots', head: ['A'], rows: [['b']], twin: true };
	const whole = compose(cover, [figure, data]);
	expect(whole.blocks).toMatchObject([{ type: 'figure', data: { rows: [['b']] } }]);
	expect(whole.annexes.map(captionOf)).toEqual(['Tableau A1 — Mots (figure 1)']);
	expect(compose(cover, [data]).annexes.map(captionOf)).toEqual(['Tableau A1 — Mots']);
});

test('[D13] what is empty is not printed', () => {
	const { blocks } = compose(cover, [
		{ type: 'paragraph', text: ' \u0007 ' },
		{ type: 'heading', level: 1, text: '' },
		{ type: 'list', items: [{ text: '' }, { text: 'reste' }] },
		{ type: 'pairs', items: [{ left: '', right: '' }] },
		{ type: 'table', caption: 'Rien', head: [], rows: [] }
	]);
	expect(blocks).toEqual([
		{ type: 'list', items: [{ lead: undefined, text: 'reste', detail: undefined }] }
	]);
});

test('texts are cleaned and typeset everywhere, drawings included', () => {
	const [paragraph, drawing] = compose(cover, [
		{ type: 'paragraph', text: "Qu'est-ce ?" },
		figure
	]).blocks;
	expect(paragraph).toMatchObject({ text: 'Qu’est-ce\u202F?' });
	expect(drawing).toMatchObject({ chart: { words: [{ text: 'l’écoute', count: 2 }] } });
});

test('a paragraph with line breaks becomes several', () => {
	const { blocks } = compose(cover, [{ type: 'paragraph', text: 'un\r\n\r\ndeux', id: 'p' }]);
	expect(blocks.map((piece) => piece.type === 'paragraph' && piece.text)).toEqual(['un', 'deux']);
});

test('an English document says « Table » and « Contents »', () => {
	const { blocks, contents } = compose({ ...cover, language: 'en' }, [
		heading(1, 'Start'),
		table('One'),
		table('Raw', true)
	]);
	expect(blocks[1]).toMatchObject({ label: 'Table 1' });
	expect(contents.at(-1)?.text).toBe('Appendices');
});
