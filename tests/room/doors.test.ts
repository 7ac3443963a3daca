// The HTTP doors: creating, finding, taking the journal away, erasing; and who may open a socket.

import { listDurableObjectIds } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { prove } from '../../src/lib/client/proof.ts';
import { seekerOf } from '../../src/lib/wire/proof.ts';
import { create, dayFrom, dial, fetchDoor, journalOf, Line, post, session, seek } from './line.ts';

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
			expect(await (await seek(code)).json()).toEqual({ room: made.room });
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
		[
			'a day of erasure before the session',
			{ ...session, date: dayFrom(20), eraseOn: dayFrom(10) },
			'eraseOn'
		],
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

describe('creating sessions without end', () => {
	it('is refused past a budget that no trainer spends, in words', async () => {
		const directory = env.Directory.get(env.Directory.idFromName('budget'));
		let made = 0;
		while (made < 1000 && (await directory.admits())) made++;
		expect(made).toBeGreaterThanOrEqual(400);
		expect(made).toBeLessThan(450);
	});
});

describe('finding a session', () => {
	it.each(['', 'K7PM4', '000000', 'ZZZZZZ', '__proto__', 'K7PM4T'.repeat(50), null, 7, { a: 1 }])(
		'no room for %j',
		async (code) => {
			expect(await refused(await post('/api/find', { code }))).toMatch(/^404 unknown-code/u);
		}
	);

	it('nor in a body larger than ours are', async () => {
		const { code } = await create();
		const large = { code, beginning: 'x'.repeat(5000) };
		expect(await refused(await post('/api/find', large))).toMatch(/^404 unknown-code/u);
	});

	it('nor for what is not JSON', async () => {
		expect(await refused(await post('/api/find', 'K7PM4T'))).toMatch(/^404 unknown-code/u);
	});
});

describe('other doors', () => {
	it('an unknown one is closed, in words', async () => {
		expect(await refused(await fetchDoor('/api/nothing'))).toMatch(/^404 bad-frame/u);
		expect(await refused(await fetchDoor('/api/sessions'))).toMatch(/^404 bad-frame/u);
	});

	it('more headers than a page of ours sends', async () => {
		const headers = { 'x-long': 'x'.repeat(20_000) };
		expect(await refused(await fetchDoor('/api/addresses', { headers }))).toMatch(/^431 /u);
	});

	it('the addresses that phones can reach', async () => {
		expect(await (await fetchDoor('/api/addresses')).json()).toEqual(['http://192.168.1.20:8787']);
	});
});

describe('opening a socket', () => {
	const upgrade = async (path: string, origin?: string) => {
		const headers = { upgrade: 'websocket', ...(origin && { origin }) };
		return (await fetchDoor(path, { headers })).status;
	};

	it('is for our own pages', async () => {
		const { room } = await create();
		expect(await upgrade(`/parties/room/${room}`)).toBe(101);
		expect(await upgrade(`/parties/room/${room}`, 'http://trame.test')).toBe(101);
		expect(await upgrade(`/parties/room/${room}`, 'http://elsewhere.test')).toBe(403);
		expect(await upgrade(`/parties/room/${room}`, 'null')).toBe(403);
	});

	it('leads to rooms, by names that rooms have, and nowhere else', async () => {
		const { room } = await create();
		for (const path of [
			'/parties/room/abc',
			`/parties/room/${room.toUpperCase()}`,
			`/parties/room/${room}/`,
			`//parties/room/${room}`,
			`/parties/directory/${room}`,
			'/parties/directory/directory',
			'/'
		]) {
			expect(await upgrade(path), path).toBe(403);
		}
	});

	it('gives the room nothing that the other side chose', async () => {
		const { room } = await create();
		const headers = { upgrade: 'websocket', 'x-partykit-props': '!', 'x-partykit-room': 'other' };
		const init = { headers };
		const { webSocket } = await fetchDoor(`/parties/room/${room}?_pk=${'x'.repeat(300)}`, init);
		if (!webSocket) throw new Error('no socket');
		const line = new Line(webSocket);
		expect(await line.hello({ secret: 'x'.repeat(32) })).toMatchObject({ type: 'welcome' });
		expect(line.raw.join()).not.toContain('error');
	});

	it('a room answers no plain request', async () => {
		const { room } = await create();
		expect((await fetchDoor(`/parties/room/${room}`)).status).toBe(404);
	});
});

