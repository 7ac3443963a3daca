import fc from 'fast-check';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { hostileText } from '../../../tests/golden/hostile.ts';
import { compose, type Cover } from './document.ts';
import { toMarkdown } from './markdown.ts';
import { escapeText } from './markup.ts';

const cover: Cover = { title: 'T', subtitle: '', place: '', date: '', language: 'fr', numbers: '' };

test('[D4] whatever people wrote reads as they wrote it', () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			const document = compose(cover, [{ type: 'paragraph', text: text.replace(/[\r\n]/g, '') }]);
			const [paragraph] = document.blocks;
			const printed = marked.parse(toMarkdown(document), { async: false });
			const expected = paragraph?.type === 'paragraph' ? `<p>${plain(paragraph.text)}</p>\n` : '';
			expect(printed.replaceAll('&#39;', "'")).toBe(`<h1>T</h1>\n${expected}`);
		}),
		{ numRuns: 300 }
	);
});

function plain(text: string): string {
	return escapeText(text);
}

test('[D4] a bar in a cell does not make a column', () => {
	const document = compose(cover, [
		{ type: 'table', caption: 'c', head: ['a', 'b'], rows: [['x|y\\|z', '=1']] }
	]);
	const printed = marked.parse(toMarkdown(document), { async: false });
	expect(printed.match(/<td/g)).toHaveLength(2);
	expect(printed).toContain('x|y\\|z');
});

test('[D5] a figure is its alternative text and its data', () => {
	const document = compose(cover, [
		{
			type: 'figure',
			caption: 'Mots',
			alt: 'Un mot cité deux fois',
			chart: { shape: 'cloud', words: [{ text: 'écoute', count: 2 }] }
		}
	]);
	expect(toMarkdown(document)).toContain(
		'Un mot cité deux fois\n\n| Mot ou expression | Citations |'
	);
});

test('[D13] an empty table says that it has no data', () => {
	const document = compose(cover, [{ type: 'table', caption: 'c', head: ['a'], rows: [] }]);
	expect(toMarkdown(document)).toContain('Aucune donnée.');
});
