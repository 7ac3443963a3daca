import { readFileSync } from 'node:fs';
// The files that word processors and browsers open: well-formed whatever people wrote, and with the
// structure that navigation and assistive technology rely on.

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readOdt } from 'odf-kit/odt-reader';
import { expect, test } from 'vitest';
import { anyBlock, hostileText } from '../../../tests/golden/hostile.ts';
import { sampleBlocks, sampleCover } from '../../../tests/golden/sample.ts';
import { elementsOf, faultOf } from '../../../tests/golden/well-formed.ts';
import type { Block } from '../base/blocks.ts';
import { compose, type ReportDocument } from './document.ts';
import { toDocx } from './docx.ts';
import { toHtml } from './html.ts';
import { toOdt } from './odt.ts';
import { picturesOf, type Rasterise } from './picture.ts';

const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);
const blank: Rasterise = async () => png;
const bare = { css: '', fontFaces: '' };
const html = { loose: new Set(['meta']), raw: new Set(['style']) };

async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
	const files = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
	return Object.fromEntries(files.map(([path, file]) => [path, strFromU8(file)]));
}

async function wordParts(document: ReportDocument) {
	return partsOf(await toDocx(document, await picturesOf(document, blank)));
}

async function odtParts(document: ReportDocument) {
	return partsOf(await toOdt(document, await picturesOf(document, blank)));
}

const sample = compose(sampleCover, sampleBlocks);
const hostileCover = fc.record({
	title: hostileText,
	subtitle: hostileText,
	place: hostileText,
	date: hostileText,
	numbers: hostileText,
	language: fc.constantFrom('fr' as const, 'en' as const)
});
const anyDocument = fc
	.tuple(hostileCover, fc.array(anyBlock, { maxLength: 12 }))
	.map(([cover, blocks]) => compose(cover, blocks));

const innocent = new Set(
	(
		'html head meta title style body header div svg path rect circle polygon g defs pattern text h1 ' +
		'h2 h3 h4 h5 p nav ul ol li a main section table caption thead tbody tr th td figure figcaption ' +
		'details summary strong span blockquote footer'
	).split(' ')
);

test('[D4] no text becomes a tag in HTML', () => {
	fc.assert(
		fc.property(anyDocument, (document) => {
			const source = toHtml(document, bare);
			expect(faultOf(source, html)).toBeUndefined();
			expect([...elementsOf(source)].filter((name) => !innocent.has(name))).toEqual([]);
			expect(source.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\son\w+=/);
		}),
		{ numRuns: 150 }
	);
});

test('[D4] every part of an ODT file is well-formed, and another reader opens it', async () => {
	await fc.assert(
		fc.asyncProperty(anyDocument, async (document) => {
			const bytes = await toOdt(document, await picturesOf(document, blank));
			const parts = await partsOf(bytes);
			for (const [path, xml] of Object.entries(parts))
				expect([path, faultOf(xml)]).toEqual([path, undefined]);
			expect(readOdt(bytes).body.length).toBeGreaterThan(0);
		}),
		{ numRuns: 60 }
	);
});

test('[D4] every part of a DOCX file is well-formed', { timeout: 60_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(anyDocument, async (document) => {
			const parts = await wordParts(document);
			for (const [path, xml] of Object.entries(parts))
				expect([path, faultOf(xml)]).toEqual([path, undefined]);
		}),
		{ numRuns: 12 }
	);
});

test('[D12] a Word file has real headings, repeated heads, counted captions and its language', async () => {
	const parts = await wordParts(sample);
	const body = parts['word/document.xml'] ?? '';
	for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Quote', 'Caption'])
		expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
	expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(9);
	expect(body).toContain('SEQ Tableau');
	expect(body).toContain('TOC \\h \\o');
	expect(body).not.toContain('w:dirty');
	expect(parts['word/styles.xml']).toContain('w:val="fr-FR"');
	expect(parts['docProps/core.xml']).toContain('quatre ateliers');
});

