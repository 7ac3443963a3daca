import { expect, test } from 'vitest';
import { once } from './once.ts';

test('the second click of a double one does nothing; keys and single clicks do', () => {
	let done = 0;
	const press = once(() => done++);
	for (const detail of [1, 2, 3, 0, 1]) press({ detail });
	expect(done).toBe(3);
});
