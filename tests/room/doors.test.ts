// The HTTP doors: creating, finding, taking the journal away, erasing; and who may open a socket.

import { describe, expect, it } from 'vitest';
import { create, dayFrom, dial, fetchDoor, journalOf, post, session } from './line.ts';

async function refused(response: Response): Promise<string> {
	const body = await response.json<{ code: string; fr: string; en: string }>();
	return `${response.status} ${body.code} ${body.fr}`;
}

describe('creating a session', () => {
	it('gives a room, a code that opens it, and three keys', async () => {
		const made = await create();
		expect(made.room).toMatch(/^[0-9a-f]{32}$/u);
		expect(made.code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/u);
		expect(new Set(Object.values(made.keys)).size).toBe(3);
		for (const code of [
			made.code,
			made.code.toLowerCase(),
			`${made.code.slice(0, 3)} ${made.code.slice(3)}`
		]) {
			expect(await (await post('/api/find', { code })).json()).toEqual({ room: made.room });
		}
	});

	it('opens the default parcours of the language', async () => {
		const made = await create({ parcours: undefined });
		const [opening] = await journalOf(made);
		expect(opening).toMatchObject({
			seq: 1,
			events: [{ type: 'sessionOpened', session: { parcours: 'quatre-ateliers' } }]
		});
	});

	it('typesets what was typed', async () => {
		const [opening] = await journalOf(await create({ title: ' Pourquoi  coopérer ? ' }));
		expect(opening).toMatchObject({ events: [{ session: { title: 'Pourquoi coopérer\u202F?' } }] });
	});

	it.each([
		['nothing', '', 'JSON'],
		['no JSON', '{', 'JSON'],
		['a list', [], 'JSON'],
		['no title', { ...session, title: ' \u200B ' }, 'title'],
		['a long title', { ...session, title: 'x'.repeat(161) }, 'title'],
		['an odd date', { ...session, date: '21/11/2026' }, 'date'],
		['a day that is not', { ...session, eraseOn: '2027-02-30' }, 'eraseOn'],
		['a past day of erasure', { ...session, eraseOn: dayFrom(-1) }, 'eraseOn'],
		['a far day of erasure', { ...session, eraseOn: dayFrom(401) }, 'eraseOn'],
		['an unknown language', { ...session, language: 'de' }, 'language'],
		['an odd question', { ...session, profile: ['shoe size'] }, 'profile[0]'],
		['a body too large', { ...session, title: 'x'.repeat(1024 * 1024) }, 'JSON']
	])('with %s says where the mistake is', async (_, body, place) => {
		const answer = await refused(await post('/api/sessions', body));
		expect(answer).toBe(
			`400 bad-session Il manque une information pour créer la séance\u202F: ${place}.`
		);
	});

	const step = { id: 's', kind: 'words', title: 'T', question: 'Q' };
	const withSteps = (...steps: object[]) => ({
		...session.parcours,
		ateliers: [{ id: 'a', title: 'A', steps }]
	});

	it.each([
		['of an unknown name', 'nowhere', 'nowhere'],
		['without ateliers', {}, 'version'],
		['of another version', { ...session.parcours, version: 2 }, 'version'],
		[
			'with an unknown kind',
			withSteps({ ...step, kind: 'dance' }),
			'ateliers[0].steps[0].kind (dance)'
		],
		[
			'with a wrong configuration',
			withSteps({ ...step, config: { count: 99 } }),
			'ateliers[0].steps[0].config.count'
		],
		['with one id twice', withSteps(step, step), 'ateliers[0].steps[1].id (s)'],
		['with a link to nothing', withSteps({ ...step, from: 't' }), 'ateliers[0].steps[0].from (t)']
	])('with a parcours %s says where the mistake is', async (_, parcours, place) => {
		const answer = await refused(await post('/api/sessions', { ...session, parcours }));
		expect(answer).toContain(
			`400 bad-parcours Ce fichier de parcours comporte une erreur\u202F: ${place}`
		);
	});
});

describe('finding a session', () => {
	it.each(['', 'K7PM4', '000000', 'ZZZZZZ', '__proto__', 'K7PM4T'.repeat(50), null, 7, { a: 1 }])(
		'no room for %j',
		async (code) => {
			expect(await refused(await post('/api/find', { code }))).toMatch(/^404 unknown-code/u);
		}
	);

	it('nor for what is not JSON', async () => {
		expect(await refused(await post('/api/find', 'K7PM4T'))).toMatch(/^404 unknown-code/u);
	});
});

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
			expect(await refused(await fetchDoor(`/api/archive/${room}`, init))).toMatch(
				/^403 wrong-key/u
			);
		}
		for (const place of ['', 'directory', '../api', room.toUpperCase()]) {
			const response = await fetchDoor(`/api/archive/${place}`, withKey(keys.host));
			expect([403, 404]).toContain(response.status);
		}
	});
});

describe('other doors', () => {
	it('an unknown one is closed, in words', async () => {
		expect(await refused(await fetchDoor('/api/nothing'))).toMatch(/^404 bad-frame/u);
		expect(await refused(await fetchDoor('/api/sessions'))).toMatch(/^404 bad-frame/u);
	});

	it('the addresses that phones can reach', async () => {
		expect(await (await fetchDoor('/api/addresses')).json()).toEqual(['http://192.168.1.20:8787']);
	});

	it('every answer says that nothing may be sniffed, framed or leaked', async () => {
		const { headers } = await fetchDoor('/api/addresses');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('x-frame-options')).toBe('DENY');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
	});
});

describe('opening a socket', () => {
	const room = '0123456789abcdef0123456789abcdef';
	const upgrade = async (path: string, origin?: string) => {
		const headers = { upgrade: 'websocket', ...(origin && { origin }) };
		return (await fetchDoor(path, { headers })).status;
	};

	it('is for our own pages', async () => {
		expect(await upgrade(`/parties/room/${room}`)).toBe(101);
		expect(await upgrade(`/parties/room/${room}`, 'http://trame.test')).toBe(101);
		expect(await upgrade(`/parties/room/${room}`, 'http://elsewhere.test')).toBe(403);
		expect(await upgrade(`/parties/room/${room}`, 'null')).toBe(403);
	});

	it('leads to rooms, by names that rooms have', async () => {
		for (const path of [
			'/parties/room/abc',
			`/parties/room/${room.toUpperCase()}`,
			`/parties/directory/${room}`
		]) {
			expect(await upgrade(path)).toBe(403);
		}
	});

	it('takes a short label only, and never shows its own errors', async () => {
		expect(await upgrade(`/parties/room/${room}?_pk=${'x'.repeat(300)}`)).toBe(403);
		await expect(dial(room, '?_pk=tab-1')).resolves.toBeDefined();
	});

	it('a room answers no plain request', async () => {
		expect((await fetchDoor(`/parties/room/${room}`)).status).toBe(404);
	});
});
