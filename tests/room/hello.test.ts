// Coming in: who is known by what, and what is answered to whoever is not.

import { evictDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { Room } from '../../party/index.ts';
import { wireVersion } from '../../src/lib/wire/version.ts';
import {
	card,
	create,
	dial,
	enter,
	fetchDoor,
	journalOf,
	lead,
	phone,
	storedIn,
	stubOf,
	words
} from './line.ts';

const secret = 'secret of nobody in particular..';

describe('hello', () => {
	it('a key opens its role, a secret makes a participant', async () => {
		const { room, keys } = await create();
		const roles = await Promise.all(
			[{ key: keys.host }, { key: keys.cohost }, { key: keys.screen }, { secret }].map(
				async (credentials) => (await enter(room, credentials)).shared?.role
			)
		);
		expect(roles).toEqual(['host', 'host', 'screen', 'participant']);
	});

	it('says the time of the room, and who one is', async () => {
		const { room } = await create();
		const line = await dial(room);
		const before = Date.now();
		const welcome = await line.hello({ secret });
		expect(welcome).toMatchObject({ type: 'welcome', role: 'participant' });
		if (welcome?.type !== 'welcome') throw new Error('not welcome');
		expect(welcome.now).toBeGreaterThanOrEqual(before);
		expect(welcome.now).toBeLessThanOrEqual(Date.now());
		expect(welcome.person).toMatch(/^[0-9a-f]{16}$/u);
		expect(line.raw.join()).not.toContain(secret);
	});

	it.each([
		['a wrong key', { key: 'x'.repeat(32) }, 'wrong-key'],
		['no key and no secret', {}, 'wrong-key'],
		['another version', { version: wireVersion + 1, secret }, 'stale-client'],
		['a version of the past', { version: 0, secret }, 'stale-client']
	])('with %s is refused, in words, and the line closes', async (_, more, code) => {
		const line = await dial((await create()).room);
		const answer = await line.hello(more);
		expect(answer).toMatchObject({ type: 'refused', code });
		expect(answer?.type === 'refused' && answer.text.length).toBeGreaterThan(20);
		await line.until(() => line.closed !== undefined);
		expect(line.closed).toBe(4000);
	});

	it('a key of another session opens nothing, a screen’s key makes nobody', async () => {
		const { room, keys } = await create();
		const other = await create();
		for (const credentials of [{ key: other.keys.host }, { key: keys.screen, secret }]) {
			expect(await (await dial(room)).hello(credentials)).toMatchObject({ code: 'wrong-key' });
		}
	});

	it('to a room that is not, the socket says so by itself and closes', async () => {
		const line = await dial('f'.repeat(32));
		await line.until(() => line.closed !== undefined);
		expect(line.heard).toMatchObject([{ type: 'refused', code: 'unknown-code' }]);
		expect(line.closed).toBe(4000);
	});

	it('from a page of another version is refused before the room hears of it', async () => {
		const { room } = await create();
		const line = await dial(room, `?v=${wireVersion + 1}`);
		await line.until(() => line.closed !== undefined);
		expect(line.heard).toMatchObject([{ type: 'refused', code: 'stale-client' }]);
		const same = await dial(room, `?v=${wireVersion}`);
		expect(await same.hello({ secret })).toMatchObject({ type: 'welcome' });
	});

	it('a short secret cannot be read', async () => {
		const line = await dial((await create()).room);
		expect(await line.hello({ secret: 'short' })).toMatchObject({ code: 'bad-frame' });
	});

	it('twice is once: the same person, the same view', async () => {
		const made = await create();
		const line = await phone(made.room, 'ada');
		const first = line.own;
		expect(await line.hello({ secret: 'secret of ada'.padEnd(32, '.') })).toMatchObject({
			type: 'welcome'
		});
		expect(line.own).toEqual(first);
		expect((await journalOf(made)).filter(({ type }) => type === 'join')).toHaveLength(1);
	});

	it('a second hello that is refused closes the line, and disturbs nobody', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		const ada = await phone(room, 'ada');
		expect(await ada.hello({ key: 'x'.repeat(32) })).toMatchObject({ code: 'wrong-key' });
		await lead(host, 'words', 'collect');
		expect(await (await phone(room, 'bob')).ask(words('confiance'))).toBe('done');
	});

	it('commands before it are refused, each by its id', async () => {
		const { room } = await create();
		const line = await dial(room);
		expect(await line.ask(words('confiance'))).toBe('wrong-key');
	});
});

