// Forgetting someone, and the whole session on its day.

import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import {
	card,
	create,
	dayFrom,
	dial,
	enter,
	fetchDoor,
	lead,
	phone,
	post,
	storedIn,
	stubOf,
	words,
	seek
} from './line.ts';

const alarmOf = (room: string) =>
	runInDurableObject(stubOf(room), (_, { storage }) => storage.getAlarm());
const endOf = (day: string) => Date.parse(`${day}T23:59:59Z`);

describe('someone who asks to be forgotten', () => {
	it('is nowhere in what the room has stored', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		const ada = await phone(room, 'ada');
		const bob = await phone(room, 'bob');
		await lead(host, 'board', 'collect');
		await ada.ask({ type: 'introduce', name: 'Prénom secret', profile: {} });
		await ada.ask(card('Carte secrète'), 'k');
		await bob.ask(card('Carte de Bob'));
		await host.ask({ type: 'askQuote', step: 'board', offer: 'k' });
		await host.ask({ type: 'pin', step: 'board', offer: 'k', into: 'synthesis', place: 'debates' });
		await host.ask({ type: 'spotlight', step: 'board', offer: 'k' });
		expect(await storedIn(room)).toMatch(/secrète.*secrète/u);
		const lines = JSON.parse(await storedIn(room)).length;

		expect(await ada.ask({ type: 'eraseMine' })).toBe('done');
		const stored = await storedIn(room);
		expect(stored).not.toMatch(/secr/u);
		expect(stored).toContain('Carte de Bob');
		expect(JSON.parse(stored)).toHaveLength(lines + 1);
		await bob.ask(card('Une autre'));
		await host.until(() => JSON.stringify(host.shared).includes('Une autre'));
		expect(JSON.stringify(host.shared)).not.toMatch(/secr/u);
		await evictDurableObject(stubOf(room));
		const again = await enter(room, { key: keys.host });
		expect(JSON.stringify(again.shared)).not.toMatch(/secr/u);
	});

	it('and comes in again as somebody new', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		await lead(host, 'words', 'collect');
		const ada = await phone(room, 'ada');
		await phone(room, 'bob');
		await ada.ask({ type: 'eraseMine' });
		expect(await ada.ask(words('confiance'))).toBe('unknown-person');
		const back = await phone(room, 'ada');
		expect(back.own?.number).toBe(3);
		expect(await back.ask(words('confiance'))).toBe('done');
	});
});

describe('the session', () => {
	it('erases itself at the end of its day', async () => {
		const { room, code, keys } = await create();
		expect(await alarmOf(room)).toBe(endOf(dayFrom(30)));
		const ada = await phone(room, 'ada');
		expect(await runDurableObjectAlarm(stubOf(room))).toBe(true);
		await ada.until(() => ada.closed !== undefined);
		expect(ada.closed).toBe(4001);
		expect(JSON.parse(await storedIn(room))).toEqual([]);
		expect((await seek(code)).status).toBe(404);
		for (const credentials of [{ key: keys.host }, { secret: 'x'.repeat(32) }]) {
			expect(await (await dial(room)).hello(credentials)).toMatchObject({ code: 'session-ended' });
		}
		await evictDurableObject(stubOf(room));
		expect(await (await dial(room)).hello({ key: keys.host })).toMatchObject({
			code: 'session-ended'
		});
	});

	it('on another day when it was changed, or changed back', async () => {
		const { room, code, keys } = await create();
		const host = await enter(room, { key: keys.host });
		const edit = {
			type: 'editSession',
			title: 'Une journée',
			place: '',
			date: '',
			eraseOn: dayFrom(60)
		};
		await host.ask(edit, 'edit');
		await expect.poll(() => alarmOf(room)).toBe(endOf(dayFrom(60)));
		await host.ask({ type: 'undo', command: 'edit' });
		await expect.poll(() => alarmOf(room)).toBe(endOf(dayFrom(30)));
		expect(await host.ask({ ...edit, eraseOn: dayFrom(-1) })).toBe('bad-session');
		expect((await seek(code)).status).toBe(200);
	});

	it('on its day, though the engine lost the file that says when', async () => {
		const { room, keys } = await create();
		await runInDurableObject(stubOf(room), (_, { storage }) => storage.deleteAlarm());
		expect(await alarmOf(room)).toBe(null);
		await evictDurableObject(stubOf(room));
		await enter(room, { key: keys.host });
		await expect.poll(() => alarmOf(room)).toBe(endOf(dayFrom(30)));
	});

	it('at once, by the host’s key alone', async () => {
		const { room, code, keys } = await create();
		const erase = (key: string) =>
			fetchDoor(`/api/sessions/${room}`, {
				method: 'DELETE',
				headers: { authorization: `Bearer ${key}` }
			});
		for (const key of ['', 'x'.repeat(32), keys.screen])
			expect((await erase(key)).status).toBe(403);
		expect((await seek(code)).status).toBe(200);
		expect((await erase(keys.host)).status).toBe(200);
		expect(JSON.parse(await storedIn(room))).toEqual([]);
		expect((await seek(code)).status).toBe(404);
		expect((await erase(keys.host)).status).toBe(403);
	});
});
