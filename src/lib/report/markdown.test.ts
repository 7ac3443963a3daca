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

test('[D5] a figure is its data, or its alternative text when its data is long and annexed', () => {
	const cloud = (count: number) => {
		const words = Array.from({ length: count }, (_, n) => ({ text: `mot${n}`, count: 2 }));
		const rows = words.map(({ text, count }) => [text, count]);
		return compose(cover, [
			{ type: 'figure', caption: 'Mots', alt: 'Des mots', chart: { shape: 'cloud', words } },
			{ type: 'table', caption: 'Tous', head: ['Mot', 'Fois'], rows, twin: true }
		]);
	};
	const short = toMarkdown(cloud(2));
	expect(short).toContain('**Figure 1 — Mots**\n\n| Mot | Fois |');
	expect(short).not.toContain('## Annexes');
	const long = toMarkdown(cloud(20));
	expect(long).toContain('**Figure 1 — Mots**\n\nDes mots\n');
	expect(long).toContain('**Tableau A1 — Tous (figure 1)**');
});

test('an item has its first words in bold, and its counts in brackets', () => {
	const items = [
		{ lead: 'confiance', text: 'Se dire les choses', detail: '3 voix' },
		{ lead: 'Et vous ?', text: 'Oui' },
		{ lead: 'Seul', text: '' }
	];
	expect(toMarkdown(compose(cover, [{ type: 'list', items }]))).toContain(
		'- **confiance**\u202F: Se dire les choses *(3 voix)*\n- **Et vous\u202F?** Oui\n- **Seul**\n'
	);
});

test('[D13] an empty table says that it has no data', () => {
	const document = compose(cover, [{ type: 'table', caption: 'c', head: ['a'], rows: [] }]);
	expect(toMarkdown(document)).toContain('Aucune donnée.');
});
