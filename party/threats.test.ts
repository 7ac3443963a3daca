// The threat model names the tests that hold it: each is there, under that name.

import { expect, it } from 'vitest';
import { textOf } from '../tests/sources.ts';

const text = textOf('party/THREATS.md');

it('every test that it names exists', () => {
	const named = [...text.matchAll(/`([\w./-]+\.(?:test|spec)\.ts)`(?:: “([^”]+)”)?/gu)];
	expect(named.length).toBeGreaterThan(15);
	for (const [, file = '', title = ''] of named) expect(textOf(file), file).toContain(title);
});