describe('one person', () => {
	it('two tabs and a phone that comes back are one person, with one number', async () => {
		const made = await create();
		const [one, two] = await Promise.all([phone(made.room, 'ada'), phone(made.room, 'ada')]);
		one.close();
		const back = await phone(made.room, 'ada');
		expect([two.own?.number, back.own?.number]).toEqual([1, 1]);
		expect((await journalOf(made)).filter(({ type }) => type === 'join')).toHaveLength(1);
	});

	it('what one tab says is on the other', async () => {
		const { room, keys } = await create();
		await lead(await enter(room, { key: keys.host }), 'words', 'collect');
		const [one, two] = [await phone(room, 'ada'), await phone(room, 'ada')];
		await one.ask(words('confiance', 'temps'));
		await two.until(() => JSON.stringify(two.own).includes('temps'));
	});

	it('thirty phones at once are thirty people, numbered', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		const all = await Promise.all(Array.from({ length: 30 }, (_, i) => phone(room, `n${i}`)));
		expect(new Set(all.map(({ own }) => own?.number)).size).toBe(30);
		await host.until(() => host.shared?.role === 'host' && host.shared.counts.connected === 30);
		all[0]?.close();
		await host.until(() => host.shared?.role === 'host' && host.shared.counts.connected === 29);
	});
});

describe('someone on paper', () => {
	it('comes in by the host’s key and a secret, and answers whatever the phase', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		const guest = await enter(room, { key: keys.host, secret });
		expect(guest.shared?.role).toBe('participant');
		await lead(host, 'words', 'collect', 'share');
		expect(await guest.ask(words('confiance'))).toBe('done');
		expect(await guest.ask({ type: 'goTo', step: null, from: 'words' })).toBe('not-allowed');
		await host.until(() => host.shared?.role === 'host' && host.shared.counts.paper === 1);
	});

	it('a phone cannot make itself paper, even after it was forgotten', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		await lead(host, 'board', 'collect', 'share');
		const ada = await phone(room, 'ada');
		expect(await ada.ask({ type: 'join', paper: true })).toBe('done');
		expect(await ada.ask(card('Trop tard'))).toBe('step-closed');
		expect(await ada.ask({ type: 'eraseMine' })).toBe('done');
		expect(await ada.ask({ type: 'join', paper: true })).toBe('done');
		expect(await ada.ask(card('Trop tard'))).toBe('step-closed');
	});
});

describe('sleep', () => {
	it('a room hibernates', () => {
		expect(Room.options.hibernate).toBe(true);
	});

	it('a room that slept knows everyone still, on the same lines', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		await lead(host, 'words', 'collect');
		const ada = await phone(room, 'ada');
		await ada.ask(words('confiance'));
		const before = ada.own;
		await evictDurableObject(stubOf(room));
		expect(await ada.ask(words('confiance', 'temps'))).toBe('done');
		await ada.until(() => JSON.stringify(ada.own).includes('temps'));
		expect(ada.own?.number).toBe(before?.number);
		await host.until(() => JSON.stringify(host.shared).includes('temps'));
	});

	it('a ping is answered without waking it', async () => {
		const { room } = await create();
		const ada = await phone(room, 'ada');
		ada.send('ping');
		await ada.until(() => ada.raw.at(-1) === 'pong');
	});
});

describe('changing the keys', () => {
	const change = (room: string, key: string) =>
		fetchDoor(`/api/keys/${room}`, { method: 'POST', headers: { authorization: `Bearer ${key}` } });

	it('closes what the former ones opened, at once; phones stay; the new ones open', async () => {
		const { room, keys } = await create();
		const lines = await Promise.all(
			[
				{ key: keys.host },
				{ key: keys.cohost },
				{ key: keys.screen },
				{ key: keys.host, secret: 'p'.repeat(32) }
			].map((credentials) => enter(room, credentials))
		);
		const ada = await phone(room, 'ada');
		const answer = await change(room, keys.host);
		const fresh = await answer.json<typeof keys>();
		expect(Object.keys(fresh)).toEqual(['host', 'cohost', 'screen']);
		for (const line of lines) await line.until(() => line.closed === 4000);
		for (const key of Object.values(keys))
			expect(await (await dial(room)).hello({ key })).toMatchObject({ code: 'wrong-key' });
		expect(
			(
				await fetchDoor(`/api/archive/${room}`, {
					headers: { authorization: `Bearer ${keys.host}` }
				})
			).status
		).toBe(403);
		expect(ada.closed).toBeUndefined();
		const host = await enter(room, { key: fresh.host });
		expect(host.shared?.role).toBe('host');
		expect((await enter(room, { key: fresh.screen })).shared?.role).toBe('screen');
		expect(await storedIn(room)).not.toMatch(new RegExp(Object.values(fresh).join('|'), 'u'));
	});

	it('is for the host alone', async () => {
		const { room, keys } = await create();
		for (const key of [keys.cohost, keys.screen, 'x'.repeat(32), ''])
			expect((await change(room, key)).status).toBe(403);
		expect((await enter(room, { key: keys.host })).shared?.role).toBe('host');
	});

	it('secrets of people are kept as hashes alone', async () => {
		const { room } = await create();
		await phone(room, 'ada');
		expect(await storedIn(room)).not.toContain('secret of ada');
	});
});
