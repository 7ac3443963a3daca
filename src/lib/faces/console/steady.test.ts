// Presses that follow a change made elsewhere, and those that follow one's own.

import { expect, test } from 'vitest';
import { Steady, unread } from './steady.ts';

const standing = () => {
	const steady = new Steady();
	steady.see('step one, collect', 0);
	return steady;
};

test('[CO1] a press right after a change made elsewhere was not meant for it; a moment later it is', () => {
	const steady = standing();
	steady.see('step one, share', 10_000);
	expect(steady.isUnread(10_000)).toBe(true);
	expect(steady.isUnread(10_000 + unread - 1)).toBe(true);
	expect(steady.isUnread(10_000 + unread)).toBe(false);
});

test('[CO1] nothing has changed as long as the room stands where it stood, from the first picture on', () => {
	const steady = standing();
	expect(steady.isUnread(1)).toBe(false);
	steady.see('step one, collect', 500);
	expect(steady.isUnread(501)).toBe(false);
});

test('[CO1] one’s own act never stands in one’s way, shown before the answer or after it', () => {
	const before = standing();
	before.asked();
	before.see('step one, share', 10_000);
	expect(before.isUnread(10_001)).toBe(false);
	before.answered(false, 10_050);
	expect(before.isUnread(10_051)).toBe(false);
	const after = standing();
	after.asked();
	after.answered(false, 10_000);
	after.see('step one, share', 10_100);
	expect(after.isUnread(10_101)).toBe(false);
});

test('[CO1] long after one’s own act, a change made elsewhere counts again', () => {
	const steady = standing();
	steady.asked();
	steady.answered(false, 10_000);
	steady.see('step one, share', 10_000 + 10 * unread);
	expect(steady.isUnread(10_001 + 10 * unread)).toBe(true);
});

test('[CO1] of two consoles that advance at once, the one that was too late waits too', () => {
	const steady = standing();
	steady.asked();
	steady.see('step one, share', 10_000);
	steady.answered(true, 10_020);
	expect(steady.isUnread(10_021)).toBe(true);
});
