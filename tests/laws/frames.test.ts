// Law 8 in volume: a hundred thousand frames, true ones bent in every way, against a room in plain Node.
// Each gets an answer or a close; none is an exception; nothing changes that was not said to be done.

import { expect, it } from 'vitest';
import { hello, keys, openHall } from '../../party/given.ts';
import { Handmade, MemoryLedger, type Listener } from '../../party/hall/given.ts';
import { Hall } from '../../party/hall/hall.ts';
import { chanceOf } from '../../src/lib/base/chance.ts';
import { opening, parcours } from '../../src/lib/workshop/given.ts';
import { frameFrom } from './bent.ts';

const frames = 100_000;
/** Frames that one room hears before another is opened: journals stay short. */
const each = 2000;

async function room() {
	const around = new Handmade(new MemoryLedger());
	const hall = await openHall(around);
	const callers = [
		undefined,
		hello({ secret: 'a'.repeat(32) }),
		hello({ key: keys.screen }),
		hello({ key: keys.cohost })
	];
	let seats = 0;
	const sit = async (who: number) => {
		const seat = around.sit(`seat ${seats++}`);
		const said = callers[who];
		if (said) await hall.hear(seat, said);
		around.pass(1000);
		return seat;
	};
	return { around, hall, sit, callers };
}

it('a hundred thousand bent frames: always an answer or a close, never an exception, no silent change', async () => {
	const chance = chanceOf('bent frames');
	const told = { done: 0, welcome: 0, refused: 0, closed: 0 };
	for (let heard = 0; heard < frames; heard += each) {
		const { around, hall, sit, callers } = await room();
		const seats: (Listener | undefined)[] = callers.map(() => undefined);
		for (let i = 0; i < each; i++) {
			const who = i % callers.length;
			const seat = seats[who] ?? (await sit(who));
			seats[who] = seat;
			const before = hall.workshop;
			const from = seat.heard.length;
			const frame = frameFrom(chance);
			await hall.hear(seat, frame);
			around.pass(200);
			const answers = seat.heard.slice(from).filter(({ type }) => type !== 'view');
			const kinds = new Set(answers.map(({ type }) => type));
			if (kinds.size === 0 && !seat.closed) expect.unreachable(`no answer to ${String(frame)}`);
			if (hall.workshop !== before && !kinds.has('done') && !kinds.has('welcome'))
				expect.unreachable(`a silent change after ${String(frame)}`);
			if (kinds.has('done')) told.done++;
			else if (kinds.has('welcome')) told.welcome++;
			else told.refused++;
			if (!seat.closed) continue;
			told.closed++;
			seats[who] = undefined;
			around.listeners.delete(seat);
		}
		expect(around.errors).toEqual([]);
		const woken = new Hall(around);
		woken.wake();
		expect(woken.workshop).toEqual(hall.workshop);
	}
	console.log(`${frames} frames`, told);
	expect(told.refused).toBeGreaterThan(frames * 0.8);
	expect(Math.min(told.done, told.welcome, told.closed)).toBeGreaterThan(100);
}, 240_000);
