// What is said of a timer.

import { expect, test } from 'vitest';
import { timesOf } from './times.ts';

test('the time is told when it starts, at its last minute and at its end, never by the second', () => {
	const minute = 60_000;
	const told = (left: number) => timesOf(left, 0).map(({ at, text }) => `${at / 1000} ${text}`);
	expect(told(5 * minute)).toEqual([
		'0 Il reste 5 minutes.',
		'240 Il reste une minute.',
		'300 Le temps prévu est écoulé.'
	]);
	expect(told(40_000)).toEqual(['40 Le temps prévu est écoulé.']);
	expect(told(-1)).toEqual([]);
});
