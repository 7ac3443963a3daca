import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../../../tests/golden/hostile.ts';
import { columnShares, gridOf } from './columns.ts';

test('rows are made as long as the longest', () => {
	const grid = gridOf({ head: ['a'], rows: [['x', 1], []] });
	expect(grid.head).toEqual(['a', '']);
	expect(grid.rows).toEqual([
		['x', 1],
		['', '']
	]);
	expect(grid.figures).toEqual([false, true]);
});

test('a word or two stays on its line, as long as a row of them holds', () => {
	const long = 'Se former les uns les autres, une demi-journée par trimestre';
	const brief = (...row: string[]) => gridOf({ head: row, rows: [row] }).brief;
	expect(brief('Méthodes et rôles', long, 'non retenu')).toEqual([true, false, true]);
	expect(brief(...Array.from({ length: 4 }, () => 'Méthodes et rôles'))).not.toContain(true);
});

test('a long column takes what a short one does not need', () => {
	const long = 'Se former les uns les autres, une demi-journée par trimestre, à tour de rôle';
	const grid = gridOf({ head: ['N°', 'Colonne', 'Carte'], rows: [[1, 'Partage', long]] });
	const [first = 0, second = 0, third = 0] = columnShares(grid, 640, 'fr');
	expect(third).toBeGreaterThan(second * 4);
	expect(second).toBeGreaterThan(first);
});

test('[D8] shares are positive and make one whole, whatever the cells', () => {
	const cells = fc.array(fc.array(fc.oneof(hostileText, fc.double()), { maxLength: 9 }), {
		maxLength: 9
	});
	fc.assert(
		fc.property(fc.array(hostileText, { maxLength: 9 }), cells, (head, rows) => {
			const shares = columnShares(gridOf({ head, rows }), 640, 'fr');
			expect(shares.every((share) => share > 0)).toBe(true);
			expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
		})
	);
});

test('[D20] figures with a sign or a unit are figures; ranges, dates and codes are not', () => {
	const column = (cells: string[]) =>
		gridOf({ head: ['a'], rows: cells.map((cell) => [cell]) }).figures[0];
	expect(column(['43\u202F%', '7\u202F%', ''])).toBe(true);
	expect(column(['+3', '−2', '=', '0,5'])).toBe(true);
	expect(column(['1 à 5', '2 à 3'])).toBe(false);
	expect(column(['3 mai 2027'])).toBe(false);
	expect(column(['', ''])).toBe(false);
});
