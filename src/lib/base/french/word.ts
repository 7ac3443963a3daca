// One French word brought to its key: singular, masculine where that is safe, without the accents that
// tell nothing. Applying it to its own result changes nothing.

import { essential, restoreFinal } from './confusable.ts';
import { masculine } from './gender.ts';
import { openLigatures } from './letters.ts';
import { singular } from './plural.ts';

const rounds = 4;

/** The key of one lower-case word. */
export function wordKey(word: string): string {
	let current = openLigatures(word);
	for (let round = 0; round < rounds; round++) {
		const next = essential(masculine(restoreFinal(singular(current))));
		if (next === current) return next;
		current = next;
	}
	return current;
}
