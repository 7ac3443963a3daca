// `node tests/load/bent.ts [FRAMES]`: how long a phone waits for each of its answers beside bent frames, on
// the server that `npm start` runs. In turn, again and again: alone; beside those who send as much to a bare
// process, which is what they cost by themselves; beside those who send it to its room.

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { buildIfNeeded } from '../../party/local/build.ts';
import type { Benders } from './bending.ts';
import { sayOf, spreadOf } from './measure.ts';
import { Phone } from './phone.ts';
import { createSession } from './seminar.ts';
import { startServer } from './server.ts';

/** How long each turn lasts, the rest after it, and the pause between two answers, in milliseconds. */
const [turn, rest, pause] = [5000, 1200, 70];

const crowds: Readonly<Record<string, Benders>> = {
	'12 who come back after 30 frames': { lanes: 12, each: 30, apart: 2 },
	'4 who never stop': { lanes: 4, each: 20_000, apart: 0 }
};

const addressSchema = z.object({ port: z.number() });

async function began(file: string): Promise<readonly [ChildProcess, unknown]> {
	const execArgv = ['--disable-warning=ExperimentalWarning'];
	const child = fork(join(import.meta.dirname, file), { execArgv });
	const [said] = await once(child, 'message');
	return [child, said];
}

async function waits(phone: Phone): Promise<readonly number[]> {
	const all: number[] = [];
	for (const end = performance.now() + turn; performance.now() < end; await sleep(pause))
		all.push(await phone.ask({ type: 'introduce', name: `Ada ${all.length}` }));
	return all;
}

await buildIfNeeded(console.error);
const wanted = Number(process.argv[2] ?? 100_000);
const server = await startServer();
const { room } = await createSession(server.http);
const path = `/parties/room/${room}`;
const phone = await Phone.join(`${server.http.replace('http', 'ws')}${path}`, 'ada', {
	secret: 'ada'.padEnd(32, '.')
});
const [bare, address] = await began('baseline/serve-bare.ts');
const [benders] = await began('bending.ts');
const ports = {
	bare: addressSchema.parse(address).port,
	room: Number(new URL(server.http).port)
};

async function beside(port: number, crowd: Benders) {
	const end = once(benders, 'message');
	benders.send({ ...crowd, port, path });
	await sleep(300);
	const all = await waits(phone);
	benders.send('stop');
	const [sent] = await end;
	await sleep(rest);
	return { all, sent: Number(sent) };
}

for (const [name, crowd] of Object.entries(crowds)) {
	const [alone, control, bent]: number[][] = [[], [], []];
	let sent = 0;
	while (sent < wanted) {
		alone?.push(...(await waits(phone)));
		control?.push(...(await beside(ports.bare, crowd)).all);
		const said = await beside(ports.room, crowd);
		bent?.push(...said.all);
		sent += said.sent;
	}
	console.log(`\n${name}: ${sent} bent frames; a phone waits for its answer`);
	console.log(sayOf('alone', spreadOf(alone ?? [])));
	console.log(sayOf('beside as many sent to a bare process', spreadOf(control ?? [])));
	console.log(sayOf('beside as many sent to its room', spreadOf(bent ?? [])));
}
phone.close();
bare.disconnect();
benders.disconnect();
await server.stop();
