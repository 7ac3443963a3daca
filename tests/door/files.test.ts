// An engine that may open no more files ends: it is started again by itself, and whoever was in is back
// with what she had said.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command, enter, secret, type Phone } from './phone.ts';
import { createOn, serve, type Server } from './server.ts';

let server: Server;
beforeAll(async () => {
	server = await serve();
});
afterAll(() => server.stop());

const engine = () => readFileSync(join(server.data, 'server.pid'), 'utf8').split(' ')[0] ?? '';

it.skipIf(process.platform !== 'linux')(
	'out of files, the engine ends and is back within seconds, and nothing that was kept is lost',
	async () => {
		const made = await createOn(server);
		const ada = await enter(server, made, secret('ada'));
		ada.socket.send(command('name', { type: 'introduce', name: 'Ada Lacombe' }));
		while (!ada.heard.some((text) => text.includes('"id":"name"'))) await sleep(10);
		const before = engine();
		execFileSync('prlimit', ['--pid', before, '--nofile=400:400']);
		const since = performance.now();
		const crowd = Array.from({ length: 600 }, () =>
			connect(server.port, '127.0.0.1').on('error', () => undefined)
		);
		while (ada.closed === 0) await sleep(10);
		let back: Phone | undefined;
		while (!back) {
			back = await enter(server, made, secret('ada')).catch(() => undefined);
			await sleep(50);
		}
		console.log(`back ${Math.round(performance.now() - since)} ms after the last file`);
		for (const socket of crowd) socket.destroy();
		expect(engine()).not.toBe(before);
		const headers = { authorization: `Bearer ${made.keys.host}` };
		const archive = await fetch(`${server.origin}/api/archive/${made.room}`, { headers });
		expect(await archive.text()).toContain('Ada Lacombe');
		back.socket.close();
	}
);
