// What shares a commit: on a quiet day, in a crowd, on a slow disk, when the room is late.

import { describe, expect, it } from 'vitest';
import { Handmade } from './given.ts';
import { Group } from './group.ts';

/** A group whose commits take so long. */
function group(takes = 0) {
	const around = new Handmade();
	const commits: (readonly number[])[] = [];
	const one = new Group<number>(around, (items) => {
		commits.push(items);
		if (takes > 0) around.after(0, () => void (around.time += takes));
		return true;
	});
	return { around, commits, add: (item: number) => one.add(item) };
}

describe('a group', () => {
	it('stores at once while few speak, and eighty times a second at most in a crowd', () => {
		const { around, commits, add } = group();
		add(0);
		expect(commits).toEqual([[0]]);
		for (let item = 1; item <= 1000; item++) {
			add(item);
			around.pass(1);
		}
		around.pass(20);
		expect(commits.length).toBeLessThan(90);
		expect(commits.flat()).toHaveLength(1001);
	});

	it('that is late for a commit stores all that came, not a few at each word', () => {
		const { around, commits, add } = group();
		for (let item = 0; item < 4; item++) add(item);
		const before = commits.length;
		around.time += 200;
		for (let item = 4; item < 100; item++) add(item);
		expect(commits.length).toBe(before);
		around.pass(0);
		expect(commits.length).toBe(before + 1);
		expect(commits.flat()).toHaveLength(100);
	});

	it('leaves time for others to join after a slow disk wrote', () => {
		const { around, commits, add } = group(60);
		for (let item = 0; item < 1000; item++) {
			add(item);
			around.pass(1);
		}
		around.pass(200);
		expect(commits.flat()).toHaveLength(1000);
		expect(commits.length).toBeLessThan(16);
	});

	it('on a slow disk, does not store one by one those who were heard while it wrote', () => {
		const { around, commits, add } = group();
		add(0);
		for (let item = 1; item < 20; item++) {
			around.time += item === 1 ? 30 : 1;
			add(item);
		}
		expect(commits).toEqual([[0]]);
		around.pass(30);
		expect(commits.length).toBe(2);
	});

	it('does not take a computer that slept for a slow disk, nor a clock that was set back', () => {
		for (const leap of [8 * 3600_000, -8 * 3600_000]) {
			const { around, commits, add } = group();
			add(0);
			around.time += leap;
			around.pass(0);
			for (let item = 1; item < 10; item++) add(item);
			around.pass(1500);
			expect(commits.flat()).toHaveLength(10);
		}
	});
});
