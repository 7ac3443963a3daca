// A log cut short, as a disk may leave it after a power cut: wherever it is cut in its last 64 KiB,
// the room opens and holds the beginning of its journal, without a hole.

import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEngine } from '../../party/local/engine.ts';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';
import { createSession, journalOf, openLine, seen, type Created } from '../kill/session.ts';
import { commandsIn, copyOf, newFolder, roomIn } from './folder.ts';

const local = { host: '127.0.0.1', port: 0 } as const;
const sector = 512;
const sectors = (64 * 1024) / sector;

/** The folder as a power cut leaves it: what is new is in the log, where a server that stops leaves none. */
let data = '';
let created: Created;
let whole: readonly string[] = [];

beforeAll(async () => {
	const folder = newFolder();
	const engine = await startEngine({ ...local, data: folder });
	const origin = `http://127.0.0.1:${engine.port}`;
	created = await createSession(origin);
	const host = openLine(origin, created, { name: 'host', credentials: { key: created.keys.host } });
	await seen(host);
	await host.ask({ type: 'goTo', step: 'trois-mots', from: null });
	await host.ask({ type: 'setPhase', step: 'trois-mots', phase: 'collect', from: 'present' });
	for (let line = 0; line < 60; line++)
		await host.ask({
			type: 'transcribe',
			step: 'trois-mots',
			lines: [seminarFr.words.slice(line, line + 3).join(', ')]
		});
	whole = (await journalOf(origin, created)).map(({ command }) => command);
	data = copyOf(folder);
	host.close();
	await engine.stop();
	rmSync(folder, { recursive: true });
});

afterAll(() => rmSync(data, { recursive: true, force: true }));

test('a log cut at any sector of its end is a beginning of the journal', () => {
	const scratch = newFolder();
	const room = join(scratch, 'room.sqlite');
	const log = readFileSync(`${roomIn(data)}-wal`);
	expect(log.length).toBeGreaterThan(sectors * sector);
	const lengths = Array.from({ length: sectors + 1 }, (_, cut) => {
		copyFileSync(roomIn(data), room);
		writeFileSync(`${room}-wal`, log.subarray(0, log.length - cut * sector));
		const kept = commandsIn(room);
		expect(kept).toEqual(whole.slice(0, kept.length));
		return kept.length;
	});
	rmSync(scratch, { recursive: true });
	expect(lengths[0]).toBe(whole.length);
	expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
	expect(lengths.at(-1)).toBeLessThan(whole.length);
	expect(lengths.at(-1)).toBeGreaterThan(0);
});

test.each([1, 9, 40, 128])(
	'the server opens a log cut by %i sectors, and writes on',
	async (cut) => {
		const copy = copyOf(data);
		const log = `${roomIn(copy)}-wal`;
		truncateSync(log, statSync(log).size - cut * sector);
		const engine = await startEngine({ ...local, data: copy });
		const origin = `http://127.0.0.1:${engine.port}`;
		const kept = (await journalOf(origin, created)).map(({ command }) => command);
		expect(kept).toEqual(whole.slice(0, kept.length));
		const host = openLine(origin, created, {
			name: 'after',
			credentials: { key: created.keys.host }
		});
		await seen(host);
		const asked = await host.ask({ type: 'setScreen', theme: 'dark' });
		host.close();
		expect((await journalOf(origin, created)).map(({ command }) => command)).toEqual([
			...kept,
			asked.id
		]);
		await engine.stop();
		rmSync(copy, { recursive: true });
	}
);
