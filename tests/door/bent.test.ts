// Bent frames against the server that `npm start` runs, beside a phone that goes on with its day. How
// long that phone waits is said, not asserted: it depends on the machine; `tests/load/bent.ts` measures it.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Bent } from './bender.ts';
import { z } from 'zod';
import { sayOf, spreadOf } from '../load/measure.ts';
import { command, enter, secret, type Phone } from './phone.ts';
import { createOn, serve, type Made, type Server } from './server.ts';

const bentSchema: z.ZodType<Bent> = z.object({
	sent: z.number(),
	unanswered: z.number(),
	leaks: z.number()
});

let server: Server;
beforeAll(async () => {
	server = await serve();
});
afterAll(() => server.stop());

/** How long a phone waits for each of some answers, in milliseconds. */
async function waits({ socket }: Phone, name: string, count: number): Promise<readonly number[]> {
	const all: number[] = [];
	for (let i = 0; i < count; i++) {
		const since = performance.now();
		const id = `${name}${i}`;
		const { promise, resolve } = Promise.withResolvers<void>();
		const hear = ({ data }: MessageEvent) => String(data).includes(`"id":"${id}"`) && resolve();
		socket.addEventListener('message', hear);
		socket.send(command(id, { type: 'introduce', name: `Ada ${i}` }));
		await promise;
		socket.removeEventListener('message', hear);
		all.push(performance.now() - since);
		await sleep(80);
	}
	return all;
}

/** Four who never stop, in a process of their own, until they are told to. */
async function benders({ port }: Server, { room }: Made): Promise<() => Promise<Bent>> {
	const program = join(import.meta.dirname, 'bender.ts');
	const execArgv = ['--disable-warning=ExperimentalWarning'];
	const child = fork(program, [String(port), room], { execArgv });
	await once(child, 'message');
	return async () => {
		const end = once(child, 'message');
		child.send('stop');
		const [bent] = await end;
		child.disconnect();
		return bentSchema.parse(bent);
	};
}

it('4,000 bent frames: each connection is answered or closed, and the others go on', async () => {
	const made = await createOn(server);
	const ada = await enter(server, made, secret('ada'));
	const calm = await waits(ada, 'calm', 40);
	const stop = await benders(server, made);
	const beside = await waits(ada, 'beside', 40);
	const { sent, unanswered, leaks } = await stop();
	console.log(`${sent} bent frames`);
	console.log(sayOf('a phone waits', spreadOf(calm)));
	console.log(sayOf('beside them', spreadOf(beside)));
	expect(sent).toBeGreaterThanOrEqual(4000);
	expect([unanswered, leaks, ada.closed]).toEqual([0, 0, 0]);
});
