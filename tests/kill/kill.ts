// `npm run kill`: the real server under the load of a full room, killed again and again without
// warning, and started again in the same folder. Whatever it said it kept is in the journal, once.
// Ends with one JSON line; `back_ms_max` is from the start of a new process to a view that holds
// everything, as a page receives it. With `--full-disk` it is not killed: its disk has no room for a while.

import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../../party/local/build.ts';
import { freePort } from '../../party/local/port.ts';
import { chanceOf } from '../../src/lib/base/chance.ts';
import { accountFor } from '../../src/lib/rehearsal/kept.ts';
import { newFolder } from '../disk/folder.ts';
import { firstView } from './first-view.ts';
import { fillDiskOf } from './full-disk.ts';
import { Load } from './load.ts';
import { KillableServer } from './server.ts';
import { createSession, journalOf } from './session.ts';

const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '20' },
		sockets: { type: 'string', default: '200' },
		seed: { type: 'string', default: '1' },
		data: { type: 'string' },
		'full-disk': { type: 'boolean', default: false }
	}
});
const { seed } = values;
const rounds = Number(values.rounds);
const sockets = Number(values.sockets);
if (!(rounds >= 1) || !(sockets >= 1)) throw new Error('--rounds and --sockets: at least 1');

const began = performance.now();
const say = (line: string) =>
	console.error(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);

/** One fault: some load, no room on the disk, room again; how long until a page sees everything, in milliseconds. */
async function fill(
	server: KillableServer,
	load: Load,
	key: string,
	room: string,
	chance: ReturnType<typeof chanceOf>
): Promise<number> {
	await sleep(300 + chance.below(1200));
	if (server.runtime === undefined) throw new Error('no process serves');
	await fillDiskOf(server.runtime, 500 + chance.below(2500));
	const { rev } = load;
	const start = performance.now();
	const view = await firstView(server.origin, room, key);
	if (view.rev < rev) throw new Error(`line ${rev} was shown, and ${view.rev} is the last one`);
	return Math.round(performance.now() - start);
}

/** One cut: some load, a kill, a new start; how long until a page sees everything, in milliseconds. */
async function cut(
	server: KillableServer,
	load: Load,
	key: string,
	room: string,
	chance: ReturnType<typeof chanceOf>
): Promise<number> {
	await sleep(300 + chance.below(2200));
	await server.kill();
	const { rev } = load;
	if (chance.next() < 0.25) {
		server.spawn();
		await sleep(chance.below(900));
		await server.kill();
	}
	const start = performance.now();
	server.spawn();
	const view = await firstView(server.origin, room, key);
	const back = Math.round(performance.now() - start);
	if (view.rev < rev) throw new Error(`line ${rev} was shown, and ${view.rev} is the last one`);
	return back;
}

const fault = values['full-disk'] ? fill : cut;
await buildIfNeeded(say);
const data = values.data ?? newFolder();
const server = new KillableServer(await freePort('127.0.0.1', 0), data);
const chance = chanceOf(`kill ${seed}`);
let code = 1;
try {
	server.spawn();
	await server.answers();
	const created = await createSession(server.origin);
	const load = new Load(server.origin, created, { size: sockets, seed, longest: 1500 });
	while (load.online < sockets) await sleep(50);
	say(`${sockets} sockets are open`);
	const backs: number[] = [];
	for (let round = 1; round <= rounds; round++) {
		backs.push(await fault(server, load, created.keys.host, created.room, chance));
		const from = performance.now();
		while (load.online < sockets && performance.now() - from < 30_000) await sleep(20);
		const all = Math.round(performance.now() - from);
		say(
			`round ${round}: back in ${backs.at(-1)} ms, ${load.online} people ${all} ms later, ${load.rev} lines`
		);
	}
	await load.rest(30_000);
	const journal = await journalOf(server.origin, created);
	await load.end();
	const account = accountFor(load.sent, journal);
	const ids = new Set(journal.map(({ command }) => command));
	const doubled = journal.length - ids.size;
	for (const { id, answer } of account.lost) say(`LOST ${id} (${answer})`);
	for (const [reason, count] of Object.entries(account.codes)) say(`refused ${count} × ${reason}`);
	const median = backs.toSorted((a, b) => a - b)[backs.length >> 1] ?? 0;
	say(`back in ${median} ms half of the times`);
	say(`${account.commands} commands, ${account.without} without effect`);
	await server.kill();
	const lost = account.lost.length;
	const back_ms_max = Math.max(...backs);
	console.log(JSON.stringify({ rounds, acked: account.done, lost, doubled, back_ms_max }));
	code = lost === 0 && doubled === 0 ? 0 : 1;
} catch (error) {
	say(error instanceof Error ? (error.stack ?? error.message) : String(error));
} finally {
	await server.kill().catch(() => undefined);
	if (values.data === undefined) rmSync(data, { recursive: true, force: true });
}
process.exit(code);
