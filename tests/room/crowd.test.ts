// A door at which a crowd knocks: sockets are refused before a room hears of them, and who brings the
// proof that the door asks for comes in at once.

import { evictDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { crowd } from '../../party/crowd.ts';
import { personFor, prove } from '../../src/lib/client/proof.ts';
import { wireVersion } from '../../src/lib/wire/version.ts';
import { create, enter, fetchDoor, Line, post, stubOf } from './line.ts';

const secretOf = (name: string) => `secret of ${name}`.padEnd(32, '.');

async function knock(room: string, query = ''): Promise<Line | number> {
	const headers = { upgrade: 'websocket' };
	const response = await fetchDoor(`/parties/room/${room}${query}`, { headers });
	return response.webSocket ? new Line(response.webSocket) : response.status;
}

async function wayTo(room: string): Promise<{ way: string; fr: string }> {
	return (await fetchDoor(`/api/way/${room}`)).json();
}

/** So many have just come in that the next one is refused. */
function crowded(room: string, lane: 'free' | 'proved' = 'free'): void {
	while (crowd.lets(lane, room, Date.now() + 5000));
}

/** A knock where no place is left: on a slow machine some may have been freed since the last one. */
function knockCrowded(room: string, query = ''): Promise<Line | number> {
	crowded(room);
	return knock(room, query);
}

describe('a crowded door', () => {
	it('refuses before anything wakes, says what it asks for, and lets in who brings it', async () => {
		const { room } = await create();
		expect(await knock(room)).toBeInstanceOf(Line);
		expect(await wayTo(room)).toMatchObject({ way: '' });
		crowded(room);
		const { way, fr } = await wayTo(room);
		expect(way).toMatch(/^[0-9a-f]{16}$/u);
		expect(fr).toContain('La salle se remplit');
		const query = `?proof=${await prove(way, secretOf('ada'))}`;
		const line = await knock(room, query);
		if (!(line instanceof Line)) throw new Error(`refused: ${line}`);
		expect(await line.hello({ secret: secretOf('ada') })).toMatchObject({
			type: 'welcome',
			person: personFor(secretOf('ada'))
		});
		const other = await knock(room, query);
		if (!(other instanceof Line)) throw new Error(`refused: ${other}`);
		expect(await other.hello({ secret: secretOf('bob') })).toMatchObject({ code: 'wrong-key' });
	});

	it('lets back in, by a lane of her own, whoever was welcome in this room, and nobody else by her pass', async () => {
		const [{ room, keys }, elsewhere] = [await create(), await create()];
		const passOf = async (where: string, credentials: object) => {
			const line = await knock(where);
			if (!(line instanceof Line)) throw new Error(`refused: ${line}`);
			const welcome = await line.hello(credentials);
			return welcome?.type === 'welcome' ? (welcome.pass ?? '') : '';
		};
		const ada = await passOf(room, { secret: secretOf('ada') });
		const host = await passOf(room, { key: keys.host });
		const other = await passOf(elsewhere.room, { secret: secretOf('ada') });
		expect(ada.slice(0, 17)).toBe(`${personFor(secretOf('ada'))}.`);
		const forged = `${ada.slice(0, -1)}${ada.endsWith('0') ? '1' : '0'}`;
		for (const pass of [forged, other, ada.slice(0, 17), '', 'a'.repeat(999)]) {
			expect(await knockCrowded(room, `?pass=${pass}`), pass).toBe(503);
		}
		crowded(room);
		const back = await knock(room, `?pass=${ada}`);
		if (!(back instanceof Line)) throw new Error(`refused: ${back}`);
		expect(await back.hello({ secret: secretOf('ada') })).toMatchObject({ type: 'welcome' });
		const stolen = await knock(room, `?pass=${ada}`);
		if (!(stolen instanceof Line)) throw new Error(`refused: ${stolen}`);
		expect(await stolen.hello({ secret: secretOf('bob') })).toMatchObject({ code: 'wrong-key' });
		const led = await knock(room, `?pass=${host}`);
		if (!(led instanceof Line)) throw new Error(`refused: ${led}`);
		expect(await led.hello({ key: keys.host })).toMatchObject({ type: 'welcome', role: 'host' });
	});

	it('a pass dies with its bearer: shown out, she comes as anybody does; the act undone, by her lane', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		const welcomed = async (name: string) => {
			const line = await knock(room);
			if (!(line instanceof Line)) throw new Error(`refused: ${line}`);
			const welcome = await line.hello({ secret: secretOf(name) });
			return { line, pass: (welcome?.type === 'welcome' && welcome.pass) || '' };
		};
		const [bot, other] = [await welcomed('bot'), await welcomed('other')];
		expect(await host.ask({ type: 'clearCrowd', since: 0, shut: false }, 'clear')).toBe('done');
		await bot.line.until(() => bot.line.closed === 4003);
		expect(await knockCrowded(room, `?pass=${bot.pass}`)).toBe(503);
		const { way } = await wayTo(room);
		const back = await knock(room, `?proof=${await prove(way, secretOf('bot'))}`);
		if (!(back instanceof Line)) throw new Error(`refused: ${back}`);
		expect(await back.hello({ secret: secretOf('bot') })).toMatchObject({ type: 'welcome' });
		await back.until(() => back.own !== undefined);
		expect(back.own?.number).toBe(3);
		expect(await host.ask({ type: 'undo', command: 'clear' })).toBe('done');
		crowded(room);
		const again = await knock(room, `?pass=${other.pass}`);
		if (!(again instanceof Line)) throw new Error(`refused: ${again}`);
		expect(await again.hello({ secret: secretOf('other') })).toMatchObject({ type: 'welcome' });
		await again.until(() => again.own !== undefined);
		expect(again.own?.number).toBe(2);
	});

	it('whoever was shown out by mistake comes back at once where the door is not crowded, her pass shown or not', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		const ada = await knock(room);
		if (!(ada instanceof Line)) throw new Error(`refused: ${ada}`);
		const welcome = await ada.hello({ secret: secretOf('ada') });
		const pass = (welcome?.type === 'welcome' && welcome.pass) || '';
		expect(await host.ask({ type: 'clearCrowd', since: 0, shut: false })).toBe('done');
		await evictDurableObject(stubOf(room));
		const back = await knock(room, `?pass=${pass}`);
		if (!(back instanceof Line)) throw new Error(`refused: ${back}`);
		expect(await back.hello({ secret: secretOf('ada') })).toMatchObject({ type: 'welcome' });
	});

	it('the pass of a key dies when the keys change, and the pass of whoever erased herself with her', async () => {
		const { room, keys } = await create();
		const passOf = async (credentials: object) => {
			const line = await knock(room);
			if (!(line instanceof Line)) throw new Error(`refused: ${line}`);
			const welcome = await line.hello(credentials);
			return { line, pass: (welcome?.type === 'welcome' && welcome.pass) || '' };
		};
		const [host, ada, bob] = [
			await passOf({ key: keys.host }),
			await passOf({ secret: secretOf('ada') }),
			await passOf({ secret: secretOf('bob') })
		];
		expect(await ada.line.ask({ type: 'eraseMine' })).toBe('done');
		await fetchDoor(`/api/keys/${room}`, {
			method: 'POST',
			headers: { authorization: `Bearer ${keys.host}` }
		});
		await host.line.until(() => host.line.closed === 4000);
		expect(await knockCrowded(room, `?pass=${host.pass}`)).toBe(503);
		expect(await knockCrowded(room, `?pass=${ada.pass}`)).toBe(503);
		expect(await knock(room, `?pass=${bob.pass}`)).toBeInstanceOf(Line);
	});

	it('one proof shown without end opens its lane a few times, and leaves it to the others', async () => {
		const { room } = await create();
		expect(await knock(room)).toBeInstanceOf(Line);
		crowded(room);
		const { way } = await wayTo(room);
		const mine = `?proof=${await prove(way, secretOf('bot'))}`;
		const said: (Line | number)[] = [];
		for (let i = 0; i < 20; i++) said.push(await knockCrowded(room, mine));
		expect(said).toContain(503);
		const hers = `?proof=${await prove(way, secretOf('ada'))}`;
		expect(await knock(room, hers)).toBeInstanceOf(Line);
	});

	it('by plain requests a proof is good for whoever found it, a mark that no seat has for nothing, a dead pass neither', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		const talk = (name: string, mark = '') => ({
			hello: { type: 'hello', version: wireVersion, secret: secretOf(name) },
			mark,
			commands: []
		});
		const textOf = async (answer: Promise<Response>) => (await answer).text();
		const begun = await textOf(post(`/api/talk/${room}`, talk('ada')));
		const pass = /pass\\":\\"([0-9a-f.]+)/u.exec(begun)?.[1] ?? '';
		expect(pass.slice(0, 16)).toBe(personFor(secretOf('ada')));
		crowded(room);
		const { way } = await wayTo(room);
		const query = `?proof=${await prove(way, secretOf('ada'))}`;
		expect(await textOf(post(`/api/talk/${room}${query}`, talk('bob')))).toContain('wrong-key');
		crowded(room);
		expect((await post(`/api/talk/${room}`, talk('bob', 'seat.1'))).status).toBe(503);
		const back = `/api/talk/${room}?pass=${pass}`;
		expect(await textOf(post(back, talk('ada', 'seat.1')))).toContain('welcome');
		expect(await textOf(post(back, talk('bob')))).toContain('wrong-key');
		expect(await host.ask({ type: 'clearCrowd', since: 0, shut: false })).toBe('done');
		crowded(room);
		expect((await post(back, talk('ada'))).status).toBe(503);
	});

	it('keeps those who speak by plain requests in the same lanes', async () => {
		const { room } = await create();
		expect(await knock(room)).toBeInstanceOf(Line);
		crowded(room);
		const hello = { type: 'hello', version: wireVersion, secret: secretOf('ada') };
		const talk = { hello, mark: '', commands: [] };
		const refused = await post(`/api/talk/${room}`, talk);
		expect([refused.status, await refused.json()]).toMatchObject([503, { code: 'crowded' }]);
		const { way } = await wayTo(room);
		const query = `?proof=${await prove(way, secretOf('ada'))}`;
		expect((await post(`/api/talk/${room}${query}`, talk)).status).toBe(200);
	});

	it('asks nothing in the name of a room that nobody knows, nor for a proof of another server', async () => {
		expect(await wayTo('a'.repeat(32))).toMatchObject({ way: '' });
		const { room } = await create();
		expect(await knock(room)).toBeInstanceOf(Line);
		const forged = `?proof=${await prove('0'.repeat(16), secretOf('ada'))}`;
		expect(await knockCrowded(room, forged)).toBe(503);
	});

	it('lets in no more by that lane than a room can take', async () => {
		const { room } = await create();
		expect(await knock(room)).toBeInstanceOf(Line);
		crowded(room);
		const { way } = await wayTo(room);
		const query = `?proof=${await prove(way, secretOf('ada'))}`;
		crowded(room, 'proved');
		expect(await knockCrowded(room, query)).toBe(503);
	});
});
