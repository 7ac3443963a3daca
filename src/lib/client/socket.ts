// One WebSocket, from its opening to its end. Networks vanish without a word, so a socket that does not
// open, or does not answer a heartbeat, is given up; the engine answers heartbeats, the room sleeps on.

import { beatFor, isMissing, patience } from './schedule.ts';

/** What happens on a line to the room, whatever carries it. */
export type LineEvents = {
	/** The line waits for a hello. */
	opened(): void;
	heard(frame: unknown): void;
	/** Once, at its end; nothing is heard after that. */
	ended(): void;
};

/** A line to the room. */
export type Line = {
	send(frame: string): void;
	/** Ends it without a word. */
	close(): void;
};

export const isVisible = () => document.visibilityState === 'visible';

export class Socket implements Line {
	readonly #socket: WebSocket;
	readonly #events: LineEvents;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(address: string, events: LineEvents) {
		this.#events = events;
		this.#socket = new WebSocket(address);
		this.#socket.onopen = () => {
			this.#rest();
			events.opened();
		};
		this.#socket.onmessage = ({ data }) => {
			this.#rest();
			events.heard(data);
		};
		this.#socket.onclose = () => this.#end();
		this.#timer = setTimeout(() => this.#end(), patience.opening);
	}

	#rest(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.ask(), beatFor(isVisible()));
	}

	/** Asks whether the other side is still there; silence ends the line. */
	ask(awaited: number = patience.answer): void {
		if (this.#socket.readyState !== WebSocket.OPEN) return;
		clearTimeout(this.#timer);
		const asked = performance.now();
		this.#timer = setTimeout(() => {
			if (isMissing(asked, performance.now(), awaited)) this.#end();
			else this.ask();
		}, awaited);
		this.#socket.send('ping');
	}

	send(frame: string): void {
		if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(frame);
	}

	#end(): void {
		this.close();
		this.#events.ended();
	}

	close(): void {
		clearTimeout(this.#timer);
		this.#socket.onopen = this.#socket.onmessage = this.#socket.onclose = null;
		this.#socket.close();
	}
}
