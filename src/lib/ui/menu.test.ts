// Where menus go and what their keys do.

import { describe, expect, it } from 'vitest';
import { keyToItem, placeMenu, typedItem } from './menu.ts';

const phone = { width: 320, height: 568 };
const box = (left: number, top: number) => ({ left, top, right: left + 44, bottom: top + 44 });

describe('placeMenu', () => {
	it('stands under its button, ends aligned', () => {
		expect(placeMenu(box(260, 100), { width: 200, height: 150 }, phone)).toEqual({
			left: 104,
			top: 148,
			height: 150
		});
	});
	it('never leaves the window on the left', () => {
		expect(placeMenu(box(4, 100), { width: 304, height: 150 }, phone).left).toBe(8);
	});
	it('goes above when there is more room there, and never taller than the room', () => {
		const place = placeMenu(box(260, 500), { width: 200, height: 900 }, phone);
		expect(place).toEqual({ left: 104, top: 8, height: 488 });
	});
});

describe('keys', () => {
	it('arrows go round, Home and End go to the ends', () => {
		expect(keyToItem('ArrowDown', 2, 3)).toBe(0);
		expect(keyToItem('ArrowUp', 0, 3)).toBe(2);
		expect(keyToItem('Home', 2, 3)).toBe(0);
		expect(keyToItem('End', 0, 3)).toBe(2);
		expect(keyToItem('x', 0, 3)).toBeUndefined();
		expect(keyToItem('Home', 0, 0)).toBeUndefined();
	});
	it('letters find a label whatever its accents, the next one when repeated', () => {
		const labels = ['Épingler', 'Déplacer', 'Éclairer'];
		expect(typedItem(labels, 'e', 0)).toBe(2);
		expect(typedItem(labels, 'e', 2)).toBe(0);
		expect(typedItem(labels, 'ecl', 2)).toBe(2);
		expect(typedItem(labels, 'z', 0)).toBeUndefined();
	});
});
