// A slow mobile network between pages and the server, on this machine: every byte takes half a round
// trip more and queues for its turn, a new connection costs a round trip, sockets included. The browser's
// own slow network knows nothing of sockets, nor of what opening a connection costs.

import { connect, createServer, type Server, type Socket } from 'node:net';

export type Speed = {
	/** Milliseconds there and back. */
	readonly roundTrip: number;
	/** Kilobits a second, to the phone and from it. */
	readonly down: number;
	readonly up: number;
};

/** The « slow 4G » of the browsers' tools. */
const slow4G: Speed = { roundTrip: 150, down: 1638, up: 750 };

/** Bytes leave one after the other, at so many kilobits a second, and arrive half a round trip later. */
class Way {
	readonly #speed: number;
	readonly #delay: number;
	#free = 0;

	constructor(kilobits: number, roundTrip: number) {
		this.#speed = kilobits / 8;
		this.#delay = roundTrip / 2;
	}

	/** Calls back when so many bytes have arrived, never before `least`. */
	carry(bytes: number, least: number, arrived: () => void): void {
		const now = performance.now();
		this.#free = Math.max(now, this.#free, least) + bytes / this.#speed;
		setTimeout(arrived, this.#free + this.#delay - now);
	}
}

/** The largest piece that the ways carry at once: pieces of several answers take turns. */
const piece = 4380;

export class SlowNetwork {
	readonly #server: Server;
	readonly #sockets = new Set<Socket>();
	readonly #speed: Speed;
	readonly #down: Way;
	readonly #up: Way;
	/** Bytes that arrived at the phone. */
	received = 0;
	connections = 0;

	constructor(target: number, speed: Speed = slow4G) {
		this.#speed = speed;
		this.#down = new Way(speed.down, speed.roundTrip);
		this.#up = new Way(speed.up, speed.roundTrip);
		this.#server = createServer({ noDelay: true }, (phone) => this.#take(phone, target));
	}

	#take(phone: Socket, target: number): void {
		this.connections += 1;
		const open = performance.now() + this.#speed.roundTrip;
		const server = connect({ port: target, host: '127.0.0.1', noDelay: true });
		for (const socket of [phone, server]) {
			this.#sockets.add(socket);
			socket.on('error', () => undefined);
			socket.on('close', () => this.#sockets.delete(socket));
		}
		this.#pass(phone, server, this.#up, open);
		this.#pass(server, phone, this.#down, open, (bytes) => (this.received += bytes));
	}

	#pass(from: Socket, to: Socket, way: Way, open: number, count?: (bytes: number) => void): void {
		from.on('data', (data: Buffer) => {
			for (let at = 0; at < data.length; at += piece) {
				const part = data.subarray(at, at + piece);
				way.carry(part.length, open, () => {
					count?.(part.length);
					if (to.writable) to.write(part);
				});
			}
		});
		from.on('close', () => way.carry(0, open, () => to.destroy()));
	}

	/** Listens, and says where. */
	async open(): Promise<string> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		const address = this.#server.address();
		return `http://localhost:${typeof address === 'object' ? address?.port : address}`;
	}

	async close(): Promise<void> {
		for (const socket of this.#sockets) socket.destroy();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}