describe('names of rooms', () => {
	const rooms = () => listDurableObjectIds(env.Room);
	const made = (first: string) => first.repeat(32);

	it('a name that was given to nobody wakes and makes nothing, whatever is asked of it', async () => {
		const { room, keys } = await create();
		const swapped = room.slice(0, -1) + (room.endsWith('0') ? '1' : '0');
		const before = (await rooms()).length;
		const bearer = { headers: { authorization: `Bearer ${keys.host}` } };
		for (const name of [made('0'), made('a'), swapped, room.slice(16) + room.slice(0, 16)]) {
			const line = await dial(name);
			await line.until(() => line.closed !== undefined);
			expect((await fetchDoor(`/api/archive/${name}`, bearer)).status).toBe(403);
			const erasing = { ...bearer, method: 'DELETE' };
			expect((await fetchDoor(`/api/sessions/${name}`, erasing)).status).toBe(403);
		}
		expect(await rooms()).toHaveLength(before);
	});

	it('no two sessions have one, nor is a code in it', async () => {
		const all = await Promise.all(Array.from({ length: 20 }, () => create()));
		expect(new Set(all.map(({ room }) => room)).size).toBe(20);
		for (const { room, code } of all) expect(room).not.toContain(code.toLowerCase());
	});

	it('rooms of before names were sealed are known by the directory', async () => {
		const directory = env.Directory.get(env.Directory.idFromName('of before'));
		await directory.register(made('c'), '2999-01-01', '2026-01-01');
		const { secret, earlier } = await directory.seal();
		expect([secret.byteLength, earlier]).toEqual([32, [made('c')]]);
		expect(await directory.seal()).toEqual({ secret, earlier });
	});
});

const statusOf = async (answer: Promise<Response>) => (await answer).status;

describe('guessing a code', () => {
	const wrong = (i: number) =>
		post('/api/find', { code: `ZZZ${String(i + 222).replace(/[01]/gu, 'Z')}` });
	/** What is answered while the budget is spent, however slowly this is asked: one guess a second is forgiven. */
	const amongGuesses = async (body: object) => {
		for (;;) {
			while ((await statusOf(wrong(1))) !== 429);
			const answer = await post('/api/find', body);
			if (answer.status === 429) return answer;
		}
	};

	it('asks everyone for a proof with each code; whoever brings it, or read the QR code, does not wait', async () => {
		const { code, room } = await create();
		const answers = await Promise.all(Array.from({ length: 160 }, (_, i) => wrong(i)));
		const texts = await Promise.all(answers.map((answer) => answer.text()));
		// What a proof is asked for changes every few minutes, also meanwhile.
		const said = texts.map((text) => text.replace(/"way":"\w+"/u, ''));
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404, 429]));
		expect(new Set(said).size).toBe(2);
		const { way } = await (await amongGuesses({ code })).json<{ way: string }>();
		const scanned = await post('/api/find', { code, beginning: room.slice(0, 6) });
		expect(await scanned.json()).toEqual({ room });
		const proofOf = (sought: string) => prove(way, seekerOf(sought));
		const proof = await proofOf(code);
		const typed = await post('/api/find', { code, proof });
		expect(await typed.json()).toEqual({ room });
		await amongGuesses({ code, proof: await proofOf('ZZZZZZ') });
		expect(
			await statusOf(post('/api/find', { code: 'ZZZZZZ', proof: await proofOf('ZZZZZZ') }))
		).toBe(404);
	});

	it('a code of before, a code of nobody: the same answer, byte for byte', async () => {
		const { code, room, keys } = await create();
		const headers = { authorization: `Bearer ${keys.host}` };
		await fetchDoor(`/api/sessions/${room}`, { method: 'DELETE', headers });
		const [gone, never] = await Promise.all([seek(code), seek('ZZZZZZ')]);
		expect([gone.status, await gone.text()]).toEqual([never.status, await never.text()]);
	});

	it('the beginning of another room’s name opens nothing faster', async () => {
		const [one, other] = [await create(), await create()];
		const beginning = other.room.slice(0, 6);
		const answer = await seek(one.code, beginning);
		expect(await answer.json()).toEqual({ room: one.room });
	});
});
