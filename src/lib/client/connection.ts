// One socket to a room that comes back by itself: at once when the device wakes or finds its network
// again, after a random wait otherwise, so that a whole room does not return in the same instant.

import PartySocket from 'partysocket';
import { readDown, type Down } from '../wire/down.ts';

/** How long a silent socket is believed, and how often it is asked, in milliseconds. */
const patience = 6000;
const beat = 4000;

export type ConnectionEvents = {
	/** The socket is open and waits for a hello. */
	opened(): void;
	heard(down: Down): void;
	lost(): void;
};

export class Connection {
	readonly #socket: PartySocket;
	readonly #off = new AbortController();
	#heardAt = Date.now();
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(room: string, events: ConnectionEvents) {
		this.#socket = new PartySocket({
			host: location.host,
			// Left to itself it asks for TLS from any name that is not a private address.
			protocol: location.protocol === 'https:' ? 'wss' : 'ws',
			party: 'room',
			room,
			maxEnqueuedMessages: 0,
			minReconnectionDelay: 300 + Math.random() * 1200,
			maxReconnectionDelay: 3000 + Math.random() * 2000,
			reconnectionDelayGrowFactor: 1.4,
			connectionTimeout: 5000
		});
		this.#socket.addEventListener('open', () => {
			this.#heardAt = Date.now();
			events.opened();
		});
		this.#socket.addEventListener('close', () => events.lost());
		this.#socket.addEventListener('message', ({ data }) => {
			this.#heardAt = Date.now();
			const down = readDown(data);
			if (down) events.heard(down);
		});
		this.#watch();
	}

	#watch(): void {
		const { signal } = this.#off;
		const wake = () => {
			if (document.visibilityState === 'visible' && this.#socket.readyState !== WebSocket.OPEN)
				this.#socket.reconnect();
			else this.#ask();
		};
		addEventListener('online', wake, { signal });
		addEventListener('pageshow', wake, { signal });
		document.addEventListener('visibilitychange', wake, { signal });
		this.#timer = setInterval(() => this.#ask(), beat);
	}

	/** A heartbeat that wakes nobody: the engine answers it alone. */
	#ask(): void {
		if (document.visibilityState !== 'visible' || this.#socket.readyState !== WebSocket.OPEN)
			return;
		if (Date.now() - this.#heardAt > patience + beat) this.#socket.reconnect();
		else this.#socket.send('ping');
	}

	send(frame: object): void {
		if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame));
	}

	close(): void {
		this.#off.abort();
		clearInterval(this.#timer);
		this.#socket.close();
	}
}
