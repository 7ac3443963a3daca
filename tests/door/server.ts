// The server that `npm start` runs, on loopback, and raw bytes towards it: what no browser would send.

import { mkdtempSync, renameSync, rmSync } from 'node:fs';
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
	/** Sends these bytes, and answers with all that came back until the other side closed, or said no more. */
	raw(bytes: string | Uint8Array): Promise<string>;
	/** The same, of what has no answer: it is not waited for. */
	unanswered(bytes: string | Uint8Array): Promise<string>;
	/** A request written by hand; `Host` and `Connection: close` are there. */
	request(method: string, path: string, ...headers: readonly string[]): Promise<string>;
	/** The beginning of a socket's handshake, without its last empty line. */
	handshake(path: string, ...headers: readonly string[]): string;
	stop(): Promise<void>;
};

/** How long an answer is waited for, and a silence listened to, in milliseconds. */
const [patience, silence] = [60_000, 1500];

/** `first` is how long nothing may come, `then` how long nothing more. */
function exchange(
	port: number,
	bytes: string | Uint8Array,
	{ first = patience, then = silence } = {}
): Promise<string> {
	const { promise, resolve } = Promise.withResolvers<string>();
	const socket = connect(port, '127.0.0.1');
	let heard = '';
	socket.setEncoding('latin1').on('data', (text: string) => {
		heard += text;
		socket.setTimeout(then);
	});
	socket.on('error', () => undefined);
	socket.on('close', () => resolve(heard));
	socket.setTimeout(first, () => socket.destroy());
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
		unanswered: (bytes) => exchange(port, bytes, { first: silence }),
		request: (method, path, ...headers) =>
			exchange(
				port,
				[`${method} ${path} HTTP/1.1`, host, 'Connection: close', ...headers, '', ''].join('\r\n'),
				{ then: patience }
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
		/** Nothing of it is kept: no log of it needs to be moved into its database. */
		async stop() {
			renameSync(join(data, 'rooms'), join(data, 'done'));
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
