// What is measured can be measured: no answer goes by unseen.

import { expect, it } from 'vitest';
import { wordsFor } from './scenarios.ts';

it('whoever answers in the same instant, the words of a round change what was counted before', () => {
	for (let round = 0; round < 20; round++)
		for (let n = 0; n < 40; n++) {
			const words = wordsFor(n, round + 1);
			expect(new Set(words).size, `${n} in round ${round + 1}`).toBe(3);
			const before = Array.from({ length: 40 }, (_, other) => wordsFor(other, round)).flat();
			expect(words.filter((word) => before.includes(word))).toEqual([]);
		}
});
