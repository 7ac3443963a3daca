// The server that `npm start` runs, on loopback, and raw bytes towards it: what no browser would send.

import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from '../../party/local/build.ts';
import { startEngine } from '../../party/local/engine.ts';

export type Server = {
	readonly port: number;
	readonly origin: string;
	/** Where it keeps its sessions. */
	readonly data: string;
	/** Sends these bytes, and answers with all that came back until the other side closed, or was silent. */
	raw(bytes: string | Uint8Array): Promise<string>;
	/** A request written by hand; `Host` and `Connection: close` are there. */
	request(method: string, path: string, ...headers: readonly string[]): Promise<string>;
	/** The beginning of a socket's handshake, without its last empty line. */
	handshake(path: string, ...headers: readonly string[]): string;
	stop(): Promise<void>;
};

/** How long a silent line is listened to, in milliseconds. */
const patience = 1500;

function exchange(port: number, bytes: string | Uint8Array): Promise<string> {
	const { promise, resolve } = Promise.withResolvers<string>();
	const socket = connect(port, '127.0.0.1');
	let heard = '';
	socket.setEncoding('latin1').on('data', (text: string) => (heard += text));
	socket.on('error', () => undefined);
	socket.on('close', () => resolve(heard));
	socket.setTimeout(patience, () => socket.destroy());
	socket.write(bytes);
	return promise;
}

export async function serve(): Promise<Server> {
	await buildIfNeeded(() => undefined);
	const data = mkdtempSync(join(tmpdir(), 'trame-'));
	const engine = await startEngine({ host: '127.0.0.1', port: 0, data });
	const { port } = engine;
	const host = `Host: 127.0.0.1:${port}`;
	return {
		port,
		data,
		origin: `http://127.0.0.1:${port}`,
		raw: (bytes) => exchange(port, bytes),
		request: (method, path, ...headers) =>
			exchange(
				port,
				[`${method} ${path} HTTP/1.1`, host, 'Connection: close', ...headers, '', ''].join('\r\n')
			),
		handshake: (path, ...headers) =>
			[
				`GET ${path} HTTP/1.1`,
				host,
				'Upgrade: websocket',
				'Connection: Upgrade',
				'Sec-WebSocket-Version: 13',
				'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
				...headers,
				''
			].join('\r\n'),
		async stop() {
			await engine.stop();
			rmSync(data, { recursive: true, force: true });
		}
	};
}

export type Made = {
	readonly room: string;
	readonly code: string;
	readonly keys: { readonly host: string };
};

/** A session on this server. */
export async function createOn({ origin }: Server): Promise<Made> {
	const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
	const session = { title: 'Une journée', date: day, eraseOn: day, language: 'fr' };
	const response = await fetch(`${origin}/api/sessions`, {
		method: 'POST',
		body: JSON.stringify(session)
	});
	if (response.status !== 201) throw new Error(await response.text());
	const made: Made = await response.json();
	return made;
}
