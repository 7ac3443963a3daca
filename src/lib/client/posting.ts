// The same conversation by plain requests, where a network lets no WebSocket through: each request
// carries what the page says, and its answer the frames that the room would have sent.

import { isVisible, type Line, type LineEvents } from './socket.ts';
import { patience, pollAfter } from './schedule.ts';
import { framesPerTalk, isFrames } from '../wire/talk.ts';

export class Posting implements Line {
	readonly #address: string;
	readonly #events: LineEvents;
	readonly #said: string[] = [];
	#hello = '';
	#mark = '';
	#over = false;
	#busy = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(address: string, events: LineEvents) {
		this.#address = address;
		this.#events = events;
	}

	/** The hello is repeated with each request; commands leave once, at once. */
	send(frame: string): void {
		if (frame.startsWith('{"type":"hello"')) {
			this.#hello = frame;
			this.#mark = '';
		} else {
			this.#said.push(frame);
		}
		this.poll();
	}

	/** Asks for news now. */
	poll(): void {
		clearTimeout(this.#timer);
		if (this.#over || this.#hello === '') return;
		if (!this.#busy) void this.#exchange();
	}

	async #exchange(): Promise<void> {
		this.#busy = true;
		const said = this.#said.splice(0, framesPerTalk);
		const given = new AbortController();
		const limit = setTimeout(() => given.abort(), patience.request);
		try {
			const response = await fetch(this.#address, {
				method: 'POST',
				cache: 'no-store',
				signal: given.signal,
				headers: { 'content-type': 'application/json' },
				body: `{"hello":${this.#hello},"mark":"${this.#mark}","commands":[${said.join(',')}]}`
			});
			const answer: unknown = await response.json();
			if (this.#over) return;
			if (!response.ok || !isFrames(answer)) return this.#end();
			this.#mark = answer.mark;
			for (const frame of answer.frames) if (!this.#over) this.#events.heard(frame);
		} catch {
			return this.#end();
		} finally {
			clearTimeout(limit);
			this.#busy = false;
		}
		const wait = this.#said.length > 0 ? 0 : pollAfter(isVisible());
		if (!this.#over) this.#timer = setTimeout(() => this.poll(), wait);
	}

	#end(): void {
		if (this.#over) return;
		this.close();
		this.#events.ended();
	}

	close(): void {
		this.#over = true;
		clearTimeout(this.#timer);
	}
}
