// The estimate of pages and the pieces of long work: cheap, close to a real layout, never silent.

import { expect, test } from 'vitest';
import { sampleBlocks, sampleCover } from '../../../tests/golden/sample.ts';
import type { Block } from '../base/blocks.ts';
import { compose } from './document.ts';
import { toDocx } from './docx.ts';
import { estimatePages } from './pages.ts';
import { picturesOf } from './picture.ts';

const blank = async () => Uint8Array.from([137, 80, 78, 71]);
const pagesOf = async (blocks: readonly Block[]) => {
	const document = compose(sampleCover, blocks);
	const pages = estimatePages(document, await picturesOf(document, blank));
	return document.contents.map(({ anchor }) => pages.get(anchor) ?? 0);
};
const heading = (text: string): Block => ({ type: 'heading', level: 1, text });
const list = (count: number, text: string): Block => ({
	type: 'list',
	items: Array.from({ length: count }, () => ({ text }))
});

test('every entry of the contents has a page, in the order of the text, after cover and contents', async () => {
	const pages = await pagesOf(sampleBlocks);
	expect(pages[0]).toBe(3);
	expect(pages).toEqual(pages.toSorted((a, b) => a - b));
});

test('a page holds what a word processor puts on it: 39 items of one line, 21 of two', async () => {
	const long = 'une forme de coopération où chacun garde sa place, dite avec assez de mots ici';
	const blocks = [
		heading('Aaaa'),
		list(300, 'un lien'),
		heading('Bbbb'),
		list(200, `${long}, ${long}`),
		heading('Cccc')
	];
	expect(await pagesOf(blocks), 'as LibreOffice lays this document out').toEqual([3, 10, 20]);
});

test('a heading stays with what follows it, and a word longer than the line takes several', async () => {
	const text = 'm'.repeat(4000);
	const pages = await pagesOf([heading('A'), { type: 'paragraph', text }, heading('B')]);
	expect(pages[1]).toBeGreaterThan(3);
	expect(await pagesOf([heading('A'), list(38, 'un lien'), heading('B'), list(1, 'c')])).toEqual([
		3, 4
	]);
});

test('a long Word file lets the page breathe, and says how far it is', async () => {
	const rows = Array.from({ length: 3000 }, (_, n) => [n, 'une carte', 'une colonne']);
	const table: Block = { type: 'table', caption: 'T', head: ['n', 'a', 'b'], rows, annex: true };
	const document = compose(sampleCover, [table]);
	const shares: number[] = [];
	await toDocx(document, await picturesOf(document, blank), (share) => void shares.push(share));
	expect(shares.length).toBeGreaterThan(14);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(shares.at(-1)).toBeLessThanOrEqual(1);
});
