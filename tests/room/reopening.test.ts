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

	it('with the keys that it had: in its own room, where everybody finds it again', async () => {
		const made = await lived();
		const entries = await journalOf(made);
		await lose(made);
		expect(await (await dial(made.room)).hello({ key: made.keys.host })).toMatchObject({
			code: 'unknown-code'
		});
		const again = await reopen({ trame: 1, entries, was: made });
		expect(again).toEqual(made);
		expect(unnumbered(await journalOf(again))).toEqual(unnumbered(entries));
		const screen = await enter(made.room, { key: made.keys.screen });
		expect(screen.shared).toMatchObject({ counts: { people: 2 } });
	});

	it('with other keys, or where it is still there: elsewhere', async () => {
		const made = await lived();
		const other = await lived();
		const entries = await journalOf(made);
		const elsewhere = async (was: object) => (await reopen({ trame: 1, entries, was })).room;
		expect(await elsewhere(made)).not.toBe(made.room);
		await lose(made);
		expect(await elsewhere({ ...made, keys: other.keys })).not.toBe(made.room);
		expect(await elsewhere({ ...made, room: '../x' })).not.toBe(made.room);
	});

	it('never in the room that was erased', async () => {
		const made = await lived();
		const entries = await journalOf(made);
		await fetchDoor(`/api/sessions/${made.room}`, {
			method: 'DELETE',
			headers: { authorization: `Bearer ${made.keys.host}` }
		});
		expect((await reopen({ trame: 1, entries, was: made })).room).not.toBe(made.room);
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
