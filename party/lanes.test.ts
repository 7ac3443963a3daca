// The lanes of a door, second by second: a real room never waits, a crowd of bots does.

import { expect, it } from 'vitest';
import { Crowd, deadMax, lanes, returns } from './lanes.ts';

/** How many of so many a second pass in so many seconds. */
function pass(crowd: Crowd, lane: 'free' | 'proved', rate: number, seconds: number): number {
	let passed = 0;
	for (let i = 0; i < rate * seconds; i++) if (crowd.lets(lane, 'r', (i / rate) * 1000)) passed++;
	return passed;
}

it('a thousand people who scan the code at once all come in without a word', () => {
	const crowd = new Crowd();
	expect(pass(crowd, 'free', 1000, 1)).toBe(1000);
	expect(crowd.isCrowded('r', 1000)).toBe(false);
});

it('five thousand bots a second pass at the pace of their lane, and leave the other lane alone', () => {
	const crowd = new Crowd();
	const { burst, perSecond } = lanes.free;
	expect(pass(crowd, 'free', 5000, 10)).toBeLessThanOrEqual(burst + 10 * perSecond);
	expect(crowd.isCrowded('r', 10_000)).toBe(true);
	for (let i = 0; i < 300; i++) expect(crowd.lets('proved', 'r', 10_000)).toBe(true);
	expect(crowd.lets('free', 'another', 10_000)).toBe(true);
	expect(crowd.isCrowded('r', 30_000)).toBe(false);
});

it('who was in comes back whatever knocks, and a thousand passes shown without end leave room to the others', () => {
	const crowd = new Crowd();
	pass(crowd, 'free', 5000, 10);
	pass(crowd, 'proved', 5000, 10);
	let spun = 0;
	for (let i = 0; i < 50_000; i++)
		if (crowd.letsOne('back', 'r', `bot ${i % 1000}`, 10_000 + i / 5)) spun++;
	expect(spun).toBeLessThanOrEqual(1000 * (returns.burst + 10 * returns.perSecond));
	for (let i = 0; i < 300; i++) expect(crowd.letsOne('back', 'r', `p${i}`, 20_000)).toBe(true);
});

it('what a room says of a dead pass is remembered for a while, and never without bound', () => {
	const crowd = new Crowd();
	for (let i = 0; i < 2 * deadMax; i++) crowd.dies('r', `bot ${i}`, 0);
	expect([crowd.isDead('r', 'bot 0', 0), crowd.isDead('r', `bot ${deadMax}`, 0)]).toEqual([
		false,
		true
	]);
	expect(crowd.isDead('another', `bot ${deadMax}`, 0)).toBe(false);
	expect(crowd.isDead('r', `bot ${deadMax}`, 120_000)).toBe(false);
});

it('one proof, shown five thousand times a second, takes little of its lane', () => {
	const crowd = new Crowd();
	let passed = 0;
	for (let i = 0; i < 50_000; i++) if (crowd.letsOne('proved', 'r', 'bot', i / 5)) passed++;
	expect(passed).toBeLessThanOrEqual(returns.burst + 10 * returns.perSecond);
	expect(crowd.letsOne('proved', 'r', 'ada', 10_000)).toBe(true);
});

it('as long as the first lane is full this is known without counting, and no longer', () => {
	const crowd = new Crowd();
	pass(crowd, 'free', 5000, 10);
	const shut = Array.from({ length: 5000 }, (_, i) => crowd.isShut('r', 10_000 + i / 5));
	expect(shut.indexOf(false)).toBeLessThanOrEqual(5000 / lanes.free.perSecond);
	expect(shut.filter(Boolean).length).toBeLessThanOrEqual(5000 / lanes.free.perSecond);
	expect(crowd.isShut('another', 10_000)).toBe(false);
});

it('a clock that was set back shuts no door', () => {
	const crowd = new Crowd();
	pass(crowd, 'free', 5000, 10);
	expect(crowd.isShut('r', 5000)).toBe(false);
});

it('names that no room has share one lane', () => {
	const crowd = new Crowd();
	let passed = 0;
	for (let i = 0; i < 5000; i++) if (crowd.lets('unknown', `n${i}`, i / 5)) passed++;
	expect(passed).toBeLessThanOrEqual(lanes.unknown.burst + lanes.unknown.perSecond);
	expect(crowd.isCrowded('n4999', 1000)).toBe(false);
});
