// The same conversation by plain requests: same doors, same answers, counted among those who are here.

import { evictDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { readDown, type Down } from '../../src/lib/wire/down.ts';
import { isFrames } from '../../src/lib/wire/talk.ts';
import { talkMax } from '../../src/lib/wire/up.ts';
import { wireVersion } from '../../src/lib/wire/version.ts';
import type { OwnView, SharedView } from '../../src/lib/workshop/view.ts';
import { create, enter, fetchDoor, lead, phone, post, storedIn, stubOf, words } from './line.ts';

/** A page that no socket reaches. */
class Poster {
	shared: SharedView | undefined;
	own: OwnView | undefined;
	mark = '';
	heard: readonly Down[] = [];
	readonly #room: string;
	readonly #hello: object;

	constructor(room: string, credentials: object) {
		this.#room = room;
		this.#hello = { type: 'hello', version: wireVersion, ...credentials };
	}

	async say(...commands: readonly object[]): Promise<readonly Down[]> {
		const body = { hello: this.#hello, mark: this.mark, commands };
		const answer: unknown = await (await post(`/api/talk/${this.#room}`, body)).json();
		if (!isFrames(answer)) throw new Error(JSON.stringify(answer));
		this.mark = answer.mark;
		this.heard = answer.frames.flatMap((frame) => readDown(frame) ?? []);
		for (const down of this.heard) {
			if (down.type !== 'view') continue;
			this.shared = down.shared ?? this.shared;
			this.own = down.own ?? this.own;
		}
		return this.heard;
	}
}

const command = (asked: object, id = crypto.randomUUID()) => ({
	type: 'command',
	id,
	command: asked
});
const secretOf = (name: string) => ({ secret: `secret of ${name}`.padEnd(32, '.') });
const typesOf = (heard: readonly Down[]) => heard.map(({ type }) => type);

describe('a conversation by plain requests', () => {
	it('welcomes, shows the room, then only what is new', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		const ada = new Poster(room, secretOf('ada'));
		expect(typesOf(await ada.say())).toEqual(['welcome', 'view']);
		expect(ada.own?.number).toBe(1);
		expect(await ada.say()).toEqual([]);
		await lead(host, 'words', 'collect');
		await ada.say();
		expect(typesOf(ada.heard)).toEqual(['view']);
		expect(ada.shared).toMatchObject({ step: { id: 'words', phase: 'collect' } });
	});

	it('acknowledges a command once it is stored, and the same one again', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		await lead(host, 'words', 'collect');
		const ada = new Poster(room, secretOf('ada'));
		const given = command(words('confiance'), 'a');
		expect(await ada.say(given)).toContainEqual({ type: 'done', id: 'a' });
		expect(await ada.say(given)).toContainEqual({ type: 'done', id: 'a' });
		expect((await storedIn(room)).match(/confiance/gu)).toHaveLength(1);
		await host.until(() => JSON.stringify(host.shared).includes('confiance'));
	});

	it('refuses as a socket does: in words, with the command’s id', async () => {
		const { room } = await create();
		const ada = new Poster(room, secretOf('ada'));
		const heard = await ada.say(command(words('tôt'), 'early'), command({ type: 'dance' }, 'odd'));
		expect(heard).toContainEqual(expect.objectContaining({ id: 'early', code: 'step-changed' }));
		expect(heard).toContainEqual(expect.objectContaining({ id: 'odd', code: 'bad-command' }));
	});

	it('is one person with her socket, present as long as she asks', async () => {
		const { room, keys } = await create();
		const host = await enter(room, { key: keys.host });
		const here = () => (host.shared?.role === 'host' ? host.shared.counts.connected : 0);
		await new Poster(room, secretOf('ada')).say();
		await host.until(() => here() === 1);
		const ada = await phone(room, 'ada');
		expect(ada.own?.number).toBe(1);
		await new Poster(room, secretOf('bob')).say();
		await host.until(() => here() === 2);
	});

	it('serves the facilitator, and the screen', async () => {
		const { room, keys } = await create();
		const host = new Poster(room, { key: keys.host });
		const screen = new Poster(room, { key: keys.screen });
		await screen.say();
		await host.say(command({ type: 'goTo', step: 'words', from: null }));
		await screen.say();
		expect(screen.shared).toMatchObject({ role: 'screen', step: { id: 'words' } });
		expect(
			await screen.say(command({ type: 'goTo', step: null, from: 'words' }, 's'))
		).toContainEqual(expect.objectContaining({ id: 's', code: 'not-allowed' }));
	});

	it('goes on when the room has slept meanwhile', async () => {
		const { room } = await create();
		const ada = new Poster(room, secretOf('ada'));
		await ada.say();
		await evictDurableObject(stubOf(room));
		expect(typesOf(await ada.say())).toEqual(['welcome', 'view']);
		expect(ada.own?.number).toBe(1);
	});
});

describe('whom it lets in', () => {
	it.each([
		['a wrong key', { key: 'x'.repeat(32) }, 'wrong-key'],
		['no one', {}, 'wrong-key'],
		['an old page', { version: 0, secret: 'x'.repeat(32) }, 'stale-client']
	])('not %s', async (_, credentials, code) => {
		const { room } = await create();
		const heard = await new Poster(room, credentials).say(command(words('a')));
		expect(heard).toEqual([expect.objectContaining({ type: 'refused', code })]);
		expect(JSON.parse(await storedIn(room))).toHaveLength(4);
	});

	it('nobody in another’s seat: a mark is worth nothing without its hello', async () => {
		const { room, keys } = await create();
		const host = new Poster(room, { key: keys.host });
		await host.say();
		const thief = new Poster(room, secretOf('eve'));
		thief.mark = host.mark;
		const heard = await thief.say(command({ type: 'goTo', step: 'words', from: null }, 't'));
		expect(heard).toContainEqual(expect.objectContaining({ id: 't', code: 'not-allowed' }));
	});

	it('nothing that is not ours, before any room wakes', async () => {
		const { room } = await create();
		const hello = { type: 'hello', version: wireVersion, ...secretOf('ada') };
		const path = `/api/talk/${room}`;
		for (const body of [
			'',
			'{',
			'[]',
			{ hello, mark: '' },
			{ hello, mark: '', commands: Array(17).fill({}) },
			{ hello, mark: 'x'.repeat(talkMax), commands: [] }
		]) {
			expect((await post(path, body)).status).toBe(400);
		}
		const body = JSON.stringify({ hello, mark: '', commands: [] });
		const origin = { origin: 'http://elsewhere.test' };
		expect((await fetchDoor(path, { method: 'POST', body, headers: origin })).status).toBe(403);
	});

	it('nor a room that is not there', async () => {
		const ada = new Poster('0'.repeat(32), secretOf('ada'));
		expect(await ada.say()).toEqual([expect.objectContaining({ code: 'unknown-code' })]);
	});
});
