// Requests that never end, against the server that `npm start` runs: what came of them is not kept for ever.

import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOn, serve, type Server } from './server.ts';

let server: Server;
beforeAll(async () => {
	server = await serve();
});
afterAll(() => server.stop());

/** A request that says that it is longer than it will ever be. */
function begin(
	path: string,
	bytes: number
): { readonly socket: Socket; readonly told: Promise<string> } {
	const { promise, resolve } = Promise.withResolvers<string>();
	const socket = connect(server.port, '127.0.0.1');
	let heard = '';
	socket.setEncoding('latin1').on('data', (text: string) => {
		heard += text;
		resolve(heard);
	});
	socket.on('error', () => resolve(heard));
	socket.on('close', () => resolve(heard));
	const head = [
		`POST ${path} HTTP/1.1`,
		`Host: 127.0.0.1:${server.port}`,
		'Content-Length: 262144'
	];
	socket.write(`${[...head, '', ''].join('\r\n')}${' '.repeat(bytes)}`);
	return { socket, told: promise };
}

it('a body that stops half-way is given up, and the others are served meanwhile', async () => {
	const { room } = await createOn(server);
	const paths = ['/api/sessions', `/api/talk/${room}`, '/api/find'];
	const begun = Array.from({ length: 60 }, (_, i) => begin(paths[i % 3] ?? '', 60_000));
	expect((await createOn(server)).room).toMatch(/^[0-9a-f]{32}$/u);
	const answers = await Promise.all(begun.map(({ told }) => told));
	for (const answer of answers) expect(answer).toMatch(/^(HTTP\/1.1 4\d\d|$)/u);
	for (const { socket } of begun) socket.destroy();
	expect((await createOn(server)).room).toMatch(/^[0-9a-f]{32}$/u);
});
