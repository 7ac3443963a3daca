// A network between pages and the server that can be cut, fall silent, or let no WebSocket through: a
// small proxy on this machine, since browsers pretend to be offline without touching open sockets.

import { createServer, request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';

/**
 * `silent` loses every byte without a word; `mute` brings pages but nothing of a conversation; `plain`
 * refuses upgrades; `cut` breaks what is open and takes nothing.
 */
export type Weather = 'fine' | 'silent' | 'mute' | 'plain' | 'cut';

export class Network {
	#weather: Weather = 'fine';
	readonly #target: number;
	readonly #server = createServer();
	readonly #sockets = new Set<Socket>();
	/** Upgrades that went through since the beginning, and those that are still open. */
	upgrades = 0;
	talking = 0;

	constructor(target: number) {
		this.#target = target;
		this.#server.on('connection', (socket) => this.#take(socket));
		this.#server.on('request', (asked, answer) => {
			const talks = asked.url?.startsWith('/api/talk/');
			if (this.#weather === 'silent' || (this.#weather === 'mute' && talks)) return;
			const { method, url, headers } = asked;
			const onward = request({ port: target, method, path: url, headers }, (response) => {
				if (this.#weather === 'silent') return;
				answer.writeHead(response.statusCode ?? 502, response.headers);
				response.pipe(answer);
			});
			onward.on('error', () => answer.destroy());
			asked.pipe(onward);
		});
		this.#server.on('upgrade', (asked, socket: Socket) => this.#upgrade(asked, socket));
	}

	#take(socket: Socket): void {
		if (this.#weather === 'cut') return void socket.destroy();
		this.#sockets.add(socket);
		socket.on('error', () => undefined);
		socket.on('close', () => this.#sockets.delete(socket));
	}

	#upgrade({ url, rawHeaders }: IncomingMessage, socket: Socket): void {
		if (this.#weather === 'silent' || this.#weather === 'mute') return;
		if (this.#weather === 'plain')
			return void socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n');
		const onward = connect(this.#target, '127.0.0.1', () => {
			const lines = rawHeaders.flatMap((each, at) =>
				at % 2 === 0 ? [`${each}: ${rawHeaders[at + 1]}`] : []
			);
			onward.write(`GET ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
		});
		this.upgrades += 1;
		this.talking += 1;
		onward.once('close', () => (this.talking -= 1));
		this.#take(onward);
		const pass = (to: Socket) => (bytes: Buffer) => this.#passes && to.write(bytes);
		onward.on('data', pass(socket));
		socket.on('data', pass(onward));
		onward.on('close', () => this.#passes && socket.destroy());
		socket.on('close', () => onward.destroy());
	}

	get #passes(): boolean {
		return this.#weather !== 'silent' && this.#weather !== 'mute';
	}

	/** Changes what happens from now on; only `cut` touches what is open, and `plain` its WebSockets. */
	set weather(weather: Weather) {
		this.#weather = weather;
		if (weather === 'cut' || weather === 'plain')
			for (const socket of this.#sockets) socket.destroy();
	}

	/** Listens, and says where. */
	async open(): Promise<string> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		const address = this.#server.address();
		return `http://localhost:${typeof address === 'object' ? address?.port : address}`;
	}

	async close(): Promise<void> {
		this.weather = 'cut';
		await new Promise((resolve) => this.#server.close(resolve));
	}
}
