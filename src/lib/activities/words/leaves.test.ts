// What stands for too many sentences.

import { describe, expect, it } from 'vitest';
import { overview } from './leaves.ts';

describe('the overview of sentences', () => {
	const sheaves = ['confiance', 'écoute', 'temps', 'lien', 'droit'].map((word, i) => ({
		key: word,
		word,
		texts: Array.from({ length: 40 - i }, (_, n) => `${word} ${n % 20}`)
	}));
	it('[W28] has the first words, each with all its sentences counted and each wording once', () => {
		const parts = overview(sheaves);
		expect(parts.map(({ title, count }) => [title, count])).toEqual([
			['confiance', 40],
			['écoute', 39],
			['temps', 38],
			['lien', 37]
		]);
		for (const { items } of parts) {
			expect(items).toHaveLength(9);
			expect(new Set(items.map(({ text }) => text)).size).toBe(9);
		}
		expect(overview(sheaves)).toEqual(parts);
	});
});
