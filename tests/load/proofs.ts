// What a crowded door will ask of each phone of a full room, found before they knock: the door of another
// session is crowded for a moment, as it says what it asks for only then, and asks the same at every door.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';

const answer = z.object({ way: z.string() });
const execArgv = ['--disable-warning=ExperimentalWarning'];

/** What the door of this room asks for now; empty when it asks nothing. */
export async function wayTo(http: string, room: string): Promise<string> {
	return answer.parse(await (await fetch(`${http}/api/way/${room}`)).json()).way;
}

async function wayOf(http: string, room: string): Promise<string> {
	const { port } = new URL(http);
	const args = [port, `/parties/room/${room}`, '3000', '600', 'early'];
	const bots = fork(join(import.meta.dirname, 'knocking.ts'), args, { execArgv });
	await once(bots, 'message');
	bots.send('go');
	const gone = once(bots, 'exit');
	let way = '';
	while (way === '') {
		await sleep(100);
		way = await wayTo(http, room);
	}
	bots.send('leave');
	await gone;
	return way;
}

async function shareOf(way: string, secrets: readonly string[]): Promise<readonly string[]> {
	const program = new URL('./proving.ts', import.meta.url);
	const [proofs] = await once(new Worker(program, { workerData: { way, secrets } }), 'message');
	return z.array(z.string()).parse(proofs);
}

/** The proof of each of these people at this server; `room` is a session that is not theirs. */
export async function proofsFor(
	http: string,
	room: string,
	secrets: readonly string[]
): Promise<readonly string[]> {
	const way = await wayOf(http, room);
	const size = Math.ceil(secrets.length / availableParallelism());
	const shares = Array.from({ length: availableParallelism() }, (_, i) =>
		shareOf(way, secrets.slice(i * size, (i + 1) * size))
	);
	return (await Promise.all(shares)).flat();
}
