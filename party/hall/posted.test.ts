// Seats of those who speak by plain requests: what each is told in its turn, and when it has left.

import { describe, expect, it } from 'vitest';
import { lastViews } from './folding.ts';
import { Handmade } from './given.ts';
import { Posted } from './posted.ts';
import type { Seat } from './seat.ts';

const talk = (mark: string, ...commands: object[]) => ({
	hello: { type: 'hello' as const, version: 1, secret: 'x'.repeat(16) },
	mark,
	commands
});

function room() {
	const around = new Handmade();
	const left: string[] = [];
	let names = 0;
	const posted: Posted = new Posted({
		now: () => around.now(),
		after: (ms, work) => around.after(ms, work),
		hear: async (seat: Seat, frame) => {
			const { type } = JSON.parse(frame);
			seat.send(type === 'hello' ? '{"type":"welcome"}' : '{"type":"done"}');
			seat.send('{"type":"view","rev":1,"own":1}');
		},
		left: ({ id }) => left.push(id),
		fresh: () => `seat${names++}`
	});
	return { around, posted, left };
}

describe('a seat by plain requests', () => {
	it('is told what came since its last turn, once', async () => {
		const { posted } = room();
		const first = await posted.talk(talk(''));
		expect(first.frames).toEqual(['{"type":"welcome"}', '{"type":"view","rev":1,"own":1}']);
		for (const seat of posted.seats()) seat.send('{"type":"view","rev":2,"shared":2}');
		const second = await posted.talk(talk(first.mark, { type: 'command' }));
		expect(second.frames).toEqual([
			'{"type":"done"}',
			'{"type":"view","rev":1,"own":1,"shared":2}'
		]);
		expect((await posted.talk(talk(second.mark))).frames).toEqual([]);
	});

	it('starts again when an answer was lost on the way: nothing of it is missed', async () => {
		const { posted } = room();
		const { mark } = await posted.talk(talk(''));
		await posted.talk(talk(mark));
		const again = await posted.talk(talk(mark));
		expect(again.frames[0]).toBe('{"type":"welcome"}');
	});

	it('is left when its page asks no more, and not before', async () => {
		const { around, posted, left } = room();
		let { mark } = await posted.talk(talk(''));
		for (let i = 0; i < 5; i++) {
			await around.pass(10_000);
			({ mark } = await posted.talk(talk(mark)));
		}
		expect([...posted.seats()]).toHaveLength(1);
		await around.pass(40_000);
		expect([...posted.seats()]).toEqual([]);
		expect(left).toEqual(['seat0']);
	});
});

describe('pictures that nobody has seen yet', () => {
	const view = (rev: number, more: object) => JSON.stringify({ type: 'view', rev, ...more });

	it('are folded into one, with the last of each part, where the last stood', () => {
		const done = '{"type":"done","id":"a"}';
		expect(
			lastViews([
				view(1, { shared: 'a', own: 'a' }),
				done,
				view(2, { own: 'b' }),
				view(3, { shared: 'c' })
			])
		).toEqual([done, view(3, { shared: 'c', own: 'b' })]);
	});

	it('one alone is left as it is', () => {
		expect(lastViews(['x', view(1, { own: 1 })])).toEqual(['x', view(1, { own: 1 })]);
	});
});
