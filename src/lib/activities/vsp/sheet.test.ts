import { expect, test } from 'vitest';
import { given, list, phone } from './given.ts';
import { sheet } from './sheet.ts';
import { transcribe } from './transcribe.ts';

test('[V36] the sheet has a box for each dimension, and every difficulty once with the number that is typed', () => {
	const five = [...list, { id: 'e', text: 'Mandat', dimension: 'pouvoir' }];
	const state = given([], { difficulties: five });
	const tables = sheet(state, 'fr').filter((block) => block.type === 'table');
	expect(tables.map(({ head, ruled }) => [head.length, ruled])).toEqual([
		[3, 1],
		[6, undefined]
	]);
	const rows = tables[1]?.rows ?? [];
	expect(rows).toEqual([
		[1, 'Conflits', '', 4, 'Lassitude', ''],
		[2, 'Langage', '', 5, 'Mandat', ''],
		[3, 'Moyens', '', '\u00a0', '\u00a0', '\u00a0']
	]);
	expect(transcribe(state, '5 2 3 / 5', phone('ada'))).toMatchObject([
		{ vouloir: 5, savoir: 2, pouvoir: 3 },
		{ placed: [{ difficulty: 'e', count: 1 }] }
	]);
});
