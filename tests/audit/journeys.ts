// How long people wait: what they do, as long as it takes, beside what it may take.

import type { Browser } from '@playwright/test';
import { budgets } from '../size/budgets.ts';
import { firstScreen } from '../size/first-screen.ts';
import { drawScreen } from '../load/screen.ts';
import { root } from '../../party/local/root.ts';
import { join } from 'node:path';
import { firstAnswer } from './first-answer.ts';
import { hourOfScreen } from './hour.ts';
import type { Found } from './limits.ts';
import { tapNothing, tapThrough } from './taps.ts';

const tenth = (value: number) => Math.round(value * 10) / 10;

function weights(): readonly Found[] {
	return Object.entries(budgets).map(([page, { all }]) => {
		const files = firstScreen(join(root, 'build/front'), page);
		const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
		return {
			name: `first screen of ${page}`,
			value: tenth(bytes / 1000),
			unit: ' KB',
			most: all / 1000
		};
	});
}

/** All of them, one after the other. */
export async function walkJourneys(
	browser: Browser,
	http: string,
	say: (line: string) => void
): Promise<readonly Found[]> {
	const first = await firstAnswer(browser, http);
	const taps = await tapThrough(browser, http);
	const nothing = await tapNothing(browser);
	say(`slowest tap: ${taps.at}`);
	const drawn = await drawScreen(browser, http);
	const grown = await hourOfScreen(browser, http);
	const ms = ' ms';
	return [
		{ name: 'from the code: something to see', value: first.seen, unit: ms },
		{ name: 'from the code: the question is there', value: first.asked, unit: ms },
		{ name: 'from the code: the question can be answered', value: first.ready, unit: ms },
		{ name: 'from the code: the first answer is kept', value: first.kept, unit: ms, most: 4000 },
		{ name: 'bytes until then', value: first.kilobytes, unit: ' KB' },
		{ name: 'connections until then', value: first.connections, unit: '' },
		{ name: `tap to paint at 20 ×, half of ${taps.count}`, value: taps.p50, unit: ms },
		{ name: 'tap to paint at 20 ×, p95', value: taps.p95, unit: ms, most: 200 },
		{ name: 'tap to paint at 20 ×, a page that does nothing', value: nothing.p50, unit: ms },
		{ name: 'tap to paint at 20 ×, the same, p95', value: nothing.p95, unit: ms },
		{ name: 'tap to paint at 20 ×, the slowest', value: taps.worst, unit: ms },
		...weights(),
		{ name: 'screen, 300 answers in 10 s at 4 ×', value: drawn.fps, unit: ' a second', least: 50 },
		{
			name: 'screen, layout shift meanwhile',
			value: tenth(drawn.shift * 100) / 100,
			unit: '',
			most: 0.01
		},
		{ name: 'screen, memory after an hour of pictures', value: tenth(grown), unit: ' MB', most: 10 }
	];
}
