// A data folder is a promise: one that an earlier build wrote opens with this one, as it is. Each
// folder of tests/golden/data was left by a server that stopped; `DATA=name vitest run --project disk`
// adds today's under that name. Record one when what is on the disk changes: tables, the runtime (the
// names of worker, classes and folder never do). Never change a folder that is there.

import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '../../party/local/root.ts';
import { startEngine } from '../../party/local/engine.ts';
import { entrySchema } from '../../src/lib/workshop/event.ts';
import { createSession, journalOf, openLine, seen } from '../kill/session.ts';
import { copyOf, databasesIn, newFolder, roomIn } from './folder.ts';

const shelf = join(root, 'tests/golden/data');
const recorded = z.object({
	created: z.object({
		room: z.string(),
		code: z.string(),
		keys: z.object({ host: z.string(), cohost: z.string(), screen: z.string() })
	}),
	secrets: z.array(z.string()),
	entries: z.array(entrySchema)
});

/** The session must not erase itself before those who read this test are gone. */
const farAway = Date.UTC(2200, 0, 1);
const local = { host: '127.0.0.1', port: 0 } as const;

/** A small session as people make one, on disk. */
async function record(folder: string): Promise<void> {
	const data = newFolder();
	const engine = await startEngine({ ...local, data });
	const origin = `http://127.0.0.1:${engine.port}`;
	const created = await createSession(origin);
	const host = openLine(origin, created, { name: 'host', credentials: { key: created.keys.host } });
	await seen(host);
	const secrets = [1, 2, 3].map((n) => `kept participant ${n} of a small session`);
	const people = secrets.map((secret, n) =>
		openLine(origin, created, { name: `p${n}`, credentials: { secret } })
	);
	await Promise.all(people.map(seen));
	await host.ask({ type: 'goTo', step: 'trois-mots', from: null });
	await host.ask({ type: 'setPhase', step: 'trois-mots', phase: 'collect', from: 'present' });
	const words = [['écoute', 'œuvre', 'l’élan'], ['confiance'], ['temps', 'écoute']];
	for (const [n, person] of people.entries())
		await person.ask({
			type: 'act',
			step: 'trois-mots',
			command: { type: 'giveWords', words: words[n] }
		});
	await host.ask({ type: 'transcribe', step: 'trois-mots', lines: ['règles, mémoire'] });
	const locked = await host.ask({ type: 'lock', step: 'trois-mots', locked: true });
	await host.ask({ type: 'undo', command: locked.id });
	await people[2]?.ask({ type: 'eraseMine' });
	for (const line of [host, ...people]) line.close();
	const entries = await journalOf(origin, created);
	await engine.stop();
	const alarm = BigInt(farAway) * 1_000_000n;
	for (const [file, sql] of [
		[roomIn(data), "UPDATE _cf_METADATA SET value = ? WHERE typeof(value) = 'integer'"],
		[join(dirname(roomIn(data)), 'metadata.sqlite'), 'UPDATE _cf_ALARM SET scheduled_time = ?']
	] as const) {
		const database = new DatabaseSync(file);
		database.prepare(sql).run(alarm);
		database.close();
	}
	mkdirSync(folder, { recursive: true });
	for (const file of databasesIn(data)) {
		new DatabaseSync(file).exec('PRAGMA wal_checkpoint(TRUNCATE)');
		cpSync(file, join(folder, file.slice(data.length + 1)));
	}
	rmSync(data, { recursive: true });
	const text = JSON.stringify({ created, secrets, entries }, null, '\t');
	writeFileSync(join(folder, 'session.json'), `${text}\n`);
}

const name = process.env['DATA'];
if (name !== undefined && !existsSync(join(shelf, name))) await record(join(shelf, name));

test.each(globSync('*', { cwd: shelf }))('%s opens, with its keys and its people', async (name) => {
	const { created, secrets, entries } = recorded.parse(
		JSON.parse(readFileSync(join(shelf, name, 'session.json'), 'utf8'))
	);
	const data = copyOf(join(shelf, name));
	const engine = await startEngine({ ...local, data });
	try {
		const origin = `http://127.0.0.1:${engine.port}`;
		expect(await journalOf(origin, created)).toEqual(entries);
		const found = await fetch(`${origin}/api/find`, {
			method: 'POST',
			body: JSON.stringify({ code: created.code })
		});
		expect(await found.json()).toEqual({ room: created.room });

		const [secret = ''] = secrets;
		const phone = openLine(origin, created, { name: 'again', credentials: { secret } });
		await seen(phone);
		expect(phone.own?.number).toBe(1);
		const asked = await phone.ask({
			type: 'act',
			step: 'trois-mots',
			command: { type: 'giveWords', words: ['toujours là'] }
		});
		expect(asked.answer).toBe('done');
		phone.close();
		const now = await journalOf(origin, created);
		expect(now.slice(0, entries.length)).toEqual(entries);
		expect(now.at(-1)?.command).toBe(asked.id);
	} finally {
		await engine.stop();
		rmSync(data, { recursive: true, force: true });
	}
});
