// Who reads, and who does not: nothing piles up, and whoever reads again has the last picture.

import { describe, expect, it } from 'vitest';
import { Listener } from './given.ts';
import { Reading } from './reading.ts';

const page = 10_000;

function reader() {
	let drawn = 0;
	const reading = new Reading(() => `m${drawn++}`);
	const seat = new Listener('ada');
	return { reading, seat, send: (signs = page) => reading.sent(seat, signs) };
}

describe('a connection', () => {
	it('is asked for a mark now and then, and is never held while it says it', () => {
		const { reading, seat, send } = reader();
		let asked = 0;
		for (let i = 0; i < 1000; i++) {
			expect(reading.holds(seat)).toBe(false);
			const mark = send();
			if (mark === undefined) continue;
			asked++;
			expect(reading.heard(seat, mark)).toBe(false);
		}
		expect(asked).toBe(250);
	});

	it('that says nothing is sent a few pictures, then none', () => {
		const { reading, seat, send } = reader();
		let sent = 0;
		for (let i = 0; i < 1000; i++) {
			if (reading.holds(seat)) continue;
			send();
			sent++;
		}
		expect(sent * page).toBeLessThan(80_000);
	});

	it('is caught up by its own mark alone, and then at once', () => {
		const { reading, seat, send } = reader();
		const marks: string[] = [];
		while (!reading.holds(seat)) marks.push(...[send()].filter((mark) => mark !== undefined));
		expect(reading.heard(seat, 'another')).toBeUndefined();
		expect(reading.holds(seat)).toBe(true);
		expect(reading.heard(seat, marks[0] ?? '')).toBe(true);
		expect(reading.holds(seat)).toBe(false);
		expect(reading.heard(seat, marks[0] ?? '')).toBeUndefined();
	});

	it('with one very large picture is asked again rather than left waiting', () => {
		const { reading, seat, send } = reader();
		const first = send(40_000);
		send(500_000);
		expect(reading.holds(seat)).toBe(true);
		expect(reading.heard(seat, first ?? '')).toBe(true);
		const again = send(0);
		expect(again).toBeDefined();
		expect(reading.holds(seat)).toBe(true);
		expect(reading.heard(seat, again ?? '')).toBe(true);
		expect(reading.holds(seat)).toBe(false);
	});

	it('that asks on and on without reading the answers is shown out', () => {
		const { reading, seat, send } = reader();
		while (!reading.holds(seat)) send();
		let answers = 0;
		while (!reading.isGone(seat)) {
			send(200);
			answers++;
		}
		expect(answers).toBeLessThan(2000);
	});

	it('where only the last picture is kept is never asked', () => {
		const { reading } = reader();
		const seat = Object.assign(new Listener('bob'), { keepsLast: true });
		for (let i = 0; i < 100; i++) expect(reading.sent(seat, page)).toBeUndefined();
		expect(reading.holds(seat)).toBe(false);
	});
});
