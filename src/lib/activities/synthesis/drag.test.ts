// Moving an item by hand or by key.

import { describe, expect, test } from 'vitest';
import { landsBefore, moveByKey, scrollFor } from './drag.ts';

describe('[S5] moving on the console', () => {
	const boxes = ['a', 'b', 'c'].map((id, i) => ({ id, top: i * 10, bottom: i * 10 + 10 }));

	test('[S5] a carried item lands before the first whose middle is below it', () => {
		expect(landsBefore(boxes, 'c', 3)).toBe('a');
		expect(landsBefore(boxes, 'c', 7)).toBe('b');
		expect(landsBefore(boxes, 'a', 3)).toBe('b');
		expect(landsBefore(boxes, 'a', 99)).toBe(null);
		expect(landsBefore([], 'a', 0)).toBe(null);
	});

	test('[S5] near an edge, the list comes along', () => {
		expect(scrollFor(10, 0, 600)).toBeLessThan(0);
		expect(scrollFor(590, 0, 600)).toBeGreaterThan(0);
		expect(scrollFor(300, 0, 600)).toBe(0);
	});

	test('[S5] arrows move it in its section and across', () => {
		const sections = [
			{ id: 'problems', items: ['a', 'b', 'c'] },
			{ id: 'debates', items: [] }
		];
		const move = (key: string, item: string) => moveByKey(key, item, sections);
		expect(move('ArrowUp', 'b')).toEqual({ section: 'problems', before: 'a' });
		expect(move('ArrowUp', 'a')).toBe(undefined);
		expect(move('ArrowDown', 'a')).toEqual({ section: 'problems', before: 'c' });
		expect(move('ArrowDown', 'b')).toEqual({ section: 'problems', before: null });
		expect(move('ArrowDown', 'c')).toBe(undefined);
		expect(move('ArrowRight', 'a')).toEqual({ section: 'debates', before: null });
		expect(move('ArrowLeft', 'a')).toBe(undefined);
		expect(move('x', 'a')).toBe(undefined);
		expect(move('ArrowUp', 'gone')).toBe(undefined);
	});
});
