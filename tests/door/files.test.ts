// An engine that may open no more files: connections that come all at once end it, and it is started again
// by itself; those that come one by one are turned away, when they leave it a file to accept the next one.
// Either way whoever was in goes on, with what she had said, and newcomers enter once the crowd has gone.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command, enter, secret, type Phone } from './phone.ts';
import { createOn, serve, type Made, type Server } from './server.ts';

let server: Server;
beforeAll(async () => {
	server = await serve();
});
afterAll(() => server.stop());

const engine = () => readFileSync(join(server.data, 'server.pid'), 'utf8').split(' ')[0] ?? '';

/** Tries until it is let in. */
async function enterAtLast(made: Made, name: string): Promise<Phone> {
	for (;;) {
		const phone = await enter(server, made, secret(name)).catch(() => undefined);
		if (phone) return phone;
		await sleep(50);
	}
}

/** Says her name until it is acknowledged, coming back in when her connection was lost. */
async function introduce(made: Made, phone: Phone, id: string, name: string): Promise<Phone> {
	let current = phone;
	let said: Phone | undefined;
	while (!current.heard.some((text) => text.includes(`"id":"${id}"`))) {
		if (current.closed) current = await enterAtLast(made, 'ada');
		if (said !== current) {
			current.socket.send(command(id, { type: 'introduce', name }));
			said = current;
		}
		await sleep(20);
	}
	return current;
}

/** Connects, and says nothing: resolves when the connection is there or refused. */
function knock(): Promise<Socket> {
	const { promise, resolve } = Promise.withResolvers<Socket>();
	const socket = connect(server.port, '127.0.0.1', () => resolve(socket));
	socket.on('error', () => resolve(socket));
	return promise;
}

it.skipIf(process.platform !== 'linux').each([
	{ come: 'at once', most: 400, apart: 0 },
	{ come: 'one by one', most: 400, apart: 2 },
	{ come: 'one by one', most: 401, apart: 2 }
])(
	'out of files at $most, by a crowd that comes $come: whoever was in goes on, newcomers enter after it',
	async ({ most, apart }) => {
		const made = await createOn(server);
		const ada = await introduce(
			made,
			await enter(server, made, secret('ada')),
			'one',
			'Ada Lacombe'
		);
		const before = engine();
		execFileSync('prlimit', ['--pid', before, `--nofile=${most}:`]);
		const crowd: Socket[] = [];
		const knocks = Array.from({ length: 600 }, async (_, place) => {
			await sleep(apart * place);
			crowd.push(await knock());
		});
		await Promise.all(knocks);
		const since = performance.now();
		const still = await introduce(made, ada, 'two', 'Ada Lacombe-Ney');
		console.log(
			`${engine() === before ? 'the engine went on' : 'started again'}; heard again ` +
				`${Math.round(performance.now() - since)} ms after the last knock`
		);
		for (const socket of crowd) socket.destroy();
		const late = await enterAtLast(made, 'basile');
		const headers = { authorization: `Bearer ${made.keys.host}` };
		const archive = await fetch(`${server.origin}/api/archive/${made.room}`, { headers });
		const text = await archive.text();
		expect(text).toContain('"Ada Lacombe"');
		expect(text).toContain('"Ada Lacombe-Ney"');
		for (const phone of [still, late]) phone.socket.close();
	}
);
