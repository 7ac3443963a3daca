// Readers that do not read, against the server that `npm start` runs: nothing piles up for them, and
// whoever reads again has the last picture.

import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wireVersion } from '../../src/lib/wire/version.ts';
import { command, enter } from './phone.ts';
import { createOn, serve, type Made, type Server } from './server.ts';

let server: Server;
beforeAll(async () => {
	server = await serve();
});
afterAll(() => server.stop());

/** Memory of the process that serves, in bytes. */
function memory(): number {
	const pid = readFileSync(join(server.data, 'server.pid'), 'utf8').split(' ')[0] ?? '';
	const [, kilobytes = '0'] =
		/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
	return Number(kilobytes) * 1024;
}

async function journalOf({ room, keys }: Made): Promise<readonly unknown[]> {
	const headers = { authorization: `Bearer ${keys.host}` };
	const response = await fetch(`${server.origin}/api/archive/${room}`, { headers });
	return (await response.json()).entries;
}

/** A socket by hand that says hello, then reads nothing more. */
async function paused({ room }: Made, credentials: object): Promise<Socket> {
	const socket = connect(server.port, '127.0.0.1');
	socket.write(`${server.handshake(`/parties/room/${room}`)}\r\n`);
	await new Promise((resolve) => socket.once('data', resolve));
	const hello = Buffer.from(
		JSON.stringify({ type: 'hello', version: wireVersion, ...credentials })
	);
	socket.write(Buffer.concat([Uint8Array.of(0x81, 0x80 | hello.length, 0, 0, 0, 0), hello]));
	await sleep(300);
	socket.pause();
	return socket;
}

describe.skipIf(process.platform !== 'linux')('readers that do not read', () => {
	it('20 of them cost at most 20 MB while 1,000 views of 10 KB go by', async () => {
		const made = await createOn(server);
		const host = await enter(server, made, { key: made.keys.host });
		const sockets = await Promise.all(
			Array.from({ length: 20 }, () => paused(made, { key: made.keys.host }))
		);
		const note = (i: number) => ({
			type: 'addNote',
			list: 'parking',
			text: `${i} ${'é'.repeat(390)}`
		});
		for (let i = 0; i < 30; i++) host.socket.send(command(`note${i}`, note(i)));
		await sleep(2000);
		const before = memory();
		for (let i = 0; i < 1000; i++) {
			const theme = i % 2 ? 'dark' : 'light';
			host.socket.send(command(`s${i}`, { type: 'setScreen', theme }));
			await sleep(11);
		}
		await sleep(1000);
		const grown = (memory() - before) / 1e6;
		const views = host.heard.filter((frame) => frame.startsWith('{"type":"view"'));
		console.log(`${views.length} views of ${views.at(-1)?.length} signs: ${grown.toFixed(1)} MB`);
		for (const socket of sockets) socket.destroy();
		host.socket.close();
		expect(grown).toBeLessThan(20);
	});

	it('60 who take a journal of 12 MB away and read none of it cost at most 300 MB, and the host has all of it meanwhile', async () => {
		const note = (i: number) => ({
			...{ type: 'noteAdded', list: 'parking', id: `n${i}`, owner: '', due: '', step: null },
			text: `${i} ${'é'.repeat(2000)}`
		});
		const lines = Array.from({ length: 3000 }, (_, i) => ({
			...{ seq: i + 2, command: `c${i}`, at: 1, person: 'host', role: 'host', type: 'addNote' },
			events: [note(i)]
		}));
		const [first] = await journalOf(await createOn(server));
		const archive = JSON.stringify({ trame: 1, entries: [first, ...lines] });
		const created = await fetch(`${server.origin}/api/sessions`, { method: 'POST', body: archive });
		expect(created.status).toBe(201);
		const made: Made = await created.json();
		const before = memory();
		const takers = Array.from({ length: 60 }, () => {
			const socket = connect(server.port, '127.0.0.1').pause();
			const head = [`GET /api/archive/${made.room} HTTP/1.1`, `Host: 127.0.0.1:${server.port}`];
			socket.write([...head, `Authorization: Bearer ${made.keys.host}`, '', ''].join('\r\n'));
			return socket;
		});
		await sleep(2000);
		expect(await journalOf(made)).toHaveLength(lines.length + 1);
		const grown = (memory() - before) / 1e6;
		console.log(`${takers.length} takers: ${grown.toFixed(1)} MB`);
		for (const socket of takers) socket.destroy();
		expect(grown).toBeLessThan(300);
	});
});
