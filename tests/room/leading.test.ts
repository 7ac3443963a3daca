// The facilitators’ doors: the journal goes to whoever shows a key of theirs, and keys cannot be tried
// without end.

import { describe, expect, it } from 'vitest';
import { newKey } from '../../party/access.ts';
import { create, dial, fetchDoor } from './line.ts';

describe('taking the journal away', () => {
	const withKey = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

	it('with the key of the host or of the co-host', async () => {
		const { room, keys } = await create();
		for (const key of [keys.host, keys.cohost]) {
			const response = await fetchDoor(`/api/archive/${room}`, withKey(key));
			expect(response.headers.get('cache-control')).toBe('no-store');
			expect(await response.json()).toMatchObject({ trame: 1, entries: [{ command: 'open' }] });
		}
	});

	it('with no other key, and from no other place', async () => {
		const { room, keys } = await create();
		const other = await create();
		for (const init of [
			undefined,
			withKey(''),
			withKey('x'.repeat(32)),
			withKey(keys.screen),
			withKey(other.keys.host)
		]) {
			const answer = await fetchDoor(`/api/archive/${room}`, init);
			expect([answer.status, await answer.json()]).toMatchObject([403, { code: 'wrong-key' }]);
		}
		for (const place of ['', 'directory', '../api', room.toUpperCase()]) {
			const response = await fetchDoor(`/api/archive/${place}`, withKey(keys.host));
			expect([403, 404]).toContain(response.status);
		}
	});
});

describe('keys tried at the facilitators’ doors', () => {
	const doors = [
		['GET', '/api/archive/'],
		['DELETE', '/api/sessions/'],
		['POST', '/api/keys/']
	] as const;
	const show = async (bearer: string, room: string, [method, path]: (typeof doors)[number]) =>
		(await fetchDoor(path + room, { method, headers: { authorization: `Bearer ${bearer}` } }))
			.status;

	it('wrong ones are heard slowly, all together; the host, and who was welcome in the room, at once', async () => {
		const { room, keys } = await create();
		const welcome = await (await dial(room)).hello({ key: keys.cohost });
		const pass = welcome?.type === 'welcome' ? welcome.pass : undefined;
		const guess = (i: number) => show(newKey(), room, doors[i % 3] ?? doors[0]);
		/** What is answered while the budget is spent, however slow this machine is. */
		const amongGuesses = async (bearer: string) => {
			let statuses: readonly number[] = [];
			for (let rounds = 0; rounds < 30 && !statuses.includes(429); rounds++)
				statuses = await Promise.all(Array.from({ length: 60 }, (_, i) => guess(i)));
			expect(statuses).toContain(429);
			expect(statuses.filter((status) => status !== 403 && status !== 429)).toEqual([]);
			return show(bearer, room, doors[0]);
		};
		for (const bearer of [keys.host, `${keys.cohost} ${pass}`])
			expect(await amongGuesses(bearer)).toBe(200);
		const strange = [`${newKey()} ${pass}`, `${keys.screen} ${pass}`, `${newKey()} x`, ''];
		for (const bearer of strange) expect([403, 429]).toContain(await amongGuesses(bearer));
		const elsewhere = await create();
		expect(await show(newKey(), elsewhere.room, doors[0])).toBe(403);
	});
});
