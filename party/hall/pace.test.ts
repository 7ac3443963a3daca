// Buckets of tokens, second by second.

import { describe, expect, it } from 'vitest';
import { allowances, Pace, priceOf, roomAllowance } from './pace.ts';

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
			for (let i = 0; i < 120; i++) pace.take('a', allowances.participant, minute * 60_000);
			expect(pace.isFlood('a')).toBe(false);
		}
	});

	it('nobody pays for another', () => {
		const pace = new Pace();
		for (let i = 0; i < 1000; i++) pace.take('a', allowances.participant, 0);
		expect(pace.take('b', allowances.participant, 0)).toBe(true);
	});

	it('coming back does not forgive what was spent; time does', () => {
		const pace = new Pace();
		for (let i = 0; i < 1000; i++) pace.take('a', allowances.participant, 0);
		pace.forget('a', 100);
		expect([pace.isFlood('a'), pace.take('a', allowances.participant, 100)]).toEqual([true, true]);
		pace.forget('a', 60_000);
		expect([pace.isFlood('a'), pace.take('a', allowances.participant, 0)]).toEqual([false, true]);
	});

	it('a room that says too much asks those who spoke most to wait; whoever hardly spoke is heard', () => {
		const pace = new Pace();
		const { burst, perSecond } = roomAllowance;
		let [heard, calm] = [0, 0];
		for (let now = 0; now < 10_000; now += 50) {
			for (let bot = 0; bot < 1000; bot++)
				if (pace.takeShared(`bot ${bot}`, allowances.participant, now)) heard++;
			if (now % 2500 === 0 && pace.takeShared('ada', allowances.participant, now)) calm++;
		}
		expect(calm).toBe(4);
		expect(heard).toBeLessThan(burst + 10 * perSecond + 1000 * 5);
		expect(heard).toBeLessThan(1000 * 10 * allowances.participant.perSecond * 0.2);
	});

	it('whoever has spent her own tokens costs the room none', () => {
		const pace = new Pace();
		for (let i = 0; i < 10_000; i++) pace.takeShared('bot', allowances.participant, 0);
		let heard = 0;
		for (let i = 0; i < 40; i++) if (pace.takeShared('ada', allowances.participant, 0)) heard++;
		expect(heard).toBe(40);
	});

	it('a message of 64 KB costs as much as seventeen short ones', () => {
		expect([priceOf(0), priceOf(4000), priceOf(64 * 1024)]).toEqual([1, 1, 17]);
		const pace = new Pace();
		const take = () => pace.take('a', allowances.participant, 0, priceOf(64 * 1024));
		expect([take(), take(), take()]).toEqual([true, true, false]);
		expect(pace.take('a', allowances.participant, 0)).toBe(true);
	});

	it('keeps few buckets, however many pass', () => {
		const pace = new Pace();
		for (let i = 0; i < 200_000; i++) pace.take(`n${i}`, allowances.screen, i);
		expect(pace.size).toBeLessThan(20_000);
	});
});
