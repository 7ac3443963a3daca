// A socket to a room of the server under test: says hello, keeps what it hears, proves that it reads.

import { setTimeout as sleep } from 'node:timers/promises';
import { wireVersion } from '../../src/lib/wire/version.ts';
import type { Made, Server } from './server.ts';

export type Phone = { readonly socket: WebSocket; readonly heard: string[]; closed: number };

/** Comes in, and answers when it is welcome; rejects when it is sent away. */
export async function enter(
	server: Pick<Server, 'port'>,
	{ room }: Pick<Made, 'room'>,
	credentials: object,
	query = ''
): Promise<Phone> {
	const socket = new WebSocket(`ws://127.0.0.1:${server.port}/parties/room/${room}${query}`);
	const phone: Phone = { socket, heard: [], closed: 0 };
	const { promise, resolve, reject } = Promise.withResolvers<Phone>();
	const hello = JSON.stringify({ type: 'hello', version: wireVersion, ...credentials });
	socket.onopen = () => socket.send(hello);
	socket.onmessage = ({ data }) => {
		const text = String(data);
		if (text.startsWith('{"type":"echo"')) return socket.send(text);
		phone.heard.push(text);
		if (text.startsWith('{"type":"welcome"')) resolve(phone);
	};
	socket.onclose = ({ code }) => {
		phone.closed = code;
		reject(new Error(`closed ${code}`));
	};
	promise.catch(() => undefined);
	return promise;
}

/** Waits until it has heard a frame that holds this. */
export async function hears(phone: Phone, text: string, since = 0): Promise<void> {
	for (let from = since; ; await sleep(5)) {
		if (phone.heard.slice(from).some((frame) => frame.includes(text))) return;
		if (phone.closed !== 0) throw new Error(`closed ${phone.closed} before ${text}`);
		from = phone.heard.length;
	}
}

export const secret = (name: string) => ({ secret: name.padEnd(32, '.') });

export const command = (id: string, asked: object) =>
	JSON.stringify({ type: 'command', id, command: asked });

/** Says it until it is kept, as a page does: a room full of shouting may put it off. */
export async function says(phone: Phone, id: string, asked: object): Promise<void> {
	const answered = `"id":"${id}"`;
	for (let from = phone.heard.length; ; await sleep(500)) {
		phone.socket.send(command(id, asked));
		await hears(phone, answered, from);
		const answer = phone.heard.slice(from).find((frame) => frame.includes(answered));
		if (answer?.startsWith('{"type":"done"')) return;
		if (!/"code":"(?:too-fast|not-kept)"/u.test(answer ?? '')) throw new Error(answer);
		from = phone.heard.length;
	}
}
