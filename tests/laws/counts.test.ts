// Law 6: votes counted are votes cast, and things shown are things made less those set aside. Each kind
// says in its folder what it counts; one that does not yet fails.

import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/lib/activities/registry.ts';
import { balances, booksOf } from './balances.ts';
import { law } from './life.ts';

describe('law 6: what is counted is what was cast', () => {
	it.each(kinds)('$name has its books', ({ name }) => {
		expect(booksOf(name)).toBeDefined();
	});

	law('at every moment', 60, ({ moments }) => {
		for (const { after } of moments.slice(-25)) {
			for (const id of Object.keys(after.state.steps)) {
				for (const [what, counted, cast] of balances(after.state, id))
					expect(counted, what).toBe(cast);
			}
		}
	});
});
