// One WebSocket, from its opening to its end. Networks vanish without a word, so a socket that does not
// open, or does not answer a heartbeat, is given up; the engine answers heartbeats, the room sleeps on.

import { openedEarly, type EarlyLine } from './early.ts';
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
	readonly #early: EarlyLine | undefined;
	/** The hello that the page said before its scripts, until it comes up again here. */
	#said: string | undefined;
	#over = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** When it last sent a heartbeat: a room that talks without pause needs them too, to know who is there. */
	#asked = performance.now();

	constructor(address: string, events: LineEvents) {
		this.#events = events;
		this.#early = openedEarly(address);
		this.#socket = this.#early?.line ?? new WebSocket(address);
		this.#timer = setTimeout(() => this.#end(), patience.opening);
		if (this.#early) setTimeout(() => this.#catchUp());
		else this.#listen();
	}

	#listen(): void {
		this.#socket.onopen = () => {
			this.#rest();
			this.#events.opened();
		};
		this.#socket.onmessage = ({ data }) => {
			this.#rest();
			this.#events.heard(data);
		};
		this.#socket.onclose = () => this.#end();
	}

	/** The page opened this line before its scripts were there: what it heard since is heard now. */
	#catchUp(): void {
		if (this.#over) return;
		this.#listen();
		const state = this.#socket.readyState;
		if (state === WebSocket.CONNECTING) return;
		const heard = this.#early?.heard ?? [];
		this.#said = this.#early?.hello;
		this.#rest();
		if (state === WebSocket.OPEN || heard.length > 0) this.#events.opened();
		for (const frame of heard) if (!this.#over) this.#events.heard(frame);
		if (state !== WebSocket.OPEN && !this.#over) this.#end();
	}

	#rest(): void {
		clearTimeout(this.#timer);
		const due = this.#asked + beatFor(false) - performance.now();
		this.#timer = setTimeout(() => this.ask(), Math.min(due, beatFor(isVisible())));
	}

	/** Asks whether the other side is still there; silence ends the line. */
	ask(awaited: number = patience.answer): void {
		if (this.#socket.readyState !== WebSocket.OPEN) return;
		clearTimeout(this.#timer);
		const asked = (this.#asked = performance.now());
		this.#timer = setTimeout(() => {
			if (isMissing(asked, performance.now(), awaited)) this.#end();
			else this.ask();
		}, awaited);
		this.#socket.send('ping');
	}

	/** A hello that the page has said by itself is not said again. */
	send(frame: string): void {
		const isSaid = frame === this.#said;
		this.#said = undefined;
		if (!isSaid && this.#socket.readyState === WebSocket.OPEN) this.#socket.send(frame);
	}

	#end(): void {
		this.close();
		this.#events.ended();
	}

	close(): void {
		this.#over = true;
		clearTimeout(this.#timer);
		this.#socket.onopen = this.#socket.onmessage = this.#socket.onclose = null;
		this.#socket.close();
	}
}
