// A room that holds all the sockets it can: those that never said who they are leave their place, whoever
// did keeps hers, and the next to knock comes in.

import { runInDurableObject } from 'cloudflare:test';
import { expect, it } from 'vitest';
import { create, dial, fetchDoor, phone, stubOf } from './line.ts';

/** More than a room holds of those who show nothing at the door. */
const full = 7000;
/** Longer than a socket is given to say who it is, in milliseconds. */
const long = 60_000;

it('sockets that never said hello leave their place when the room is full; whoever did keeps hers', async () => {
	const { room } = await create();
	const ada = await phone(room, 'ada');
	const mute = await Promise.all([dial(room), dial(room)]);
	await runInDurableObject(stubOf(room), (instance) => {
		for (const { id } of instance.getConnections()) instance.sockets.came(id, Date.now() - long);
		for (let i = 3; i < full; i++) instance.sockets.came(`ghost ${i}`, Date.now());
	});
	const headers = { upgrade: 'websocket' };
	const knock = async () => {
		const { status, webSocket } = await fetchDoor(`/parties/room/${room}`, { headers });
		webSocket?.accept();
		return status;
	};
	expect(await knock()).toBe(503);
	for (const line of mute) await line.until(() => line.closed === 4002);
	await expect.poll(knock, { timeout: 60_000 }).toBe(101);
	expect(ada.closed).toBeUndefined();
	expect(await ada.ask({ type: 'introduce', name: 'Ada' })).toBe('done');
});
