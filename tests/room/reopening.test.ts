// A session that comes back from its archive, on a server that holds nothing of it or beside itself.

import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Created } from '../../party/create.ts';
import type { Entry } from '../../src/lib/workshop/event.ts';
import {
	create,
	dayFrom,
	dial,
	enter,
	fetchDoor,
	journalOf,
	lead,
	phone,
	post,
	seek,
	storedIn,
	stubOf,
	words
} from './line.ts';

async function lived(): Promise<Created> {
	const made = await create();
	const host = await enter(made.room, { key: made.keys.host });
	const ada = await phone(made.room, 'ada');
	await phone(made.room, 'bob');
	await lead(host, 'words', 'collect');
	await ada.ask(words('confiance'));
	return made;
}

/** The server loses a session, as when its data folder is gone. */
async function lose({ room, code }: Created): Promise<void> {
	await runInDurableObject(stubOf(room), (instance, { storage }) => {
		storage.sql.exec('DELETE FROM journal');
		storage.sql.exec('DELETE FROM keys');
		instance.onStart();
	});
	await runInDurableObject(
		env.Directory.get(env.Directory.idFromName('directory')),
		(_, { storage }) => {
			storage.sql.exec('DELETE FROM rooms WHERE code = ?', code);
		}
	);
}

const unnumbered = (entries: readonly Entry[]) => entries.map(({ seq: _, ...line }) => line);

async function reopen(archive: object): Promise<Created> {
	const response = await post('/api/sessions', archive);
	if (response.status !== 201) throw new Error(await response.text());
	return response.json();
}

/** Where the session was, as its console's copy says it. */
async function wasOf({ room, keys }: Created): Promise<object> {
	return { room, key: keys.host, hashes: await stubOf(room).hashes(keys.host) };
}

async function refusedAs(archive: unknown): Promise<string> {
	const response = await post('/api/sessions', archive);
	const { code, fr } = await response.json<{ code: string; fr: string }>();
	return `${response.status} ${code} ${fr}`;
}

