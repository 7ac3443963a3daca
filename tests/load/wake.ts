// How long a session of 50,000 lines takes to wake and show its first view: from the whole journal, as
// after a new version of the server, then from a snapshot, as every other time.
//   node tests/load/wake.ts [lines] [people] [sessions]

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEngine, type Engine } from '../../party/local/engine.ts';
import { databasesIn } from '../disk/folder.ts';
import { firstView } from '../kill/first-view.ts';
import { createSession, type Created } from '../kill/session.ts';
import { longDay } from './long-day.ts';

const [lines = 50_000, people = 400, sessions = 8] = process.argv.slice(2).map(Number);
const rounds = 3;
const data = mkdtempSync(join(tmpdir(), 'trame-wake-'));
const start = () => startEngine({ host: '127.0.0.1', port: 0, data });
const originOf = (engine: Engine) => `http://127.0.0.1:${engine.port}`;

/** Makes every session of the folder live the same long day. */
function fill(): void {
	const { journal } = longDay(lines, people);
	for (const file of databasesIn(join(data, 'rooms/trame-Room'))) {
		const database = new DatabaseSync(file);
		const table = "SELECT 1 FROM sqlite_master WHERE name = 'journal'";
		if (database.prepare(table).get()) {
			const insert = database.prepare(
				'INSERT INTO journal (command, at, person, role, type, payload) VALUES (?, ?, ?, ?, ?, ?)'
			);
			database.exec('BEGIN');
			for (const { command, at, person, role, type, events } of journal.slice(1))
				insert.run(command, at, person, role, type, JSON.stringify(events));
			database.exec('COMMIT');
		}
		database.close();
	}
}

/** Milliseconds to the first view of each session, on a server that has just started. */
async function wakings(all: readonly Created[]): Promise<readonly number[]> {
	const engine = await start();
	const origin = originOf(engine);
	const times: number[] = [];
	for (const { room, keys } of all) {
		const from = performance.now();
		await firstView(origin, room, keys.host);
		times.push(performance.now() - from);
	}
	await sleep(3000);
	await engine.stop();
	return times;
}

function say(title: string, times: readonly number[]): void {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (part: number) => Math.round(sorted[Math.ceil(part * sorted.length) - 1] ?? 0);
	console.log(
		`${title}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms (${times.length})`
	);
}

const engine = await start();
const all: Created[] = [];
for (let i = 0; i < sessions; i++) all.push(await createSession(originOf(engine)));
await engine.stop();
fill();
say('From the whole journal', await wakings(all));
const short: (readonly number[])[] = [];
for (let round = 0; round < rounds; round++) short.push(await wakings(all));
say(
	'From a snapshot, the first of a server that has just started',
	short.map(([first = 0]) => first)
);
say(
	'From a snapshot, the others',
	short.flatMap(([, ...others]) => others)
);
rmSync(data, { recursive: true, force: true });
