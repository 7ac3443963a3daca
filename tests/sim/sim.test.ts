// Forty short lives of a room on a bad network; `npm run sim` lives a thousand.

import { describe, expect, it } from 'vitest';
import { mutants } from './mutants.ts';
import { livesOf } from './worker.ts';

const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

/** Lives in which something was once lost, and what it was. */
const once: readonly (readonly [seed: number, what: string])[] = [
	[4, 'a command refused on one page was kept from the other, where its copy came late'],
	[48, 'a count went up and down between two tellings, and who saw it go up kept it'],
	[42, 'who had herself forgotten and came back on one page stayed nobody on the other'],
	[78, 'a command done without effect was refused when its copy came'],
	[927, 'a refusal of before a crash came to one page after the other was told done'],
	[988, 'what somebody asked to forget stayed in what another saw of her own'],
	[192, 'a page closed before its commands left, and its device kept them'],
	[601, 'who read at last, after the room had slept, was shown nothing of what she had missed']
];

describe('nothing is lost', () => {
	it('in forty lives', async () => {
		const told = await livesOf({ seeds, ops: 150, clients: 12 });
		expect(told.filter(({ wrongs }) => wrongs.length > 0)).toEqual([]);
		expect(told.reduce((sum, { done }) => sum + done, 0)).toBeGreaterThan(1000);
	});

	it.each(once)('nor in life %i, where %s', async (seed) => {
		const [told] = await livesOf({ seeds: [seed], ops: 300, clients: 12 });
		expect(told?.wrongs).toEqual([]);
	});

	it('the same seed is the same life', async () => {
		const live = () => livesOf({ seeds: [7], ops: 150, clients: 12 });
		expect(await live()).toEqual(await live());
	});
});

describe('a planted mistake is found', () => {
	it.each(Object.keys(mutants))('%s', async (mutant) => {
		const told = await livesOf({
			seeds: [...seeds, ...seeds.map((n) => n + 40)],
			ops: 200,
			clients: 12,
			mutant
		});
		expect(told.at(-1)?.wrongs).not.toEqual([]);
	});
});
