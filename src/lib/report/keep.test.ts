import { expect, test } from 'vitest';
import { groupsOf } from './keep.ts';

const rows = (count: number) => Array.from({ length: count }, () => []);

test('[D33] a run of headings, and the paragraph under each, stands with the figure or the short table that follows', () => {
	const groups = groupsOf([
		{ type: 'heading', level: 1 },
		{ type: 'heading', level: 2 },
		{ type: 'figure' },
		{ type: 'heading', level: 1 },
		{ type: 'paragraph' },
		{ type: 'heading', level: 2 },
		{ type: 'table', rows: rows(3) },
		{ type: 'table', rows: rows(50) },
		{ type: 'heading', level: 1 },
		{ type: 'paragraph' },
		{ type: 'heading', level: 1 }
	]);
	expect(groups.map(({ kept, pieces }) => [kept, pieces.length])).toEqual([
		[true, 3],
		[true, 4],
		[false, 1],
		[false, 1],
		[false, 1],
		[false, 1]
	]);
});
