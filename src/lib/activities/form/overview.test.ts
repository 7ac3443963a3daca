// What stands for too many open answers.

import { describe, expect, it } from 'vitest';
import { overview } from './overview.ts';

describe('the overview of open answers', () => {
	const entries = Array.from({ length: 200 }, (_, i) => ({
		id: `e${i}`,
		text: `Réponse ${i}`,
		...(i % 90 === 30 && { times: i })
	}));
	it('[Q40] begins with what most sheets say, and goes on with some from all along', () => {
		const { items } = overview(entries);
		expect(items.slice(0, 2).map(({ id }) => id)).toEqual(['e120', 'e30']);
		expect(items).toHaveLength(18);
		expect(Number(items.at(-1)?.id.slice(1))).toBeGreaterThan(170);
	});
	it('[Q40] counts the sheets behind an answer', () => {
		const { items, holds } = overview(entries);
		expect(items.map(holds).slice(0, 3)).toEqual([120, 30, 1]);
	});
});
