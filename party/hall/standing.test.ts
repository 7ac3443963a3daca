// What phones are sent of the steps that take answers at any time: once, and again only when it changes.

import { expect, it } from 'vitest';
import { opening, parcours, words } from '../../src/lib/workshop/given.ts';
import { frame, hello, keys, openHall } from '../given.ts';
import { Handmade, type Listener } from './given.ts';
import { Hall } from './hall.ts';

const views = ({ heard }: Listener) => heard.flatMap((down) => (down.type === 'view' ? down : []));
const since = (seat: Listener, from: number) => views(seat).slice(from);

async function begun() {
	const around = new Handmade();
	const hall = await openHall(around);
	const [host, ada, bob] = [around.sit('host'), around.sit('ada'), around.sit('bob')];
	await hall.hear(host, hello({ key: keys.host }));
	await hall.hear(ada, hello({ secret: 'a'.repeat(32) }));
	await hall.hear(bob, hello({ secret: 'b'.repeat(32) }));
	around.pass(3000);
	const say = async (seat: Listener, id: string, command: object) => {
		await hall.hear(seat, frame(id, command));
		around.pass(3000);
	};
	return { around, hall, host, ada, bob, say };
}

it('[K53] the part of standing steps goes out when one opens, and not when people answer', async () => {
	const { around, hall, host, ada, bob, say } = await begun();
	expect(views(ada).at(-1)).not.toMatchObject({ beside: {} });
	await say(host, 'keep', { type: 'keepOpen', step: 'evening', open: true });
	for (const seat of [ada, bob])
		expect(views(seat).at(-1)).toMatchObject({
			standing: [{ id: 'evening' }],
			beside: { evening: { canAnswer: true } }
		});
	expect(JSON.stringify(views(host))).not.toContain('"standing":[');

	const from = [views(ada).length, views(bob).length] as const;
	await say(ada, 'one', words('evening', 'fatigue'));
	expect(since(bob, from[1])).toEqual([]);
	expect(since(ada, from[0])).toMatchObject([{ beside: { evening: {} } }]);
	expect(since(ada, from[0]).some((view) => view.standing ?? view.shared ?? view.own)).toBe(false);

	await say(host, 'go', { type: 'goTo', step: 'board', from: null });
	expect(since(bob, from[1]).every((view) => !view.standing && !view.beside)).toBe(true);

	const eve = around.sit('eve');
	await hall.hear(eve, hello({ secret: 'e'.repeat(32) }));
	around.pass(3000);
	expect(views(eve)[0]).toMatchObject({ standing: [{ id: 'evening' }] });

	await say(host, 'shut', { type: 'keepOpen', step: 'evening', open: false });
	expect(views(bob).at(-1)?.standing).toEqual([]);
});

it('consoles are told that the journal has grown, also when nothing they show has changed', async () => {
	const { host, ada, say } = await begun();
	await say(host, 'keep', { type: 'keepOpen', step: 'evening', open: true });
	await say(ada, 'one', words('evening', 'fatigue'));
	const from = views(host).length;
	await say(ada, 'two', words('evening', 'élan'));
	expect(since(host, from)).toEqual([{ type: 'view', rev: expect.any(Number) }]);
});

it('[K53] a room that woke tells whoever comes back how it stands', async () => {
	const { around, hall, host, say } = await begun();
	await say(host, 'keep', { type: 'keepOpen', step: 'evening', open: true });
	const woken = new Hall(around);
	woken.wake();
	const ada = around.sit('ada again');
	await woken.hear(ada, hello({ secret: 'a'.repeat(32) }));
	around.pass(3000);
	expect(views(ada)[0]).toMatchObject({ standing: [{ id: 'evening' }] });
	expect(woken.workshop).toEqual(hall.workshop);
});
