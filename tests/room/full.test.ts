// A full session in a real room: who said nothing and whose page gives no sign of life leaves her place; a
// page that answers its heartbeats, or somebody who spoke, keeps hers.

import { runInDurableObject } from 'cloudflare:test';
import { expect, it } from 'vitest';
import type { Created } from '../../party/create.ts';
import { opening, parcours } from '../../src/lib/workshop/given.ts';
import { peopleMax } from '../../src/lib/workshop/state.ts';
import { dial, enter, phone, post, stubOf } from './line.ts';

/** Longer than any page that runs is silent, in milliseconds. */
const long = 600_000;
/** Those who come in on phones. */
const phones = 4;

/** A session that so many on paper nearly fill. */
async function nearlyFull(): Promise<Created> {
	const line = (seq: number, events: readonly object[]) => ({
		...{ seq, command: `c${seq}`, at: Date.now(), events },
		...{ person: 'host', role: 'host', type: 'made' }
	});
	const joined = Array.from({ length: peopleMax - phones }, (_, i) => ({
		...{ type: 'personJoined', person: `paper ${i}`, paper: true }
	}));
	const entries = [line(1, [opening(parcours)]), line(2, joined)];
	const response = await post('/api/sessions', { trame: 1, entries });
	if (response.status !== 201) throw new Error(await response.text());
	return response.json<Created>();
}

it('[K14] silent bots that hold their socket leave their place to who comes; who answers, or spoke, keeps hers', async () => {
	const { room, keys } = await nearlyFull();
	const host = await enter(room, { key: keys.host });
	const [ada, bob] = [await phone(room, 'ada'), await phone(room, 'bob')];
	const bots = [await phone(room, 'bot 1'), await phone(room, 'bot 2')];
	expect(await bob.ask({ type: 'introduce', name: 'Bob' })).toBe('done');
	await host.until(() => host.shared?.role === 'host' && host.shared.people.length === peopleMax);
	await runInDurableObject(stubOf(room), (instance) => {
		for (const { id } of instance.getConnections()) instance.sockets.came(id, Date.now() - long);
	});
	ada.send('ping');
	await ada.until(() => ada.raw.includes('pong'));
	const eve = await phone(room, 'eve');
	for (const bot of bots) await bot.until(() => bot.closed === 4003);
	const back = await phone(room, 'bot 1');
	expect(back.own?.number).toBe(bots[0]?.own?.number);
	expect([ada.closed, bob.closed, eve.closed, host.closed]).toEqual(Array(4).fill(undefined));
	expect(await ada.ask({ type: 'introduce', name: 'Ada' })).toBe('done');
	const late = await dial(room);
	expect(await late.hello({ secret: 'l'.repeat(32) })).toMatchObject({ code: 'room-full' });
});