describe('a session reopened from its file', () => {
	it('beside itself: another room, other keys, another code, the same people and answers', async () => {
		const made = await lived();
		const entries = await journalOf(made);
		const again = await reopen({ trame: 1, entries });
		expect(again.room).not.toBe(made.room);
		expect(again.code).not.toBe(made.code);
		expect(Object.values(again.keys)).not.toContain(made.keys.host);
		const back = await phone(again.room, 'ada');
		expect(back.own).toMatchObject({ number: 1, activity: { words: ['confiance'] } });
		expect(await back.ask(words('confiance', 'temps'))).toBe('done');
		const host = await enter(again.room, { key: again.keys.host });
		expect(host.shared).toMatchObject({ current: 'words', counts: { people: 2, answered: 1 } });
		expect(await (await dial(again.room)).hello({ key: made.keys.host })).toMatchObject({
			code: 'wrong-key'
		});
	});

	it('where nothing is left of it: under its own code', async () => {
		const made = await lived();
		const entries = await journalOf(made);
		await lose(made);
		const again = await reopen({ trame: 1, entries });
		expect(again.code).toBe(made.code);
		expect(again.room).not.toBe(made.room);
		expect(await journalOf(again)).toEqual(entries);
	});

	it('for who held its host’s key: in its own room, where everybody finds it again', async () => {
		const made = await lived();
		const [entries, was] = [await journalOf(made), await wasOf(made)];
		await lose(made);
		expect(await (await dial(made.room)).hello({ key: made.keys.host })).toMatchObject({
			code: 'unknown-code'
		});
		const again = await reopen({ trame: 1, entries, was });
		expect(again).toEqual({ ...made, keys: { host: made.keys.host } });
		expect(unnumbered(await journalOf(made))).toEqual(unnumbered(entries));
		for (const key of [made.keys.screen, made.keys.cohost])
			expect((await enter(made.room, { key })).shared).toMatchObject({ counts: { people: 2 } });
	});

	it('with another key, or where it is still there: elsewhere', async () => {
		const made = await lived();
		const other = await lived();
		const [entries, was] = [await journalOf(made), await wasOf(made)];
		const elsewhere = async (more: object) =>
			(await reopen({ trame: 1, entries, was: { ...was, ...more } })).room;
		expect(await elsewhere({})).not.toBe(made.room);
		await lose(made);
		expect(await elsewhere({ key: other.keys.host })).not.toBe(made.room);
		expect(await elsewhere({ key: made.keys.cohost })).not.toBe(made.room);
		expect(await elsewhere({ room: '../x' })).not.toBe('../x');
	});

	it('never in the room that was erased', async () => {
		const made = await lived();
		const [entries, was] = [await journalOf(made), await wasOf(made)];
		await fetchDoor(`/api/sessions/${made.room}`, {
			method: 'DELETE',
			headers: { authorization: `Bearer ${made.keys.host}` }
		});
		expect((await reopen({ trame: 1, entries, was })).room).not.toBe(made.room);
	});

	it('by several at once: in its own room once, under its own code, and beside it for the others', async () => {
		const made = await lived();
		const [entries, was] = [await journalOf(made), await wasOf(made)];
		await lose(made);
		const all = await Promise.all([1, 2, 3, 4].map(() => reopen({ trame: 1, entries, was })));
		const [there, ...others] = all.toSorted(
			(a, b) => Number(b.room === made.room) - Number(a.room === made.room)
		);
		expect(there).toEqual({ ...made, keys: { host: made.keys.host } });
		expect(new Set(all.map(({ room }) => room)).size).toBe(4);
		expect(new Set(all.map(({ code }) => code)).size).toBe(4);
		for (const { room, code } of all) expect(await (await seek(code)).json()).toEqual({ room });
		for (const one of [made, ...others])
			expect(unnumbered(await journalOf(one))).toHaveLength(entries.length);
		for (const { keys } of others) expect(keys.host).not.toBe(made.keys.host);
	});

	it('erased as soon as it is back: nothing of it stays, and its code opens nothing', async () => {
		const made = await lived();
		const [entries, was] = [await journalOf(made), await wasOf(made)];
		await lose(made);
		const back = post('/api/sessions', { trame: 1, entries, was });
		const headers = { authorization: `Bearer ${made.keys.host}` };
		const erase = () => fetchDoor(`/api/sessions/${made.room}`, { method: 'DELETE', headers });
		while ((await erase()).status !== 200);
		expect((await back).status).toBe(201);
		expect(JSON.parse(await storedIn(made.room))).toEqual([]);
		expect((await seek(made.code)).status).toBe(404);
		expect(await (await dial(made.room)).hello({ key: made.keys.host })).toMatchObject({
			code: 'session-ended'
		});
	});

	const bombs: readonly (readonly [string, (event: string) => string])[] = [
		['a line of three megabytes', (event) => event.replace('Ici', 'x'.repeat(3_000_000))],
		[
			'a hundred thousand lists in one another',
			(event) =>
				event.replace('"config":{', `"config":{"deep":${'['.repeat(1e5)}${']'.repeat(1e5)},`)
		]
	];
	it.each(bombs)('with %s: refused in words, and its code is free', async (_, bend) => {
		const made = await lived();
		const text = JSON.stringify({ trame: 1, entries: await journalOf(made) });
		await lose(made);
		const bent = bend(text);
		expect(bent).not.toBe(text);
		expect(await refusedAs(bent)).toMatch(/^400 bad-archive/u);
		expect((await seek(made.code)).status).toBe(404);
		expect((await reopen(JSON.parse(text))).code).toBe(made.code);
	});

	it('erases itself on its day, thirty days from now when that day is past', async () => {
		const made = await lived();
		const entries = await journalOf(made);
		const old = JSON.parse(JSON.stringify(entries).replaceAll(dayFrom(30), '2020-01-01'));
		const again = await reopen({ trame: 1, entries: old });
		const alarm = await runInDurableObject(stubOf(again.room), (_, { storage }) =>
			storage.getAlarm()
		);
		expect(alarm).toBe(Date.parse(`${dayFrom(30)}T23:59:59Z`));
	});

	it('is refused whole, with the place of the mistake', async () => {
		const entries = await journalOf(await lived());
		expect(await refusedAs({ trame: 2, entries })).toContain('400 bad-archive');
		expect(await refusedAs({ trame: 1, entries: [] })).toContain('entries');
		expect(await refusedAs({ trame: 1, entries: entries.slice(1) })).toContain('sessionOpened');
		expect(await refusedAs({ trame: 1, entries: [...entries, { seq: 99 }] })).toContain(
			`entries[${entries.length}].command`
		);
	});
});

describe('the end of a journal', () => {
	it('is what was written after a line', async () => {
		const made = await lived();
		const entries = await journalOf(made);
		const after = async (line: string) => {
			const headers = { authorization: `Bearer ${made.keys.host}` };
			const response = await fetchDoor(`/api/archive/${made.room}?after=${line}`, { headers });
			return (await response.json<{ entries: unknown[] }>()).entries;
		};
		expect(await after('3')).toEqual(entries.slice(3));
		expect(await after('999')).toEqual([]);
		for (const odd of ['0', '', 'x', '-1']) expect(await after(odd)).toEqual(entries);
	});
});
