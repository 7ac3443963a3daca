import { expect, test } from 'vitest';
import { wholeBar, type Row } from './results.ts';
import type { Tally } from './tally.ts';

const rows: readonly Row[] = [2, 1].map((value) => ({
	id: `row ${value}`,
	title: '',
	value,
	share: 0,
	people: 3,
	counts: []
}));
const tally = { people: 3, withdrawn: 0 };

test('[P36] a whole bar is everyone, the best rating, or the best row', () => {
	const of = (told: Tally) => wholeBar(told, rows);
	expect(of({ ...tally, shape: 'choice', rows: [], others: 0 })).toBe(3);
	expect(of({ ...tally, shape: 'scale', rows: [] })).toBe(5);
	expect(of({ ...tally, shape: 'points', rows: [] })).toBe(2);
	expect(wholeBar({ ...tally, shape: 'points', rows: [] }, [])).toBe(0);
});
