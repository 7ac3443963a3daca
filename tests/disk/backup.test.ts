// A backup made while a room writes: it opens with the engine, and holds the beginning of the journal
// up to a point that is after everything acknowledged when the copy began.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { backUp } from '../../party/local/backup.ts';
import { startEngine } from '../../party/local/engine.ts';
import { Load } from '../kill/load.ts';
import { createSession, journalOf } from '../kill/session.ts';
import { newFolder } from './folder.ts';

const local = { host: '127.0.0.1', port: 0 } as const;

test('a backup under load holds all that was acknowledged, and opens', async () => {
	const data = newFolder();
	const copies = newFolder();
	const engine = await startEngine({ ...local, data });
	const origin = `http://127.0.0.1:${engine.port}`;
	const created = await createSession(origin);
	const load = new Load(origin, created, { size: 20, seed: 'backup', longest: 60 });
	const known: (readonly string[])[] = [];
	while (load.online < 20) await sleep(20);
	for (let round = 0; round < 6; round++) {
		const done = () => load.sent.flatMap(({ id, answer }) => (answer === 'done' ? id : []));
		while (done().length < 40 * (round + 1)) await sleep(20);
		known.push(done());
		expect(await backUp(data, join(copies, String(round)))).toBe(1);
	}
	await load.rest(120_000);
	const journal = await journalOf(origin, created);
	await load.end();
	await engine.stop();

	expect(known.at(-1)?.length).toBeGreaterThanOrEqual(240);
	for (const [round, acknowledged] of known.entries()) {
		const second = await startEngine({ ...local, data: join(copies, String(round)) });
		const kept = await journalOf(`http://127.0.0.1:${second.port}`, created);
		await second.stop();
		expect(kept).toEqual(journal.slice(0, kept.length));
		const ids = new Set(kept.map(({ command }) => command));
		expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
	}
	await expect(backUp(data, join(copies, '0'))).rejects.toThrow();
	for (const folder of [data, copies]) rmSync(folder, { recursive: true, force: true });
});
