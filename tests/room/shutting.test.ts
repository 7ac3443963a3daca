// The door shut by the facilitator, and a crowd shown out.

import { describe, expect, it } from 'vitest';
import { create, dial, enter, lead, phone, post, words, seek } from './line.ts';

describe('the door', () => {
	it('shut, the code is as one that nobody has; those who are in stay and come back', async () => {
		const { room, code, keys } = await create();
		const host = await enter(room, { key: keys.host });
		await lead(host, 'words', 'collect');
		const ada = await phone(room, 'ada');
		const never = await seek('ZZZZZZ');
		expect(await host.ask({ type: 'setDoor', shut: true })).toBe('done');
		const beginning = room.slice(0, 6);
		await expect.poll(async () => (await seek(code, beginning)).status).toBe(never.status);
		const shut = await seek(code);
		expect(await shut.text()).toBe(await never.text());
		const eve = await dial(room);
		expect(await eve.hello({ secret: 'e'.repeat(32) })).toMatchObject({ code: 'unknown-code' });
		expect(await ada.ask(words('confiance'))).toBe('done');
		ada.close();
		expect((await phone(room, 'ada')).own?.number).toBe(1);
		await host.ask({ type: 'setDoor', shut: false });
		await expect.poll(async () => (await seek(code)).status).toBe(200);
	});

	it('a crowd that said nothing is shown out in one act, and cannot come back', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		await lead(host, 'words', 'collect');
		const ada = await phone(room, 'ada');
		await ada.ask(words('confiance'));
		const bots = await Promise.all(Array.from({ length: 40 }, (_, i) => phone(room, `bot ${i}`)));
		expect(await host.ask({ type: 'clearCrowd', since: 0, shut: true })).toBe('done');
		for (const bot of bots) await bot.until(() => bot.closed === 4003);
		expect(ada.closed).toBeUndefined();
		const people = () => (host.shared?.role === 'host' ? host.shared.people.length : 0);
		await host.until(() => people() === 1);
		const back = await dial(room);
		const secret = 'secret of bot 1'.padEnd(32, '.');
		expect(await back.hello({ secret })).toMatchObject({ code: 'unknown-code' });
	});
});
