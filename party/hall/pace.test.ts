// Buckets of tokens, second by second.

import { describe, expect, it } from 'vitest';
import { allowances, Pace } from './pace.ts';

describe('pace', () => {
	it('ten thousand messages a second: at most 60 are heard before the connection is shown out', () => {
		const pace = new Pace();
		let heard = 0;
		let sent = 0;
		while (!pace.isFlood('a')) {
			if (pace.take('a', allowances.participant, sent / 10)) heard++;
			sent++;
		}
		expect(heard).toBeLessThanOrEqual(60);
		expect(sent).toBeLessThan(1000);
	});

	it('one that slows down when it is told is never a flood', () => {
		const pace = new Pace();
		for (let minute = 0; minute < 60; minute++) {
			for (let i = 0; i < 200; i++) pace.take('a', allowances.participant, minute * 60_000);
			expect(pace.isFlood('a')).toBe(false);
		}
	});

	it('nobody pays for another', () => {
		const pace = new Pace();
		for (let i = 0; i < 1000; i++) pace.take('a', allowances.participant, 0);
		expect(pace.take('b', allowances.participant, 0)).toBe(true);
		pace.forget('a');
		expect([pace.isFlood('a'), pace.take('a', allowances.participant, 0)]).toEqual([false, true]);
	});
});
