// Letters alone as commands, and whoever wants none of them.

import { afterEach, expect, test, vi } from 'vitest';
import { isLetter, letterOf, useLetters } from './letters.ts';

afterEach(() => vi.unstubAllGlobals());

const pressed = (key: string, ctrlKey = false) => ({
	...{ key, ctrlKey },
	...{ metaKey: false, altKey: false }
});

test('a sign alone is one, an arrow, a key with a name and a chord are none', () => {
	expect(['t', 'Z', '+', '?'].map((key) => isLetter(pressed(key)))).toEqual(Array(4).fill(true));
	expect(isLetter(pressed('ArrowRight'))).toBe(false);
	expect(isLetter(pressed('Escape'))).toBe(false);
	expect(isLetter(pressed('z', true))).toBe(false);
});

test('letters are commands until a page turns them off, and again when it turns them on', () => {
	const event = { ...pressed('T'), repeat: false, defaultPrevented: false, target: null };
	vi.stubGlobal('Element', class {});
	expect(letterOf(event)).toBe('t');
	useLetters(false);
	expect(letterOf(event)).toBeUndefined();
	useLetters(true);
	expect(letterOf(event)).toBe('t');
});
