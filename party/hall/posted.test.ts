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

/** A request as the door hands it over: of a page that has its seat, or else of a newcomer. */
const said = async (posted: Posted, one: ReturnType<typeof talk>) =>
	(await posted.goOn(one)) ?? posted.begin(one, null);

function room() {
	const around = new Handmade();
	const left: string[] = [];
	const came: (string | null)[] = [];
	let names = 0;
	const posted: Posted = new Posted({
		now: () => around.now(),
		after: (ms, work) => around.after(ms, work),
		came: (_, person) => void came.push(person),
		hear: async (seat: Seat, frame) => {
			const { type } = JSON.parse(frame);
			seat.send(type === 'hello' ? '{"type":"welcome"}' : '{"type":"done"}');
			seat.send('{"type":"view","rev":1,"own":1}');
		},
		left: ({ id }) => left.push(id),
		fresh: () => `seat${names++}`
	});
	return { around, posted, left, came };
}

describe('a seat by plain requests', () => {
	it('is told what came since its last turn, once', async () => {
		const { posted } = room();
		const first = await said(posted, talk(''));
		expect(first.frames).toEqual(['{"type":"welcome"}', '{"type":"view","rev":1,"own":1}']);
		for (const seat of posted.seats()) seat.send('{"type":"view","rev":2,"shared":2}');
		const second = await said(posted, talk(first.mark, { type: 'command' }));
		expect(second.frames).toEqual([
			'{"type":"done"}',
			'{"type":"view","rev":1,"own":1,"shared":2}'
		]);
		expect((await said(posted, talk(second.mark))).frames).toEqual([]);
	});

	it('starts again when an answer was lost on the way: nothing of it is missed', async () => {
		const { posted } = room();
		const { mark } = await said(posted, talk(''));
		await said(posted, talk(mark));
		const again = await said(posted, talk(mark));
		expect(again.frames[0]).toBe('{"type":"welcome"}');
	});

	it('is opened in the name of whoever proved at the door who she is, and goes on for its own page alone', async () => {
		const { posted, came } = room();
		const { mark } = await posted.begin(talk(''), 'ada');
		expect(came).toEqual(['ada']);
		const other = { ...talk(mark).hello, secret: 'y'.repeat(16) };
		expect(await posted.goOn({ ...talk(mark), hello: other })).toBeNull();
		expect(await posted.goOn(talk('seat9.1'))).toBeNull();
		expect(await posted.goOn(talk(mark))).toMatchObject({ frames: [] });
		expect(came).toHaveLength(1);
	});

	it('is left when its page asks no more, and not before', async () => {
		const { around, posted, left } = room();
		let { mark } = await said(posted, talk(''));
		for (let i = 0; i < 5; i++) {
			await around.pass(10_000);
			({ mark } = await said(posted, talk(mark)));
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
