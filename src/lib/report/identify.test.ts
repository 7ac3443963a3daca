import { expect, test } from 'vitest';
import type { Block } from '../base/blocks.ts';
import { identify } from './identify.ts';

const heading = (text: string): Block => ({ type: 'heading', level: 3, text });
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const table = (caption: string): Block => ({ type: 'table', caption, head: ['n'], rows: [] });
const ids = (blocks: readonly Block[]) => identify(blocks, 's').map(({ id }) => id);

test('[D14] a block keeps its name when others come before it and when counts change', () => {
	const before = ids([heading('Mots'), paragraph('x'), table('Les 12 mots')]);
	const after = ids([
		heading('Neuf'),
		table('Autre'),
		heading('Mots'),
		paragraph('y'),
		table('Les 34 mots')
	]);
	expect(after.slice(2)).toEqual(before);
});

test('[D14] no two blocks have one name, and a name that was given stays', () => {
	const names = ids([
		paragraph('a'),
		paragraph('b'),
		{ ...table('t'), id: 'own' },
		table('t'),
		table('t')
	]);
	expect(new Set(names).size).toBe(5);
	expect(names[2]).toBe('s.own');
});