test('the contents of a Word file have their page numbers, however long the annexes', async () => {
	const rows = Array.from({ length: 400 }, (_, n) => [n, 'une carte']);
	const annex: Block = {
		type: 'table',
		caption: 'Brut',
		head: ['n', 'carte'],
		rows,
		annex: true
	};
	const long = compose(sampleCover, [...sampleBlocks, annex]);
	const numbers = async (document: ReportDocument) => {
		const body = (await wordParts(document))['word/document.xml'] ?? '';
		const entries = body.split(/<w:pStyle w:val="TOC[12]"/).slice(1);
		return entries.map((entry) => /<w:t[^>]*>(\d+)<\/w:t>/.exec(entry)?.[1]);
	};
	const found = await numbers(sample);
	expect(found).toHaveLength(sample.contents.length);
	expect(found.every((number) => Number(number) >= 3)).toBe(true);
	expect(await numbers(long)).toEqual(found);
});

test('[D5] each picture of a Word file has its alternative text', async () => {
	const body = (await wordParts(sample))['word/document.xml'] ?? '';
	const told = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(([, text]) => text);
	const figures = sample.blocks.flatMap((piece) => (piece.type === 'figure' ? [piece.alt] : []));
	expect(told).toEqual(figures);
});

test('[D12] an ODT file has real headings, repeated heads, counted captions and its language', async () => {
	const parts = await odtParts(sample);
	const body = parts['content.xml'] ?? '';
	expect(body.match(/<text:h /g)?.length).toBe(
		sample.blocks.filter(({ type }) => type === 'heading').length + 1
	);
	expect(body.match(/<table:table-header-rows>/g)).toHaveLength(9);
	expect(body).toContain('<text:table-of-content ');
	expect(body).toContain('text:formula="ooow:Tableau+1"');
	expect(parts['styles.xml']).toContain('fo:language="fr" fo:country="FR"');
	expect(parts['meta.xml']).toContain('<dc:language>fr-FR</dc:language>');
});

test('[D5] each picture of an ODT file has its alternative text', async () => {
	const body = (await odtParts(sample))['content.xml'] ?? '';
	const told = [...body.matchAll(/<svg:title>([^<]+)</g)].map(([, text]) => text);
	expect(told).toHaveLength(5);
});

test('[D33] the annexes begin on a page of their own', async () => {
	const word = (await wordParts(sample))['word/document.xml'] ?? '';
	const heading = /<w:p>(?:(?!<\/w:p>).)*w:name="annexes".*?<\/w:p>/su.exec(word)?.[0];
	expect(heading).toContain('<w:pageBreakBefore/>');
	const office = (await odtParts(sample))['content.xml'] ?? '';
	const style =
		/<text:h text:style-name="(\w+)"[^>]*><text:bookmark-start text:name="annexes"/u.exec(
			office
		)?.[1];
	expect(office).toMatch(
		new RegExp(`style:name="${style}"(?:(?!</style:style>).)*fo:break-before="page"`, 'su')
	);
});

test('[D33] on paper a figure is never bound to what follows it, nor taller than a page with its heading', () => {
	const css = ['sheet.css', 'print.css']
		.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
		.join('')
		.replace(/\/\*.*?\*\//gsu, '');
	const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)];
	const bound = rules.filter(
		([, whom = '', what = '']) => /figcaption|figure/u.test(whom) && /break-after/u.test(what)
	);
	expect(bound).toEqual([]);
	const tallest = Number(/max-height: (\d+)mm/u.exec(css)?.[1]);
	expect(tallest).toBeLessThanOrEqual(200);
});

test('every style that an ODT file uses exists', async () => {
	const parts = await odtParts(sample);
	const both = `${parts['content.xml']}${parts['styles.xml']}`;
	const defined = new Set([...both.matchAll(/style:name="([^"]+)"/g)].map(([, name]) => name));
	const used = [...both.matchAll(/(?:text|table|draw):style-name="([^"]+)"/g)].map(
		([, name]) => name
	);
	expect([...new Set(used)].filter((name) => !defined.has(name))).toEqual([]);
});

test('the same document gives the same ODT file', async () => {
	const pictures = await picturesOf(sample, blank);
	expect(await toOdt(sample, pictures)).toEqual(await toOdt(sample, pictures));
});

test('an HTML file has one h1, its language, captions and heads', () => {
	const source = toHtml(sample, bare);
	expect(source.match(/<h1/g)).toHaveLength(1);
	expect(source).toContain('<html lang="fr">');
	expect(source).toContain('<th scope="col"');
	expect(source.match(/<caption>/g)).toHaveLength(8);
	expect(source.match(/<svg [^>]*role="img" aria-label="[^"]+"/g)).toHaveLength(4);
	const links = [...source.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
	for (const anchor of links) expect(source).toContain(`id="${anchor}"`);
});
